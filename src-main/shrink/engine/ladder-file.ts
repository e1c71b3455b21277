import { frictionKinds, type FrictionKind } from '../../../src-shared/frictions.ts'
import { taskKinds, type TaskKind } from '../../../src-shared/task-kind.ts'

/** How much a line asks: 1 is one breath, 5 two minutes. */
export type Size = 1 | 2 | 3 | 4 | 5

/** One line of a ladder, as it was written. */
export interface LadderLine {
  text: string
  size: Size
  /** Whether this is where one starts. */
  start: boolean
  /** How it reads as a win, where the verbs' table does not give it. */
  past?: string
}

/** A hand-written ladder: for a situation, a finer kind or a kind. */
export interface WrittenLadder {
  name: string
  kind: TaskKind
  /** Words that find it: all words of one, in any order. */
  triggers: readonly string[]
  lines: readonly LadderLine[]
  /** Lines that stand in place of those of their size, by what is hardest. */
  forFriction: Readonly<Partial<Record<FrictionKind, readonly LadderLine[]>>>
}

const HEAD = /^= (\S+) : (\S+)$/
const LINE = /^(?:!(\S+) )?([1-5])(\*)? +(.+?)(?: \| (.+))?$/

/**
 * Reads a file of ladders (the format is described in docs/LADDERS.md).
 *
 * @throws RangeError naming the line that is not understood
 */
export function parseLadders(text: string, file: string): WrittenLadder[] {
  const ladders: WrittenLadder[] = []
  let triggers: string[] = []
  let lines: LadderLine[] = []
  let forFriction: Partial<Record<FrictionKind, LadderLine[]>> = {}
  const rows = text.split(/\r?\n/)
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue
    const refuse = (): never => {
      throw new RangeError(`${file}:${index + 1} is not understood: ${row}`)
    }
    const head = HEAD.exec(row)
    if (head) {
      const kind = taskKinds.find((known) => known === head[2]) ?? refuse()
      ;[triggers, lines, forFriction] = [[], [], {}]
      ladders.push({ name: head[1] ?? '', kind, triggers, lines, forFriction })
    } else if (row.startsWith('? ')) {
      triggers.push(
        ...row
          .slice(2)
          .split('|')
          .map((words) => words.trim())
          .filter(Boolean),
      )
    } else {
      const [, hardest, size, star, words = '', past] = LINE.exec(row) ?? refuse()
      const line: LadderLine = {
        text: words,
        size: Number(size) as Size,
        start: star === '*',
        ...(past !== undefined && { past }),
      }
      if (hardest === undefined) lines.push(line)
      else {
        const friction = frictionKinds.find((known) => known === hardest) ?? refuse()
        ;(forFriction[friction] ??= []).push(line)
      }
    }
  }
  return ladders
}
