import type { Day } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import type { Plan } from '../../kernel/ports.ts'

/** What the sentences of a week are worked out from. */
export interface WeekFacts {
  /** The seven days of the week that is shown. */
  days: readonly Day[]
  /** The wins that were not removed, of the eight weeks that end with it, in order of time. */
  wins: readonly Win[]
  plan: Pick<Plan, 'goals' | 'tasks' | 'steps' | 'repeats'>
  /** Whether the person has switched energy on. */
  energy: boolean
  /** The verb that a step begins with, if it is a known one: "open". */
  verbOf: (step: string) => string | undefined
}

/** The wins of the week itself, in order of time. */
export function winsOfWeek({ days, wins }: Pick<WeekFacts, 'days' | 'wins'>): Win[] {
  const shown = new Set(days)
  return wins.filter(({ day }) => shown.has(day))
}

/** On how many different days wins were. */
export function daysOf(wins: readonly Pick<Win, 'day'>[]): number {
  return new Set(wins.map(({ day }) => day)).size
}

/** The ids of wins. */
export function idsOf(wins: readonly Pick<Win, 'id'>[]): string[] {
  return wins.map(({ id }) => id)
}

/** The records of the plan that were not deleted, by their ids. What was archived is history and stays. */
export function notDeleted<T extends { id: string; deleted?: boolean | undefined }>(
  records: readonly T[],
): Map<string, T> {
  return new Map(records.flatMap((one) => (one.deleted === true ? [] : [[one.id, one]])))
}
