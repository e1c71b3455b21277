import type { IntraLayerEdge } from './edge-routing.ts'

/** A loop that has beads between its ends, and so has to bulge. */
export interface Arc extends IntraLayerEdge {
  /** To the left -1, to the right 1. */
  side: -1 | 1
  /** From 1; arcs side by side have different levels, the outer one the higher. */
  level: number
}

/** How many threads leave each bead of a strand to the left, and to the right. */
export interface Leaving {
  left: readonly number[]
  right: readonly number[]
}

/** It settles after one or two; the limit only keeps odd days quick. */
const MOST_ROUNDS = 8

/** Whether a loop lies straight between two beads that follow each other. */
export function isStraight({ top, bottom }: IntraLayerEdge): boolean {
  return bottom - top === 1
}

/** Chooses for each loop of one strand that bulges to which side, so that little crosses. */
export function layArcs(intraLayer: readonly IntraLayerEdge[], leaving: Leaving): Arc[] {
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

/** Whether two arcs on the same side cross: each has just one end under the other. */
export function interlocked(a: IntraLayerEdge, b: IntraLayerEdge): boolean {
  return (
    (a.top < b.top && b.top < a.bottom && a.bottom < b.bottom) ||
    (b.top < a.top && a.top < b.bottom && b.bottom < a.bottom)
  )
}

/** Gives the levels, the shortest arc the innermost. */
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

/** The sums of everything before each place, and of all. */
function sums(counts: readonly number[]): number[] {
  const before = [0]
  for (const count of counts) before.push(before.at(-1)! + count)
  return before
}

/** The sum over the beads strictly between the ends of a loop. */
function between(before: readonly number[], { top, bottom }: IntraLayerEdge): number {
  return before[bottom]! - before[top + 1]!
}
