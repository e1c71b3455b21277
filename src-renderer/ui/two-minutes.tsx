import './two-minutes.css'
import { useEffect, useState, type ReactNode } from 'react'

import { t } from '../words.ts'

/** Two minutes, in milliseconds. */
export const TWO_MINUTES_MS = 120_000
const HALF_MINUTE_MS = 30_000

/**
 * A timer of two minutes: a ring that fills, with a bead at its tip, and words that change each half
 * minute. It follows the system clock, so that it does not stop while the computer sleeps.
 *
 * @param began milliseconds since the epoch
 */
export function TwoMinutes({ began }: { began: number }): ReactNode {
  const [now, setNow] = useState(() => Date.now())
  const left = Math.min(TWO_MINUTES_MS, Math.max(0, began + TWO_MINUTES_MS - now))
  const over = left === 0

  useEffect(() => {
    if (over) return
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [over])

  const gone = 1 - left / TWO_MINUTES_MS
  return (
    <div className="two-minutes">
      <svg viewBox="-24 -24 48 48" aria-hidden="true">
        <circle className="two-minutes-thread" r="20" />
        <circle
          className="two-minutes-gone"
          r="20"
          pathLength="1"
          strokeDasharray={`${gone} 1`}
          // A stroke of no length would still draw its round cap.
          visibility={gone === 0 ? 'hidden' : undefined}
        />
        <circle className="two-minutes-bead" cx="20" r="2.6" transform={`rotate(${gone * 360})`} />
      </svg>
      <div>
        <p role="timer" aria-label={t('nudgeCard.timer')}>
          {t('nudgeCard.left')[halfMinutes(left)]}
        </p>
        {/* Announced at the beginning and at the end only. */}
        <p role="status" className="hint">
          {t(over ? 'nudgeCard.over' : 'nudgeCard.begun')}
        </p>
      </div>
    </div>
  )
}

/**
 * Whether two minutes are over, by the system clock.
 *
 * @param began milliseconds since the epoch
 */
export function useIsOver(began: number): boolean {
  const [over, setOver] = useState(() => Date.now() >= began + TWO_MINUTES_MS)
  useEffect(() => {
    if (over) return
    const timer = setInterval(() => setOver(Date.now() >= began + TWO_MINUTES_MS), 1_000)
    return () => clearInterval(timer)
  }, [began, over])
  return over
}

/** The half minutes that are left, rounded up. */
function halfMinutes(left: number): 0 | 1 | 2 | 3 | 4 {
  return Math.ceil(left / HALF_MINUTE_MS) as 0 | 1 | 2 | 3 | 4
}
