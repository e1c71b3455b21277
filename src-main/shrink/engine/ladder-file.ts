import { frictionKinds, type FrictionKind } from '../../../src-shared/frictions.ts'
import { taskKinds, type TaskKind } from '../../../src-shared/task-kind.ts'
import { lazily } from './lazily.ts'

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

/**
 * A hand-written ladder: for a situation, a finer kind or a kind. What it says is read when it is
 * first asked for: of some thousand ladders a task needs two.
 */
export interface WrittenLadder extends LadderBody {
  name: string
  kind: TaskKind
  /** Words that find it: all words of one, in any order. */
  triggers: readonly string[]
  /** The same as they were written, between bars. */
  triggerText: string
}

const HEAD = /^(\S+) : (\S+)$/
const LINE = /^(?:!(\S+) )?([1-5])(\*)? +(.+?)(?: \| (.+))?$/

/**
 * Reads the heads of a file of ladders (the format is described in docs/LADDERS.md).
 *
 * @returns ladders whose lines throw a RangeError, naming file and line, if one is not understood
 * @throws RangeError naming file and line if a head is not understood
 */
export function parseLadders(text: string, file: string): WrittenLadder[] {
  const [, ...blocks] = `\n${text.replaceAll('\r\n', '\n')}`.split('\n= ')
  return blocks.map((block) => new LadderBlock(block, file))
}

class LadderBlock implements WrittenLadder {
  readonly name: string
  readonly kind: TaskKind
  readonly triggerText: string
  readonly #triggers: () => readonly string[]
  readonly #body: () => LadderBody

  constructor(block: string, file: string) {
    const end = `${block}\n`.indexOf('\n')
    const [, name = '', kindName] = HEAD.exec(block.slice(0, end)) ?? []
    const kind = taskKinds.find((known) => known === kindName)
    if (kind === undefined) throw refused(file, `= ${block.slice(0, end)}`)
    this.name = name
    this.kind = kind
    const rows = block.slice(end)
    this.triggerText = (rows.match(/^\? .*$/gm) ?? []).map((row) => row.slice(2)).join('|')
    this.#triggers = lazily(() => this.triggerText.split('|').flatMap((one) => one.trim() || []))
    this.#body = lazily(() => parseBody(rows, file))
  }

  get triggers(): readonly string[] {
    return this.#triggers()
  }

  get lines(): LadderBody['lines'] {
    return this.#body().lines
  }

  get forFriction(): LadderBody['forFriction'] {
    return this.#body().forFriction
  }
}

function parseBody(rows: string, file: string): LadderBody {
  const lines: LadderLine[] = []
  const forFriction: Partial<Record<FrictionKind, LadderLine[]>> = {}
  for (const row of rows.split('\n')) {
    if (row === '' || row.startsWith('#') || row.startsWith('? ')) continue
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
