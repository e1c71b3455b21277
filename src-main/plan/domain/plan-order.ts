import { madeAt } from '../../kernel/uuid-time.ts'

/** Something that has its place among its like. */
export interface Ranked {
  id: string
  rank?: number | undefined
}

/** How far apart records are put when there is no room between two of them. */
const APART = 60_000

/** The place of a record among its like; one that was never moved stands where it was made. */
function rankOf({ id, rank }: Ranked): number {
  return rank ?? (madeAt(id) || 0)
}

/** Records in the person's order; of two with one place, the one made first. */
export function inOrder<T extends Ranked>(records: readonly T[]): T[] {
  return records
    .map((record) => ({ record, rank: rankOf(record) }))
    .toSorted((a, b) => a.rank - b.rank || (a.record.id < b.record.id ? -1 : 1))
    .map(({ record }) => record)
}

/**
 * The ranks that put one record before another of its like. That is one number between two others,
 * so that moves of two devices do not disturb one another; where there is no number left between
 * them, all are put apart anew.
 *
 * @param before `null` puts it last
 * @returns undefined if it is to stand before a record that is not there
 */
export function ranksToMove<T extends Ranked>(
  records: readonly T[],
  moved: T,
  before: string | null,
): ReadonlyMap<T, number> | undefined {
  const others = inOrder(records.filter(({ id }) => id !== moved.id))
  const place = before === null ? others.length : others.findIndex(({ id }) => id === before)
  if (before === moved.id) return new Map()
  if (place < 0) return undefined
  const [previous, next] = [others[place - 1], others[place]].map((one) => one && rankOf(one))
  const rank = rankBetween(previous, next)
  if (rank !== undefined) return new Map([[moved, rank]])
  const all = others.toSpliced(place, 0, moved)
  // Up to where the last one stood: what is made later comes after it still.
  const end = Math.max(...all.map(rankOf))
  return new Map(all.map((one, index) => [one, end - (all.length - 1 - index) * APART]))
}

/** A number between two; undefined if no number lies between them. */
function rankBetween(previous: number | undefined, next: number | undefined): number | undefined {
  if (previous === undefined) return next === undefined ? 0 : next - APART
  if (next === undefined) return previous + 1
  const middle = previous + (next - previous) / 2
  return previous < middle && middle < next ? middle : undefined
}
