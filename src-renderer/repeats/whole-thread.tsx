import './whole-thread.css'
import type { ReactNode } from 'react'

import { numericDay, t } from '../words.ts'

/** Seven recorded days, joined into one thread. */
export function WholeThread({ days }: { days: readonly string[] }): ReactNode {
  return (
    <>
      <ol aria-label={t('repeats.days', { count: days.length })} className="whole-thread">
        {days.map((day) => (
          <li key={day}>
            <time dateTime={day}>{numericDay(day)}</time>
          </li>
        ))}
      </ol>
      <p className="hint">{t('repeats.days', { count: days.length })}</p>
    </>
  )
}
