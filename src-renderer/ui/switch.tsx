import './switch.css'
import type { ReactNode } from 'react'

interface Props {
  label: string
  on: boolean
  /** Names what says more about it. */
  describedBy?: string | undefined
  /** It cannot be changed at the moment; it keeps its place and its description. */
  refused?: boolean
  onChange: (on: boolean) => void
}

/** Something that is on or off, and takes effect at once. */
export function Switch({ label, on, describedBy, refused = false, onChange }: Props): ReactNode {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-disabled={refused}
        aria-describedby={describedBy}
        checked={on}
        onChange={(event) => {
          if (!refused) onChange(event.target.checked)
        }}
      />
      {label}
    </label>
  )
}
