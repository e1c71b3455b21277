import { instantText } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import { byInstant } from '../../kernel/order.ts'
import type { Plan } from '../../kernel/ports.ts'

/** Earlier than anything that anybody has said: whatever else is known of a record counts over it. */
const BEFORE_ALL = instantText(0)

/**
 * What wins prove about a plan of which parts are lost: a win that names a step, a repeat, a
 * task or a goal proves that it was there. The win's own words stand in for those that are lost; the earliest
 * win's, since later ones may have been about something else.
 */
export function planFromWins(known: Plan, wins: Iterable<Win>): Plan {
  const goals = new Map(known.goals.map((goal) => [goal.id, goal]))
  const tasks = new Map(known.tasks.map((task) => [task.id, task]))
  const steps = new Map(known.steps.map((step) => [step.id, step]))
  const repeats = new Map(known.repeats.map((repeat) => [repeat.id, repeat]))
  for (const { at, text, goalId, taskId, stepId, repeatId } of [...wins].toSorted(byInstant)) {
    if (goalId !== undefined && !goals.has(goalId)) {
      goals.set(goalId, { id: goalId, name: text, updatedAt: BEFORE_ALL })
    }
    if (taskId !== undefined && !tasks.has(taskId)) {
      tasks.set(taskId, { id: taskId, text, updatedAt: BEFORE_ALL, ...(goalId && { goalId }) })
    }
    if (stepId !== undefined && !steps.has(stepId)) {
      steps.set(stepId, { id: stepId, text, updatedAt: BEFORE_ALL, ...(taskId && { taskId }) })
    }
    if (repeatId !== undefined && !repeats.has(repeatId)) {
      repeats.set(repeatId, {
        id: repeatId,
        versions: [{ text, since: at }],
        changes: 0,
        updatedAt: BEFORE_ALL,
        ...(taskId && { taskId }),
      })
    }
  }
  return {
    goals: [...goals.values()],
    tasks: [...tasks.values()],
    steps: [...steps.values()],
    repeats: [...repeats.values()],
    // No win proves an answer.
    answers: known.answers,
  }
}
