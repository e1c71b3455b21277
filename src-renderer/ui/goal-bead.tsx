import './goal-bead.css'
import type { ReactNode } from 'react'

import type { GoalMark } from '../../src-shared/contract/plan.ts'
import { BEAD_PATHS, RING } from './bead-shapes.ts'

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
      {mark ? <path d={BEAD_PATHS[mark.shape]} /> : <circle r={RING.radius} />}
    </svg>
  )
}
