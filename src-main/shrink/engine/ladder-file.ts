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

const TRIGGERS = '\n? '
const LINE = /^(?:!(\S+) )?([1-5])(\*)? +(.+?)(?: \| (.+))?$/

/**
 * Reads the heads of a file of ladders (the format is described in docs/LADDERS.md).
 *
 * @returns ladders whose lines throw a RangeError, naming file and line, if one is not understood
 * @throws RangeError naming file and line if a head is not understood
 */
export function parseLadders(text: string, file: string): WrittenLadder[] {
  const [, ...blocks] = `\n${text.replaceAll('\r\n', '\n')}\n`.split('\n= ')
  return blocks.map((block) => new LadderBlock(block, file))
}

class LadderBlock implements WrittenLadder {
  readonly name: string
  readonly kind: TaskKind
  readonly triggerText: string
  readonly #block: string
  readonly #file: string
  #body: LadderBody | undefined

  constructor(block: string, file: string) {
    const end = block.indexOf('\n')
    const head = end === -1 ? block : block.slice(0, end)
    const middle = head.indexOf(' : ')
    const kind = head.slice(middle + 3)
    if (middle === -1 || !isTaskKind(kind)) throw refused(file, `= ${head}`)
    this.name = head.slice(0, middle)
    this.kind = kind
    this.triggerText = ''
    for (let at = block.indexOf(TRIGGERS); at !== -1; at = block.indexOf(TRIGGERS, at + 1)) {
      const row = block.slice(at + TRIGGERS.length, block.indexOf('\n', at + 1))
      this.triggerText += this.triggerText === '' ? row : `|${row}`
    }
    this.#block = block
    this.#file = file
  }

  get triggers(): readonly string[] {
    return this.triggerText.split('|').flatMap((one) => one.trim() || [])
  }

  get lines(): LadderBody['lines'] {
    return this.#said.lines
  }

  get forFriction(): LadderBody['forFriction'] {
    return this.#said.forFriction
  }

  get #said(): LadderBody {
    return (this.#body ??= parseBody(this.#block, this.#file))
  }
}

function parseBody(block: string, file: string): LadderBody {
  const lines: LadderLine[] = []
  const forFriction: Partial<Record<FrictionKind, LadderLine[]>> = {}
  for (const row of block.split('\n').slice(1)) {
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
