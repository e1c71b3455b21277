import type { Month } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import type { Plan } from '../kernel/ports.ts'
import { planOf, planRecords, type PlanRecord } from '../plan/domain/plan-lists.ts'

interface Versioned {
  id: string
  updatedAt: string
}

/** What a change writes, so that it can be written again. */
export interface Change {
  /** Versions of wins, each with the month in which it was until then, where that is another. */
  wins?: readonly { win: Win; from?: Month | undefined }[]
  plan?: Partial<Plan>
  draft?: ShrinkDraft | null | undefined
  /** It can not be written again, such as a removal for good. */
  other?: boolean
}

/** Several changes as one. */
export interface Unsaved {
  wins: readonly { win: Win; from?: Month | undefined }[]
  plan: Plan
  /** Undefined where nothing was typed; `null` where what was typed is done. */
  draft?: ShrinkDraft | null | undefined
  /** Whether there were changes that can not be written again. */
  other: boolean
}

/** Changes as one, in the order in which they were made: of drafts the last counts. */
export function together(changes: readonly Change[]): Unsaved {
  const plans = changes.map(({ plan }) => plan ?? {})
  const draft = changes.findLast((change) => change.draft !== undefined)?.draft
  return {
    wins: changes.flatMap(({ wins }) => wins ?? []),
    plan: planOf((list) => plans.flatMap((plan): readonly PlanRecord[] => plan[list] ?? [])),
    ...(draft !== undefined && { draft }),
    other: changes.some(({ other }) => other),
  }
}

/** Whether there is nothing in it. */
export function isNothing({ wins, plan, draft, other }: Unsaved): boolean {
  return !other && draft === undefined && wins.length === 0 && planRecords(plan).length === 0
}

/** Of records for the plan, those of which it knows nothing later; no list if there are none. */
export function laterInPlan(planned: Plan, known: Plan): Partial<Plan> {
  const all = planOf((list) => latestAmong<PlanRecord>(planned[list], known[list]))
  return Object.fromEntries(Object.entries(all).filter(([, records]) => records.length > 0))
}

/** Those records of which nothing later is known by now. */
export function stillLatest<T extends Versioned>(
  records: readonly T[],
  known: (id: string) => Pick<T, 'updatedAt'> | undefined,
): T[] {
  return records.filter(({ id, updatedAt }) => (known(id)?.updatedAt ?? '') <= updatedAt)
}

function latestAmong<T extends Versioned>(records: readonly T[], known: readonly T[]): T[] {
  const versions = new Map(known.map((record) => [record.id, record]))
  return stillLatest(records, (id) => versions.get(id))
}
