import type { PlanResult } from '../../../src-shared/contract/plan.ts'
import type { Repeat, Step } from '../../../src-shared/records.ts'
import type { CleanText } from '../../kernel/clean-text.ts'
import type { NewId, Plan } from '../../kernel/ports.ts'
import { isActive } from './open-steps.ts'
import type { PlanFacts } from './plan-facts.ts'

/** What a change of the plan is worked out from. */
export interface Planning {
  plan: Plan
  facts: Pick<PlanFacts, 'isDone' | 'daysOf'>
  newId: NewId
  /** The present instant; later than what is changed, where that is given. */
  stamp: (before?: { updatedAt: string }) => string
}

/** Why something is not done. */
export type Refused = Exclude<CleanText, { kind: 'text' }> | { kind: 'gone' }

/** A change that can be kept, and what is answered once it is. */
export interface Planned<R> {
  put: Partial<Plan>
  answer: R
}

/** What is to be changed is not there, or cannot be changed any more. */
export const NOT_FOUND = { kind: 'gone' } as const
const CHANGED: PlanResult = { kind: 'changed' }

/** A change with nothing to tell of it but that it was made. */
export function changing(put: Partial<Plan>): Planned<PlanResult> {
  return { put, answer: CHANGED }
}

/** A record with this id that is not deleted. */
export function find<T extends { id: string; deleted?: boolean | undefined }>(
  records: readonly T[],
  id: string | undefined,
): T | undefined {
  return records.find((record) => record.id === id && record.deleted !== true)
}

/** The records that are not deleted, by their ids: to find many of them. */
export function byId<T extends { id: string; deleted?: boolean | undefined }>(
  records: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(
    records.filter(({ deleted }) => deleted !== true).map((record) => [record.id, record]),
  )
}

/** The present words of a repeat. */
export function repeatText({ versions }: Repeat): string {
  return versions.at(-1)?.text ?? ''
}

/** Whether a step can still be done: it is not done, and neither it nor its task was archived. */
export function isOpenStep(step: Step, plan: Plan, isDone: (id: string) => boolean): boolean {
  if (step.deleted === true || step.letGoAt !== undefined || isDone(step.id)) return false
  if (step.taskId === undefined) return true
  const task = plan.tasks.find(({ id }) => id === step.taskId)
  return task === undefined || isActive(task)
}
