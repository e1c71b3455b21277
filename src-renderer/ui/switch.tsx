import './switch.css'
import { useId, type ReactNode } from 'react'

import { SettingRow } from './setting-row.tsx'

interface Props {
  label: string
  on: boolean
  /** A soft line below the label, which describes the switch. */
  hint?: ReactNode
  /** Whether it cannot be changed at the moment. It stays focusable, for its description. */
  isDisabled?: boolean
  /** What stands before it at the far end. */
  beside?: ReactNode
  /** What belongs to it and needs the whole width. */
  below?: ReactNode
  onChange: (on: boolean) => void
}

/** A switch that takes effect at once. */
export function Switch(props: Props): ReactNode {
  const { label, on, hint, isDisabled = false, beside, below, onChange } = props
  const id = useId()
  return (
    <SettingRow label={label} hint={hint} hintId={`${id}-hint`} controlId={id} below={below}>
      {beside}
      <input
        id={id}
        className="switch"
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-disabled={isDisabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        checked={on}
        onChange={(event) => {
          if (!isDisabled) onChange(event.target.checked)
        }}
      />
    </SettingRow>
  )
}
