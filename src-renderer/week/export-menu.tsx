import './export-menu.css'
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

import { t } from '../words.ts'
import type { ExportFormat } from './use-week-export.ts'

const KINDS = ['png', 'pdf', 'markdown'] as const

/** The ways to keep a week, behind one quiet button. */
export function ExportMenu({ onSelect }: { onSelect: (as: ExportFormat) => void }): ReactNode {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)

  function keyDown(event: KeyboardEvent): void {
    // What these keys do to the week is not meant while the menu is open.
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
        {KINDS.map((as) => (
          <button
            key={as}
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              // This gives the focus back to the button above.
              menu.current?.hidePopover()
              onSelect(as)
            }}
          >
            {t(`week.keep.${as}`)}
          </button>
        ))}
      </div>
    </>
  )
}

/** Where a file lies that was kept, or why there is none. */
export function ExportStatus({
  said,
  error,
}: {
  said: string | undefined
  error: string | undefined
}): ReactNode {
  return (
    <>
      <p role="status" className="remark">
        {said}
      </p>
      <p role="alert" className="remark error">
        {error}
      </p>
    </>
  )
}

/** Where a key goes from a place in a menu, which goes round; nothing for other keys. */
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
