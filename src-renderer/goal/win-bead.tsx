import type { ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { GoalBead } from '../ui/goal-bead.tsx'
import { useGoalMark } from './use-goals.ts'

/** The bead of a win, in its goal's hue and shape. */
export function WinBead({
  win,
  className,
}: {
  win: Pick<Win, 'goalId'>
  className?: string
}): ReactNode {
  return <GoalBead mark={useGoalMark(win.goalId)} className={className ?? ''} />
}
