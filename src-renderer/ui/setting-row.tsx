import './setting-row.css'
import { useId, type ReactNode } from 'react'

interface Props {
  label: ReactNode
  /** A soft line below the label. */
  hint?: ReactNode
  /** The id of the hint, for a control that is described by it. */
  hintId?: string | undefined
  /** The id of the one control; without it the row is a group of several. */
  controlId?: string | undefined
  /** Whether it says nothing for now, since what it is about is off. It can still be changed. */
  isQuiet?: boolean | undefined
  /** What belongs to it and needs the whole width, such as an error message. */
  below?: ReactNode
  /** The control. */
  children?: ReactNode
}

/** One thing that can be chosen: what it is, and its control at the far end. */
export function SettingRow(props: Props): ReactNode {
  const { label, hint, hintId, controlId, isQuiet, below, children } = props
  const labelId = useId()
  const isGroup = controlId === undefined
  return (
    <div
      className="setting"
      data-quiet={isQuiet}
      role={isGroup ? 'group' : undefined}
      aria-labelledby={isGroup ? labelId : undefined}
      aria-describedby={isGroup ? hintId : undefined}
    >
      <div className="setting-words">
        {isGroup ? <div id={labelId}>{label}</div> : <label htmlFor={controlId}>{label}</label>}
        {hint !== undefined && (
          <div id={hintId} className="hint">
            {hint}
          </div>
        )}
      </div>
      {children !== undefined && <div className="setting-control">{children}</div>}
      {below !== undefined && <div className="setting-below">{below}</div>}
    </div>
  )
}
