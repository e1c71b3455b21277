import type { PlanStore } from './domain/ports.ts'
import type { PastStep } from './domain/shrink/past-steps.ts'
import { madeAt } from './domain/win-id.ts'
import type { KnownJournal } from './journal-facts.ts'

/** The person's own steps that a win followed, with what they were for. */
export function pastOfPlan(
  plan: Pick<PlanStore, 'read'>,
  known: Pick<KnownJournal, 'seemsDone'>,
): PastStep[] {
  const { steps, tasks } = plan.read()
  const words = new Map(tasks.map(({ id, text }) => [id, text]))
  return steps.flatMap(({ id, text, taskId, deleted }) => {
    const task = words.get(taskId ?? '')
    if (deleted === true || task === undefined || !known.seemsDone(id)) return []
    return { step: text, task, at: madeAt(id) }
  })
}
