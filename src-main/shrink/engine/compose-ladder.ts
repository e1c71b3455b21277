import type { FrictionKind } from '../../../src-shared/frictions.ts'
import type { LadderLine, WrittenLadder } from './ladder-file.ts'

/** The most lines of a ladder. */
const MOST_LINES = 6

/**
 * The lines of a ladder for what is hardest: a friction's lines stand in place of all others of
 * their size, and the first of them takes over the start where the start had that size.
 *
 * @returns lines by size, smallest first; exactly one is the start
 */
export function linesFor(
  { lines, forFriction }: Pick<WrittenLadder, 'lines' | 'forFriction'>,
  friction: FrictionKind | undefined,
): LadderLine[] {
  const own = friction === undefined ? [] : (forFriction[friction] ?? [])
  const replaced = new Set(own.map(({ size }) => size))
  const kept = lines.filter(({ size }) => !replaced.has(size))
  const all = [...kept, ...own].toSorted((a, b) => a.size - b.size).slice(0, MOST_LINES)
  const startSize = lines.find(({ start }) => start)?.size
  const start =
    all.find(({ start }) => start) ??
    all.find((line) => line.size === startSize) ??
    all[Math.min(1, all.length - 1)]
  return all.map((line) => ({ ...line, start: line === start }))
}

/** Every line of a ladder, those for the friction first: where other ideas come from. */
export function everyLine(
  { lines, forFriction }: Pick<WrittenLadder, 'lines' | 'forFriction'>,
  friction: FrictionKind | undefined,
): LadderLine[] {
  const own = friction === undefined ? [] : (forFriction[friction] ?? [])
  return [...own, ...lines, ...Object.values(forFriction).flat()]
}
