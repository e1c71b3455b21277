import { versionsOf, type Version } from '../../kernel/merge.ts'
import type { Plan } from '../../kernel/ports.ts'
import { planOf, type PlanRecord } from '../domain/plan-lists.ts'
import { latestRecords } from './merge-plans.ts'
import type { PlanDocument } from './plan-document.ts'

interface MergedList {
  own: unknown
  others: unknown
  list: PlanRecord[]
}

/**
 * Merges the plans of all devices, again and again: a list that has not changed since the last time
 * is not merged anew, and is the same list.
 */
export function planMerger(
  deviceId: string,
): (own: PlanDocument, others: readonly Version<PlanDocument>[]) => Plan {
  const merged = new Map<keyof Plan, MergedList>()

  return (own, others) =>
    planOf((list) => {
      const known = merged.get(list)
      if (known?.own === own[list] && known.others === others) return known.list
      const all = [...others, { record: own, device: deviceId }]
      const fresh = latestRecords(
        all.flatMap(({ record, device }) => versionsOf<PlanRecord>(record[list], device)),
      )
      merged.set(list, { own: own[list], others, list: fresh })
      return fresh
    })
}
