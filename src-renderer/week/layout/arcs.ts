import type { IntraLayerEdge } from './edges.ts'

/** An edge within a layer that has beads between its ends, and so has to bulge. */
export interface Arc extends IntraLayerEdge {
  /** -1 if it bulges to the left, 1 if to the right. */
  side: -1 | 1
  /** From 1; arcs side by side have different levels, the outer one the higher. */
  level: number
}

/** How many threads leave each bead of a layer to the left, and to the right. */
export interface Leaving {
  left: readonly number[]
  right: readonly number[]
}

/** One or two rounds are usually enough; the limit bounds the time for odd days. */
const MOST_ROUNDS = 8

/** Whether an edge joins neighbouring beads, and so is a straight line. */
export function isStraight({ top, bottom }: IntraLayerEdge): boolean {
  return bottom - top === 1
}

/** Chooses the side to which each arc of a layer bulges, for few crossings. */
export function layOutArcs(intraLayer: readonly IntraLayerEdge[], leaving: Leaving): Arc[] {
  const left = sums(leaving.left)
  const right = sums(leaving.right)
  const arcs = intraLayer
    .filter((edge) => !isStraight(edge))
    .map(({ layer, top, bottom }): Arc => ({ layer, top, bottom, side: 1, level: 0 }))
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let turned = false
    for (const arc of arcs) {
      let toTheLeft = between(left, arc)
      let toTheRight = between(right, arc)
      for (const other of arcs) {
        if (!interlocked(arc, other)) continue
        if (other.side < 0) toTheLeft += 1
        else toTheRight += 1
      }
      const side = toTheLeft < toTheRight ? -1 : toTheRight < toTheLeft ? 1 : arc.side
      turned ||= side !== arc.side
      arc.side = side
    }
    if (!turned) break
  }
  return levelled(arcs)
}

/** Whether two arcs on the same side cross: each has exactly one end under the other. */
export function interlocked(a: IntraLayerEdge, b: IntraLayerEdge): boolean {
  return (
    (a.top < b.top && b.top < a.bottom && a.bottom < b.bottom) ||
    (b.top < a.top && a.top < b.bottom && b.bottom < a.bottom)
  )
}

/** Assigns the levels, with the shortest arc innermost. */
function levelled(arcs: readonly Arc[]): Arc[] {
  const laid: Arc[] = []
  for (const arc of arcs.toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top))) {
    const beside = laid.filter(
      (other) => other.side === arc.side && other.top < arc.bottom && arc.top < other.bottom,
    )
    arc.level = 1 + Math.max(0, ...beside.map(({ level }) => level))
    laid.push(arc)
  }
  return [...arcs]
}

/** The prefix sums, from 0 to the sum of all. */
function sums(counts: readonly number[]): number[] {
  const before = [0]
  for (const count of counts) before.push(before.at(-1)! + count)
  return before
}

/** The sum over the beads strictly between the ends of an edge. */
function between(before: readonly number[], { top, bottom }: IntraLayerEdge): number {
  return before[bottom]! - before[top + 1]!
}
