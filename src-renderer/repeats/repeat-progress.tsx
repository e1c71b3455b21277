import './repeat-progress.css'
import type { ReactNode } from 'react'

import { t } from '../words.ts'

const SEVEN = [1, 2, 3, 4, 5, 6, 7] as const

/** The days of a repeat as beads on a thread: recorded days are filled, the others open. */
export function RepeatProgress({ days }: { days: number }): ReactNode {
  return (
    <p className="repeat-progress">
      <svg className="along-lines" viewBox="0 0 112 16" aria-hidden="true">
        <path d="M8 8 H104" />
        {SEVEN.map((day) => (
          <circle
            key={day}
            className={day <= days ? undefined : 'open'}
            cx={day * 16 - 8}
            cy="8"
            r={day <= days ? 5.5 : 4}
          />
        ))}
      </svg>
      <span className="hint">{t('repeats.days', { count: days })}</span>
    </p>
  )
}
