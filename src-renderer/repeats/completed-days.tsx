import './completed-days.css'
import type { ReactNode } from 'react'

import { numericDay } from '../formats/dates.ts'
import { t } from '../words.ts'

/** The seven recorded days of a complete repeat, joined into one thread. */
export function CompletedDays({ days }: { days: readonly string[] }): ReactNode {
  return (
    <>
      <p className="completed-days">
        {days.map((day) => (
          <time key={day} dateTime={day}>
            {numericDay(day)}
          </time>
        ))}
      </p>
      <p className="hint">{t('repeats.days', { count: days.length })}</p>
    </>
  )
}
