import { frictionKinds, type FrictionKind } from '../../../src-shared/frictions.ts'
import { isTaskKind, type TaskKind } from '../../../src-shared/task-kind.ts'

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
  /** Words that find it: all words of one, in any order; as they were written, between bars. */
  triggerText: string
  /** What it says: of some thousand ladders a task needs two, which are read then. */
  rows: string
  file: string
  /** Whether it is for a sort of tasks or a kind, and gives way to one for a situation. */
  isBroad: boolean
}

const TRIGGERS = '? '
const BROAD = /\/(?:finer|kinds)\b/
const LINE = /^(?:!(\S+) )?([1-5])(\*)? +(.+?)(?: \| (.+))?$/

/**
 * Reads the heads of a file of ladders (the format is described in docs/LADDERS.md).
 *
 * @throws RangeError naming file and line if a head is not understood
 */
export function parseLadders(text: string, file: string): WrittenLadder[] {
  const [first = '', ...others] = text.replaceAll('\r\n', '\n').split('\n= ')
  // Before the first there may be a comment.
  const blocks = first.startsWith('= ') ? [first.slice(2), ...others] : others
  const isBroad = BROAD.test(file)
  return blocks.map((block) => {
    const ends = (at: number) => (block.includes('\n', at) ? block.indexOf('\n', at) : block.length)
    const head = block.slice(0, ends(0))
    const middle = head.indexOf(' : ')
    const kind = head.slice(middle + 3)
    if (middle === -1 || !isTaskKind(kind)) throw refused(file, `= ${head}`)
    const triggers: string[] = []
    let at = head.length + 1
    for (; block.startsWith(TRIGGERS, at); at = ends(at) + 1)
      triggers.push(block.slice(at + TRIGGERS.length, ends(at)))
    return {
      name: head.slice(0, middle),
      kind,
      triggerText: triggers.join('|'),
      rows: block.slice(at),
      file,
      isBroad,
    }
  })
}

/**
 * What a ladder says.
 *
 * @throws RangeError naming file and line if a line is not understood
 */
export function bodyOf({ rows, file }: WrittenLadder): LadderBody {
  const lines: LadderLine[] = []
  const forFriction: Partial<Record<FrictionKind, LadderLine[]>> = {}
  for (const row of rows.split('\n')) {
    if (row === '' || row.startsWith('#')) continue
    const { line, hardest } = parseLine(row) ?? {}
    const friction = frictionKinds.find((known) => known === hardest)
    if (line === undefined || friction !== hardest) throw refused(file, row)
    if (friction === undefined) lines.push(line)
    else (forFriction[friction] ??= []).push(line)
  }
  return { lines, forFriction }
}

/** A row with a line, and the name of the friction that it is for; undefined if it is none. */
export function parseLine(
  row: string,
): { line: LadderLine; hardest: string | undefined } | undefined {
  const [, hardest, size, star, text, past] = LINE.exec(row) ?? []
  if (text === undefined) return undefined
  const line = { text, size: Number(size) as Size, start: star === '*' }
  return { line: past === undefined ? line : { ...line, past }, hardest }
}

function refused(file: string, row: string): RangeError {
  return new RangeError(`${file} has a line that is not understood: ${row}`)
}
