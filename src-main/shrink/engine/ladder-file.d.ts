import { type FrictionKind } from '../../../src-shared/frictions.ts'
import { type TaskKind } from '../../../src-shared/task-kind.ts'
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
/**
 * Reads a file of ladders (the format is described in docs/LADDERS.md).
 *
 * @throws RangeError naming the line that is not understood
 */
export declare function parseLadders(text: string, file: string): WrittenLadder[]
