import type { TaskKind } from '../../../src-shared/task-kind.ts'
import type { ReadTask, TaskReader } from './task-reader.ts'
import type { Triggers } from './trigger-index.ts'
import type { WordLists } from './word-file.ts'
/** What the words of a language say of the kind of a task. */
export interface KindVotes {
  /** The kind that a verb stands for whatever stands after it. */
  ofVerb(verb: string): TaskKind | undefined
  /** The kind that a task's words speak for most; undefined if they say too little. */
  kindOf(task: ReadTask): TaskKind | undefined
}
/** Counts what the word lists and the triggers of the ladders say. */
export declare function kindVotes(
  lists: WordLists,
  { ofLadder, rarity }: Triggers,
  { stemsIn }: TaskReader,
): KindVotes
