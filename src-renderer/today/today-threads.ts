import type { Win } from '../../src-shared/records.ts'

/** A thread between the beads of two of today's wins. */
export interface WinThread {
  /** The ids of the two wins, as they stand below each other. */
  upper: string
  lower: string
  /** On which lane beside the list it passes the beads between them; none where there are none. */
  lane?: number
}

/**
 * The threads of a list, by the id of the win that grew out of another one. Threads that would lie on
 * each other have lanes of their own, the shorter ones nearer to the beads, so that few of them cross.
 *
 * @param shown the wins in the order in which they stand in the list
 */
export function todayThreads(
  shown: readonly Pick<Win, 'id' | 'linkedTo'>[],
): ReadonlyMap<string, WinThread> {
  const places = new Map(shown.map(({ id }, place) => [id, place]))
  /** What each lane has taken. */
  const lanes: { top: number; bottom: number }[][] = []
  const threads = new Map<string, WinThread>()
  const spans = shown
    .flatMap(({ id, linkedTo = '' }, from) => {
      const to = places.get(linkedTo)
      if (to === undefined) return []
      const [top, bottom] = from < to ? [from, to] : [to, from]
      const [upper, lower] = from < to ? [id, linkedTo] : [linkedTo, id]
      return [{ id, top, bottom, upper, lower }]
    })
    .toSorted((one, other) => lengthOf(one) - lengthOf(other) || one.top - other.top)
  for (const { id, top, bottom, upper, lower } of spans) {
    if (bottom - top === 1) {
      threads.set(id, { upper, lower })
      continue
    }
    const free = lanes.findIndex((taken) =>
      taken.every((other) => other.bottom <= top || bottom <= other.top),
    )
    const lane = free === -1 ? lanes.length : free
    const taken = (lanes[lane] ??= [])
    taken.push({ top, bottom })
    threads.set(id, { upper, lower, lane })
  }
  return threads
}

function lengthOf({ top, bottom }: { top: number; bottom: number }): number {
  return bottom - top
}
