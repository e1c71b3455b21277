import './switch.css'
import type { ReactNode } from 'react'

interface Props {
  label: string
  on: boolean
  /** The id of its description. */
  describedBy?: string | undefined
  /** Whether it cannot be changed at the moment. It stays focusable, for its description. */
  isDisabled?: boolean
  onChange: (on: boolean) => void
}

/** A switch that takes effect at once. */
export function Switch({ label, on, describedBy, isDisabled = false, onChange }: Props): ReactNode {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-disabled={isDisabled}
        aria-describedby={describedBy}
        checked={on}
        onChange={(event) => {
          if (!isDisabled) onChange(event.target.checked)
        }}
      />
      {label}
    </label>
  )
}
