import './export-menu.css'
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

import { t } from '../words.ts'
import type { ExportFormat } from './use-week-export.ts'

const FORMATS = ['png', 'pdf', 'markdown'] as const

/** A menu button with the file formats of a week. */
export function ExportMenu({ onSelect }: { onSelect: (format: ExportFormat) => void }): ReactNode {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)

  function keyDown(event: KeyboardEvent): void {
    // While the menu is open, its keys must not act on the week.
    event.stopPropagation()
    if (event.key === 'Tab') menu.current?.hidePopover()
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const place = items.findIndex((item) => item === document.activeElement)
    const next = nextPlace(event.key, place, items.length)
    if (next === undefined) return
    event.preventDefault()
    items[next]?.focus()
  }

  return (
    <>
      <button className="quiet export-button" popoverTarget={id} aria-haspopup="menu">
        {t('week.keep.menu')}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        className="export-menu"
        aria-label={t('week.keep.menu')}
        onKeyDown={keyDown}
        onToggle={({ newState }) => {
          if (newState === 'open') menu.current?.querySelector('button')?.focus()
        }}
      >
        {FORMATS.map((format) => (
          <button
            key={format}
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              // This gives the focus back to the menu button.
              menu.current?.hidePopover()
              onSelect(format)
            }}
          >
            {t(`week.keep.${format}`)}
          </button>
        ))}
      </div>
    </>
  )
}

/** The outcome of an export: where the file is, or why there is none. */
export function ExportStatus({
  status,
  error,
}: {
  status: string | undefined
  error: string | undefined
}): ReactNode {
  return (
    <>
      <p role="status" className="remark">
        {status}
      </p>
      <p role="alert" className="remark error">
        {error}
      </p>
    </>
  )
}

/** The place that a key moves to in a menu, which wraps around; undefined for other keys. */
function nextPlace(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (place + 1) % count
    case 'ArrowUp':
      return (place - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
