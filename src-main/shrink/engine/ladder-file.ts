import { frictionKinds, type FrictionKind } from '../../../src-shared/frictions.ts'
import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { lazily } from '../../kernel/lazily.ts'

/** How much a line asks: 1 is one breath, 5 two minutes. */
type Size = 1 | 2 | 3 | 4 | 5

/** One line of a ladder, as it was written. */
export interface LadderLine {
  text: string
  size: Size
  /** Whether this is where one starts. */
  start: boolean
  /** How it reads as a win, where the verbs' table does not give it. */
  past?: string
}

/** What a ladder says. */
export interface LadderBody {
  lines: readonly LadderLine[]
  /** Lines that stand in place of those of their size, by what is hardest. */
  forFriction: Readonly<Partial<Record<FrictionKind, readonly LadderLine[]>>>
}

/** A hand-written ladder: for a situation, a finer kind or a kind. */
export interface WrittenLadder {
  name: string
  kind: TaskKind
  /** By what a person is asked whether a task is like it: "Replace a lock". Some could hurt: no title. */
  title?: string
  /** Whether it is for a sort of tasks or a kind, and gives way to one for a situation. */
  isBroad: boolean
  /** What it says: of some thousand ladders a task needs two, which are read then. */
  body: () => LadderBody
}

const LINE = /^(?:!(\S+) )?([1-5])(\*)? +(.+?)(?: \| (.+))?$/

/**
 * A ladder as it was built.
 *
 * @param head its folder, name and kind, and its title if it has one
 * @param rows what it says
 */
export function ladderOf(head: string, rows: () => string): WrittenLadder {
  const [folder, name = '', kind, title] = head.split(',')
  return {
    name,
    kind: kind as TaskKind,
    ...(title !== undefined && { title }),
    isBroad: folder !== 'situations',
    body: lazily(() => bodyOf(rows())),
  }
}

/** What a ladder says. A row that is not understood is none of it. */
export function bodyOf(rows: string): LadderBody {
  const lines: LadderLine[] = []
  const forFriction: Partial<Record<FrictionKind, LadderLine[]>> = {}
  for (const row of rows.split('\n')) {
    const { line, friction } = parseLine(row) ?? {}
    if (line && friction) (forFriction[friction] ??= []).push(line)
    else if (line) lines.push(line)
  }
  return { lines, forFriction }
}

/** A row with a line, and the friction that it is for; undefined if it is none. */
export function parseLine(
  row: string,
): { line: LadderLine; friction: FrictionKind | undefined } | undefined {
  const [, hardest, size, star, text, past] = LINE.exec(row) ?? []
  const friction = frictionKinds.find((known) => known === hardest)
  if (text === undefined || friction !== hardest) return undefined
  const line = { text, size: Number(size) as Size, start: star === '*' }
  return { line: past === undefined ? line : { ...line, past }, friction }
}
