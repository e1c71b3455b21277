import './text-field.css'
import type { KeyboardEvent, ReactNode, Ref } from 'react'

interface Props {
  label: string
  /** Shown above the field, or said by assistive technology alone. */
  labelShown: boolean
  value: string
  placeholder?: string
  describedBy?: string | undefined
  ref?: Ref<HTMLTextAreaElement>
  onChange: (value: string) => void
  /** Without it, Enter is a new line like any other. */
  onEnter?: () => void
  /** Where the window itself does not already listen for Escape. */
  onEscape?: () => void
}

/** One field for a few words: Enter is done, Shift+Enter is a new line, Escape is away. */
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
    // While an input method composes, Enter and Escape belong to it.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey && onEnter !== undefined) {
      event.preventDefault()
      // A key that is held down is one press.
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
