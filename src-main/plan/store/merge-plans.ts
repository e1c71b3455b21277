import { latestOf, versionsOf, type Version } from '../../kernel/merge.ts'
import { deviceOfSecond, distinct, type AtOneInstant } from '../../storage/merge-documents.ts'
import { eachList, planOf, type PlanRecord } from '../domain/plan-lists.ts'
import type { PlanDocument } from './plan-document.ts'

/** A plan that has all that two files of one device say of it. */
export function mergeTwoPlans(
  one: PlanDocument,
  other: PlanDocument,
  counts: AtOneInstant = 'greater',
): PlanDocument {
  const lists = planOf((list) =>
    latestRecords([
      ...versionsOf<PlanRecord>(one[list], ''),
      ...versionsOf<PlanRecord>(other[list], deviceOfSecond(counts)),
    ]),
  )
  return {
    ...lists,
    rest: eachList((list) => distinct([...one.rest[list], ...other.rest[list]])),
    others: { ...other.others, ...one.others },
  }
}

/** One version of each record of a list: the one that counts. */
export function latestRecords(versions: readonly Version<PlanRecord>[]): PlanRecord[] {
  return latestOf<PlanRecord>(versions).map(withEarliestWins(versions))
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
