import type { WeekView } from '../../src-shared/review.ts'
import { ask } from '../api.ts'
import { useQuery } from '../page/use-query.ts'

/** The week of today, which is read after the rest of the screen. */
export function useThisWeek(today: string): WeekView | undefined {
  return useQuery(`week of ${today}`, () => ask('week.read', {}))
}

/** The words of the wins that others can have grown out of, as far as a sentence may quote them. */
export function quotableWords(week: WeekView | undefined): ReadonlyMap<string, string> {
  const wins = [...(week?.before ?? []), ...(week?.days ?? []).flatMap((day) => day.wins)]
  const unquoted = new Set(week?.unquoted)
  return new Map(wins.filter(({ id }) => !unquoted.has(id)).map(({ id, text }) => [id, text]))
}
