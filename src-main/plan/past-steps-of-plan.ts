import { epochMs } from '../../src-shared/calendar.ts'
import type { PlanStore } from '../kernel/ports.ts'
import type { PastStep } from '../shrink/past-steps.ts'
import type { PlanIndex } from './plan-index.ts'

/** The person's own steps that a win followed, with what they were for. */
export function pastStepsOfPlan(
  plan: Pick<PlanStore, 'read'>,
  planIndex: Pick<PlanIndex, 'lastDone'>,
): PastStep[] {
  const { steps, tasks } = plan.read()
  const lastDone = planIndex.lastDone()
  const words = new Map(tasks.map(({ id, text }) => [id, text]))
  return steps.flatMap(({ id, text, taskId, deleted }) => {
    const task = words.get(taskId ?? '')
    const doneAt = lastDone.get(id)
    if (deleted === true || task === undefined || doneAt === undefined) return []
    return { step: text, task, at: epochMs(doneAt) }
  })
}
