import type { ChainView, WeekSays, WeekView } from '../../src-shared/review.ts'
import { ask } from '../api.ts'
import { firstWeekday } from '../formats/weekdays.ts'
import { useQuery } from '../page/use-query.ts'

/** The week of a day; the present one where no day is named. */
export function useWeek(of: string | undefined): WeekView | undefined {
  return useQuery(of ?? '', () =>
    ask('week.read', { ...(of !== undefined && { of }), firstWeekday: firstWeekday() }),
  )
}

/** What a week says, once it is shown; it comes after the picture. */
export function useWeekSummary(first: string | undefined): WeekSays | undefined {
  const said = useQuery(first ?? '', async () =>
    first === undefined ? undefined : { first, summary: await ask('week.says', { first }) },
  )
  return said?.first === first ? said?.summary : undefined
}

/** The chain that a win is in, once it is known; nothing where no win is named. */
export function useChain(id: string | undefined): ChainView | undefined {
  const chain = useQuery(id ?? '', async () =>
    id === undefined ? undefined : ask('chain.read', { id }),
  )
  // What was there stays until the next has come, and may be the chain of another win.
  return chain?.wins.some((win) => win.id === id) === true ? chain : undefined
}
