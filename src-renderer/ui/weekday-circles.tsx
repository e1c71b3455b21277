import './weekday-circles.css'
import type { ReactNode } from 'react'

import { weekdayLetter, weekdayName, weekdaysInOrder } from '../formats/weekdays.ts'

interface Props {
  /** ISO weekdays. */
  days: readonly number[]
  onChange: (days: number[]) => void
}

/** The days of the week to choose among, in the order of the person's locale. What they are for is said around them. */
export function WeekdayCircles({ days, onChange }: Props): ReactNode {
  return (
    <div className="weekday-circles">
      {weekdaysInOrder().map((day) => (
        <label key={day} title={weekdayName(day)}>
          <input
            type="checkbox"
            aria-label={weekdayName(day)}
            checked={days.includes(day)}
            onChange={({ target: { checked } }) => {
              const others = days.filter((other) => other !== day)
              onChange((checked ? [...others, day] : others).toSorted((a, b) => a - b))
            }}
          />
          <span aria-hidden="true">{weekdayLetter(day)}</span>
        </label>
      ))}
    </div>
  )
}
