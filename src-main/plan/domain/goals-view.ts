import type { GoalsView } from '../../../src-shared/contract/plan.ts'
import type { Goal } from '../../../src-shared/records.ts'
import { goalMarks } from './goal-marks.ts'
import { isActive } from './open-steps.ts'
import { inOrder } from './plan-order.ts'

/** Every goal that a win can name, with its colour and shape, in the person's order. */
export function goalsView(goals: readonly Goal[]): GoalsView {
  const marks = goalMarks(goals)
  const shown = inOrder(goals.filter(({ deleted }) => deleted !== true))
  return {
    goals: shown.flatMap((goal) => {
      const { id, name, identity } = goal
      const mark = marks.get(id)
      if (mark === undefined) return []
      const said = identity !== undefined && { identity }
      return { id, name, ...said, hue: mark.hue, shape: mark.shape, letGo: !isActive(goal) }
    }),
  }
}
