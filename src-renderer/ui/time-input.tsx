import './time-input.css'
import type { ReactNode } from 'react'

import { clockTime } from '../formats/dates.ts'
import { parseTime, timePlus } from '../formats/parse-time.ts'

/** How far the arrow keys move a time, in minutes. */
const STEP = 15

interface Props {
  id?: string | undefined
  label?: string | undefined
  /** The time in effect, such as `08:30`. */
  value: string
  /** What is typed in its place; undefined if nothing is. */
  typed: string | undefined
  isInvalid: boolean
  describedBy?: string | undefined
  onType: (typed: string) => void
  onBlur?: () => void
}

/**
 * A time in the person's clock, typed as they would write it. The browser's own field follows the
 * language of its interface, not the clock that the person has chosen.
 */
export function TimeInput(props: Props): ReactNode {
  const { id, label, value, typed, isInvalid, describedBy, onType, onBlur } = props
  return (
    <input
      id={id}
      className="time-input"
      type="text"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      value={typed ?? (value && clockTime(value))}
      aria-invalid={isInvalid}
      aria-describedby={describedBy}
      onChange={(event) => onType(event.target.value)}
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        const present = typed === undefined ? value : parseTime(typed, value)
        if (present === undefined) return
        event.preventDefault()
        onType(clockTime(timePlus(present, event.key === 'ArrowUp' ? STEP : -STEP)))
      }}
    />
  )
}
