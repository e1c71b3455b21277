import type { GoalMark, GoalsView } from '../../../src-shared/contract/plan.ts'
import type { Goal } from '../../../src-shared/records.ts'
import { goalMarks, type Mark } from './goal-marks.ts'
import { isActive } from './open-steps.ts'
import { inOrder } from './plan-order.ts'

/** Every goal that a win can name, with its colour and shape, in the person's order. */
export function goalsView(goals: readonly Goal[]): GoalsView {
  const marks = goalMarks(goals)
  const shown = inOrder(goals.filter(({ deleted }) => deleted !== true))
  return { goals: shown.flatMap((goal) => goalMark(goal, marks.get(goal.id)) ?? []) }
}

function goalMark(goal: Goal, mark: Mark | undefined): GoalMark | undefined {
  const { id, name, identity } = goal
  return (
    mark && {
      id,
      name,
      ...(identity !== undefined && { identity }),
      ...mark,
      letGo: !isActive(goal),
    }
  )
}
