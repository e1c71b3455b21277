import './goal-bead.css'
import type { ReactNode } from 'react'

import type { GoalMark } from '../../src-shared/contract/plan.ts'
import { BEAD_PATHS, RING_RADIUS } from './bead-shapes.ts'

interface Props {
  /** The goal's mark; without a goal the bead is an open ring. */
  mark: Pick<GoalMark, 'hue' | 'shape'> | undefined
  className?: string
}

/** A win's bead: its goal's hue and shape. What it stands for is said by words beside it. */
export function GoalBead({ mark, className = '' }: Props): ReactNode {
  return (
    <svg
      className={`goal-bead ${className}`}
      viewBox="-8 -8 16 16"
      data-hue={mark?.hue}
      data-shape={mark?.shape}
      aria-hidden
    >
      <BeadShape mark={mark} />
    </svg>
  )
}

/** A bead around (0, 0), where it is a part of a larger picture that has its hue. */
export function BeadShape({ mark }: Pick<Props, 'mark'>): ReactNode {
  if (mark === undefined) return <circle className="bead-shape" r={RING_RADIUS} />
  return <path className="bead-shape" d={BEAD_PATHS[mark.shape]} />
}
