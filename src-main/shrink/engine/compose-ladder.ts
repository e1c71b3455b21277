import type { FrictionKind } from '../../../src-shared/frictions.ts'
import type { LadderBody, LadderLine } from './ladder-file.ts'

/** The fewest and the most lines of a ladder. */
const FEWEST_LINES = 3
const MOST_LINES = 6

/**
 * The lines of a ladder for what is hardest: a friction's lines stand in place of all others of
 * their size, and the first of them takes over the start where the start had that size.
 *
 * @param isOffered false of lines that the person does not want to see
 * @param others where lines are taken from if fewer than three are left
 * @returns lines by size, smallest first; exactly one is the start, unless there are none
 */
export function linesFor(
  { lines, forFriction }: LadderBody,
  friction: FrictionKind | undefined,
  isOffered: (line: LadderLine) => boolean = () => true,
  others: () => readonly LadderLine[] = () => [],
): LadderLine[] {
  const own = friction === undefined ? [] : (forFriction[friction] ?? [])
  const replaced = new Set(own.map(({ size }) => size))
  const kept = lines.filter(({ size }) => !replaced.has(size))
  const offered = [...kept, ...own].filter(isOffered)
  const short = FEWEST_LINES - offered.length
  const isMore = (one: LadderLine) => isNew(one, offered) && isOffered(one)
  const more = short > 0 ? others().filter(isMore).slice(0, short) : []
  const all = [...offered, ...more].toSorted((a, b) => a.size - b.size).slice(0, MOST_LINES)
  const startSize = lines.find(({ start }) => start)?.size
  const start =
    all.find((one) => one.start && !more.includes(one)) ??
    all.find((line) => line.size === startSize) ??
    all[Math.min(1, all.length - 1)]
  return all.map((line) => Object.assign({}, line, { start: line === start }))
}

/** Every line of a ladder, those for the friction first: where other ideas come from. */
export function everyLine(
  { lines, forFriction }: LadderBody,
  friction: FrictionKind | undefined,
): LadderLine[] {
  const own = friction === undefined ? [] : (forFriction[friction] ?? [])
  return [...own, ...lines, ...Object.values(forFriction).flat()]
}

/** Whether a line is none of these. */
export function isNew({ text }: { text: string }, known: readonly { text: string }[]): boolean {
  return !known.some((one) => isSame(one.text, text))
}

/** Whether two lines read alike. */
export function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

/** A line however it is typed, and as it was set until December 2026: with straight apostrophes. */
function plain(line: string): string {
  return line.trim().toLowerCase().replaceAll("'", '’')
}
