import type { LayoutInput } from '../week-layout.ts'
import { crossingPairs, type Drawn } from './geometry.ts'

/**
 * How many pairs of threads cross in the naive layout: beads stacked evenly from the top in time
 * order, in whole numbers so that nothing is rounded; each thread a straight line. Stretching it in
 * either direction would change nothing.
 *
 * Stubs have no length here. So they cross just what leads over their bead, and any stub that is
 * drawn would cross at least as much: the count is the lowest that there is.
 */
export function naiveCrossings({ days, goesOn }: LayoutInput): number {
  const beads = new Map(days.flatMap((wins, x) => wins.map(({ id }, y) => [id, { x, y }] as const)))
  const threads: Drawn[] = []
  for (const { id, linkedTo } of days.flat()) {
    const bead = beads.get(id)!
    if (linkedTo !== undefined) {
      const ends = [beads.get(linkedTo) ?? bead, bead]
      threads.push({ line: ends, ends })
    }
    if (goesOn.has(id)) threads.push({ line: [bead, bead], ends: [bead] })
  }
  return crossingPairs(threads)
}
