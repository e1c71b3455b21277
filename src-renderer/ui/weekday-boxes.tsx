import './weekday-boxes.css'
import type { ReactNode } from 'react'

import { weekdayName, weekdaysInOrder } from '../formats/weekdays.ts'

interface Props {
  legend: string
  /** ISO weekdays. */
  days: readonly number[]
  onChange: (days: number[]) => void
}

/** Checkboxes for the days of the week, in the order of the person's locale. */
export function WeekdayBoxes({ legend, days, onChange }: Props): ReactNode {
  return (
    <fieldset className="weekday-boxes">
      <legend className="hint">{legend}</legend>
      {weekdaysInOrder().map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            aria-label={weekdayName(day)}
            checked={days.includes(day)}
            onChange={({ target: { checked } }) => {
              const others = days.filter((other) => other !== day)
              onChange((checked ? [...others, day] : others).toSorted((a, b) => a - b))
            }}
          />
          <span aria-hidden="true">{weekdayName(day).slice(0, 3)}</span>
        </label>
      ))}
    </fieldset>
  )
}
