import type { Win } from '../../../../src-shared/records.ts'
import { laterThanKnown, latestOf, versionsOf } from '../../../kernel/merge.ts'
import type { Plan, WinStore } from '../../../kernel/ports.ts'
import { planOf, planRecords, type PlanRecord } from '../../../plan/domain/plan-lists.ts'
import type { OwnEntry, ReadPreferences } from './read-own-json.ts'

/** What is here, where a file of this app's own is brought in. */
export interface Present {
  find: WinStore['find']
  plan: Plan
  /** Whether nothing was ever logged or planned. */
  isEmpty: boolean
}

/** What a file changes. What is here already, or is later here, is not in it. */
export interface OwnChanges {
  /** Each win as it is here, if it is, and as the file has it. */
  wins: { before: Win | undefined; after: Win }[]
  plan: Plan
  /** Where there is nothing yet that they could speak against. */
  preferences: ReadPreferences | undefined
}

/**
 * Works out what the records of a file change: of two versions of one the later counts, as between
 * two devices, so that the same file twice changes nothing.
 */
export function ownChanges(entries: Iterable<OwnEntry>, present: Present): OwnChanges {
  const wins: Win[] = []
  const plan = { goals: [], tasks: [], steps: [], repeats: [], answers: [] } as {
    [L in keyof Plan]: PlanRecord[]
  }
  let preferences: ReadPreferences | undefined
  for (const entry of entries) {
    if (entry.list === 'unread') continue
    if (entry.list === 'wins') wins.push(entry.record)
    else if (entry.list === 'preferences') preferences = entry.record
    else plan[entry.list].push(entry.record)
  }
  return {
    wins: latestOf(versionsOf(wins, '')).flatMap((after) => {
      const before = present.find(after.id)
      return before !== undefined && before.updatedAt >= after.updatedAt ? [] : { before, after }
    }),
    plan: planOf((list) =>
      laterThanKnown<PlanRecord>(latestOf(versionsOf(plan[list], '')), present.plan[list]),
    ),
    preferences: present.isEmpty ? preferences : undefined,
  }
}

/** Whether a file changes nothing. */
export function isNoChange({ wins, plan, preferences }: OwnChanges): boolean {
  return wins.length === 0 && planRecords(plan).length === 0 && preferences === undefined
}
