import type { ChainView, WeekSummary, WeekView } from '../../src-shared/review.ts'
import { ask } from '../api.ts'
import { useQuery } from '../page/use-query.ts'

/** The week of a day, or the present week if no day is given. */
export function useWeek(of: string | undefined): WeekView | undefined {
  return useQuery(of ?? '', () => ask('week.read', of === undefined ? {} : { of }))
}

/** The summary of a week, which is read after the picture. */
export function useWeekSummary(first: string | undefined): WeekSummary | undefined {
  const read = useQuery(first ?? '', async () =>
    first === undefined ? undefined : { first, summary: await ask('week.summary', { first }) },
  )
  return read?.first === first ? read?.summary : undefined
}

/** The chain of a win; undefined until it is known, and if no win is given. */
export function useChain(id: string | undefined): ChainView | undefined {
  const chain = useQuery(id ?? '', async () =>
    id === undefined ? undefined : ask('chain.read', { id }),
  )
  // Until the next chain has been read, the former one stays, which may be of another win.
  return chain?.wins.some((win) => win.id === id) === true ? chain : undefined
}
