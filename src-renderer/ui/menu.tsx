import './menu.css'
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

/** One thing of a menu that can be chosen. */
export interface MenuItem {
  key: string
  label: ReactNode
  /** Of several of which one holds: whether it is this one. */
  isChecked?: boolean
  onSelect: () => void
}

interface Props {
  /** The id of the button. */
  id?: string
  /** What is on the button. */
  children: ReactNode
  /** The name of the button and of the menu, where its content is not all there is to say. */
  label?: string
  describedBy?: string | undefined
  className?: string
  items: readonly MenuItem[]
}

/**
 * A button with a menu, by the pattern of the ARIA Authoring Practices: arrow keys, Home and End
 * move, Escape and a click elsewhere close it, and the button has the focus again.
 */
export function Menu(props: Props): ReactNode {
  const { id: buttonId, children, label, describedBy, className, items } = props
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)

  function keyDown(event: KeyboardEvent): void {
    // While the menu is open, its keys must not act on the page.
    event.stopPropagation()
    if (event.key === 'Tab') menu.current?.hidePopover()
    const shown = [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]
    const place = shown.findIndex((item) => item === document.activeElement)
    const next = nextPlace(event.key, place, shown.length)
    if (next === undefined) return
    event.preventDefault()
    shown[next]?.focus()
  }

  return (
    <>
      <button
        id={buttonId}
        type="button"
        className={`menu-button ${className ?? ''}`}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={label}
        aria-describedby={describedBy}
      >
        {children}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        className="menu"
        aria-label={label ?? (typeof children === 'string' ? children : undefined)}
        onKeyDown={keyDown}
        onToggle={({ newState }) => {
          if (newState !== 'open') return
          const checked = menu.current?.querySelector<HTMLElement>('[aria-checked=true]')
          const first = checked ?? menu.current?.querySelector('button')
          first?.focus()
        }}
      >
        {items.map(({ key, label: words, isChecked, onSelect }) => (
          <button
            key={key}
            type="button"
            role={isChecked === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={isChecked}
            tabIndex={-1}
            onClick={() => {
              // This gives the focus back to the menu button.
              menu.current?.hidePopover()
              onSelect()
            }}
          >
            {words}
          </button>
        ))}
      </div>
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
