import type { MonthDocument } from '../journal/store/month-document.ts'
import { latestOf, mergeMonth, versionsOf, type Version } from '../kernel/merge.ts'
import type { Plan } from '../kernel/ports.ts'
import type { PlanDocument } from '../plan/store/plan-document.ts'

/** Any record of a plan. */
export type PlanRecord = Plan[keyof Plan][number]

/** Does the same with each list of a plan. */
export function eachList<T>(work: (list: keyof Plan) => T): Record<keyof Plan, T> {
  return {
    goals: work('goals'),
    tasks: work('tasks'),
    steps: work('steps'),
    repeats: work('repeats'),
    answers: work('answers'),
  }
}

/** Which of two versions of one instant counts: the one whose text is greater, or the second. */
type AtOneInstant = 'greater' | 'second'

/** A month that has all that two files of one device say of it. */
export function bothMonths(
  one: MonthDocument,
  other: MonthDocument,
  counts: AtOneInstant = 'greater',
): MonthDocument {
  const second = counts === 'second' ? '1' : ''
  const merged = mergeMonth({
    wins: [...versionsOf(one.wins, ''), ...versionsOf(other.wins, second)],
    gone: [...versionsOf(one.gone, ''), ...versionsOf(other.gone, second)],
  })
  const rest = distinct([...one.rest, ...other.rest])
  return { ...merged, rest, others: { ...other.others, ...one.others } }
}

/** A plan that has all that two files of one device say of it. */
export function bothPlans(
  one: PlanDocument,
  other: PlanDocument,
  counts: AtOneInstant = 'greater',
): PlanDocument {
  const lists = eachList((list) =>
    latestRecords([
      ...versionsOf<PlanRecord>(one[list], ''),
      ...versionsOf<PlanRecord>(other[list], counts === 'second' ? '1' : ''),
    ]),
  )
  return {
    ...(lists as unknown as Plan),
    rest: eachList((list) => distinct([...one.rest[list], ...other.rest[list]])),
    others: { ...other.others, ...one.others },
  }
}

/** One version of each record of a list: the one that counts. */
export function latestRecords(versions: readonly Version<PlanRecord>[]): PlanRecord[] {
  return latestOf<PlanRecord>(versions).map(withEarliestWins(versions))
}

/**
 * A month with what another file of it has beside its records, or undefined if it has all of that.
 */
export function withRestOf(one: MonthDocument, other: MonthDocument): MonthDocument | undefined {
  const rest = distinct([...one.rest, ...other.rest])
  const others = { ...other.others, ...one.others }
  const isMore =
    rest.length > one.rest.length || Object.keys(others).length > Object.keys(one.others).length
  return isMore ? { ...one, rest, others } : undefined
}

/** Entries that no version of the app may ever have read: each once. */
export function distinct(entries: readonly unknown[]): unknown[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
}

/**
 * Where older wins of a record may be is no choice of which the latest counts: a device that does
 * not know of them takes nothing away (decision 53).
 */
function withEarliestWins(
  versions: readonly Version<PlanRecord>[],
): (record: PlanRecord) => PlanRecord {
  const earliest = new Map<string, string>()
  for (const { record } of versions) {
    const since = winsSinceOf(record)
    const known = earliest.get(record.id)
    if (since !== undefined && (known === undefined || since < known))
      earliest.set(record.id, since)
  }
  return (record) => {
    const since = earliest.get(record.id)
    return since === undefined || since === winsSinceOf(record)
      ? record
      : { ...record, winsSince: since }
  }
}

function winsSinceOf(record: PlanRecord): string | undefined {
  return 'winsSince' in record ? record.winsSince : undefined
}
