import './two-minutes.css'
import { useEffect, useState, type ReactNode } from 'react'

import type { GoalMark } from '../../src-shared/contract/plan.ts'
import { t } from '../words.ts'
import { BeadShape } from './goal-bead.tsx'

/** Two minutes, in milliseconds. */
export const TWO_MINUTES_MS = 120_000
const HALF_MINUTE_MS = 30_000

/** How far from the middle the ring is, in the units of its picture. */
const RADIUS = 92
/** How much larger the bead at the tip is than in a line of words. */
const BEAD_SCALE = 1.6

interface Props {
  /** Milliseconds since the epoch. */
  began: number
  /** The goal that the two minutes serve; without one the bead is an open ring. */
  mark: Pick<GoalMark, 'hue' | 'shape'> | undefined
}

/**
 * A timer of two minutes: a ring that fills, with a bead at its tip, and words that change each half
 * minute. It follows the system clock, so that it does not stop while the computer sleeps.
 */
export function TwoMinutes({ began, mark }: Props): ReactNode {
  const [now, setNow] = useState(() => Date.now())
  const left = Math.min(TWO_MINUTES_MS, Math.max(0, began + TWO_MINUTES_MS - now))
  const over = left === 0

  useEffect(() => {
    if (over) return
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [over])

  return (
    <div className="two-minutes">
      <Ring gone={1 - left / TWO_MINUTES_MS} mark={mark} />
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

/** The ring, as far as it is filled: from 0 to 1. */
function Ring({ gone, mark }: { gone: number; mark: Props['mark'] }): ReactNode {
  const turn = (gone - 0.25) * 2 * Math.PI
  const tip = `translate(${RADIUS * Math.cos(turn)} ${RADIUS * Math.sin(turn)}) scale(${BEAD_SCALE})`
  return (
    <svg
      className="along-lines"
      viewBox="-106 -106 212 212"
      data-hue={mark?.hue}
      aria-hidden="true"
    >
      <circle className="two-minutes-thread" r={RADIUS} />
      <circle
        className="two-minutes-gone"
        r={RADIUS}
        pathLength="1"
        strokeDasharray={`${gone} 1`}
        transform="rotate(-90)"
        // A stroke of no length would still draw its round cap.
        visibility={gone === 0 ? 'hidden' : undefined}
      />
      <g className="two-minutes-bead" transform={tip}>
        <BeadShape mark={mark} />
      </g>
    </svg>
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
