import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { TaskKind } from '../../../src-shared/task-kind.ts'
import type { WrittenLadder } from './ladder-file.ts'
import { type ReadTask } from './task-reader.ts'
import type { WordLists } from './word-file.ts'
/** What a task was found to be. */
export interface Match {
  ladder?: WrittenLadder
  kind: TaskKind
  /** How it was found. */
  by: 'situation' | 'finer' | 'kind' | 'nothing'
}
/** Finds the ladder for a task in one language. */
export interface Matcher {
  read(task: string): ReadTask
  match(task: ReadTask): Match
  /** How many of a task's words the language knows, from 0 to 1. */
  known(task: ReadTask): number
}
/** Makes the written ladders of a language ready to be found. */
export declare function matcherFor(
  language: LadderLanguage,
  situations: readonly WrittenLadder[],
  finer: readonly WrittenLadder[],
  lists: WordLists,
): Matcher
