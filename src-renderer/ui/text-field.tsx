import './text-field.css'
import type { KeyboardEvent, ReactNode, Ref } from 'react'

interface Props {
  label: string
  /** Whether the label is visible, or for assistive technology only. */
  labelShown: boolean
  value: string
  placeholder?: string
  describedBy?: string | undefined
  ref?: Ref<HTMLTextAreaElement>
  onChange: (value: string) => void
  /** Without it, Enter adds a new line. */
  onEnter?: () => void
  /** For windows that do not handle Escape themselves. */
  onEscape?: () => void
}

/** A text area that grows with its text. Enter submits, Shift+Enter adds a new line, Escape cancels. */
export function TextField({
  label,
  labelShown,
  value,
  placeholder,
  describedBy,
  ref,
  onChange,
  onEnter,
  onEscape,
}: Props): ReactNode {
  function keyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.shiftKey && onEnter !== undefined) {
      event.preventDefault()
      // A key that is held down counts once.
      if (!event.repeat) onEnter()
    } else if (event.key === 'Escape' && onEscape !== undefined) {
      event.preventDefault()
      onEscape()
    }
  }

  const field = (
    <textarea
      ref={ref}
      rows={1}
      value={value}
      placeholder={placeholder}
      aria-label={labelShown ? undefined : label}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={keyDown}
    />
  )
  if (!labelShown) return field
  return (
    <label className="text-field">
      <span>{label}</span>
      {field}
    </label>
  )
}
