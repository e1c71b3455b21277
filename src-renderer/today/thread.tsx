import type { CSSProperties, ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { useGoalMark } from '../goal/use-goals.ts'
import type { WinThread } from './today-threads.ts'

/** How far beside the middle of the beads the first lane lies, what each further one adds, and the most. */
const FIRST_LANE = 11.5
const LANE = 3.5
const LAST_LANE = 22.5
/** How far down a thread swings to its lane; less than half of two rows. */
const BEND = 36
/** Where the handle of an ellipse's quarter lies, from its corner (Riškus 2006). */
const HANDLE = 1 - 0.5523

/** The thread to the win that a win grew out of, in the hue of its goal, as a week draws it. */
export function Thread({ win, thread }: { win: Win; thread: WinThread }): ReactNode {
  const { upper, lower, lane } = thread
  const aside = lane === undefined ? 0 : Math.min(FIRST_LANE + lane * LANE, LAST_LANE)
  const style = {
    '--upper': `--bead-${upper}`,
    '--lower': `--bead-${lower}`,
    '--aside': `${aside}px`,
    '--bend': `${BEND}px`,
  }
  return (
    <span
      aria-hidden
      className="today-thread"
      data-hue={useGoalMark(win.goalId)?.hue}
      style={style as CSSProperties}
    >
      <svg className="along-lines">
        {aside === 0 ? <line y2="100%" /> : <Swing aside={aside} />}
      </svg>
    </span>
  )
}

/** A thread that passes beads: it swings out to its lane, down, and back again. */
function Swing({ aside }: { aside: number }): ReactNode {
  const bend = (sign: 1 | -1): string =>
    `M${aside} 0C${aside * HANDLE} 0 0 ${sign * BEND * HANDLE} 0 ${sign * BEND}`
  return (
    <>
      <path d={bend(1)} />
      <rect y={BEND} />
      <svg y="100%" overflow="visible">
        <path d={bend(-1)} />
      </svg>
    </>
  )
}
