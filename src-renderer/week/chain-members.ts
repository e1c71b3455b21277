import type { ChainView, WeekView } from '../../src-shared/review.ts'

/**
 * The ids of the wins that are linked with a win, directly or through others, as far as a week shows
 * them. They can be highlighted before the whole chain is known.
 *
 * @param whole the chain once it is known, which may join wins of the week through other weeks
 */
export function chainMembers({ days }: WeekView, id: string, whole?: ChainView): Set<string> {
  const neighbours = new Map<string, string[]>()
  const join = (one: string, other: string): void => {
    neighbours.set(one, [...(neighbours.get(one) ?? []), other])
  }
  for (const win of days.flatMap(({ wins }) => wins)) {
    if (win.linkedTo === undefined) continue
    join(win.id, win.linkedTo)
    join(win.linkedTo, win.id)
  }
  const chain = new Set([id, ...(whole?.wins ?? []).map((win) => win.id)])
  for (const one of chain) for (const next of neighbours.get(one) ?? []) chain.add(next)
  return chain
}

/** The neighbours of a win in its chain: the win that it grew out of, and the first that grew out of it. */
export function chainNeighbours(
  { wins }: ChainView,
  id: string,
): {
  earlier: ChainView['wins'][number] | undefined
  later: ChainView['wins'][number] | undefined
} {
  const win = wins.find((one) => one.id === id)
  return {
    earlier: wins.find((one) => one.id === win?.linkedTo),
    later: wins.find((one) => one.linkedTo === id),
  }
}
