/** A piece of a thread that shares a gap with others, along the gap. */
export interface Piece {
  from: number
  to: number
}

/** The room between two pieces of one lane, CSS px: a bend needs some. */
const APART = 6
/** From one lane to the next, where there is room for it. */
const LANE = 4
/** Bubbling that changes nothing any more ends sooner. */
const MOST_ROUNDS = 12

/** The places across a gap: the first, the one that lanes gather around, and the last, CSS px. */
export interface Across {
  first: number
  middle: number
  last: number
}

/**
 * Gives pieces in the order of the gap, from its one side to the other, lanes of their own: those
 * that do not meet share one. A single lane is exactly in the middle.
 *
 * @returns the place across the gap of each piece
 */
export function placeInLanes(pieces: readonly Piece[], { first, middle, last }: Across): number[] {
  const lanes: number[] = []
  for (const [at, piece] of pieces.entries()) {
    let lane = 0
    for (let before = 0; before < at; before += 1) {
      if (meet(pieces[before]!, piece)) lane = Math.max(lane, lanes[before]! + 1)
    }
    lanes.push(lane)
  }
  const count = Math.max(...lanes, 0)
  const step = count === 0 ? 0 : Math.min(LANE, (last - first) / count)
  const start = Math.min(Math.max(middle - (count * step) / 2, first), last - count * step)
  return lanes.map((lane) => start + lane * step)
}

/**
 * Changes the order of neighbours as long as that has fewer crossings.
 *
 * @param cost how often two cross if the first lies before the second
 */
export function withFewCrossings<T>(given: readonly T[], cost: (a: T, b: T) => number): T[] {
  const order = [...given]
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isChanged = false
    for (let at = 1; at < order.length; at += 1) {
      const [a, b] = [order[at - 1]!, order[at]!]
      if (cost(b, a) >= cost(a, b)) continue
      order[at - 1] = b
      order[at] = a
      isChanged = true
    }
    if (!isChanged) break
  }
  return order
}

/** Whether two pieces of one lane would touch. */
function meet(a: Piece, b: Piece): boolean {
  const [low, high] = [Math.min(a.from, a.to), Math.max(a.from, a.to)]
  return Math.min(b.from, b.to) < high + APART && Math.max(b.from, b.to) > low - APART
}
