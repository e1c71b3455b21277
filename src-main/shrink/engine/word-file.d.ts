import { type TaskKind } from '../../../src-shared/task-kind.ts'
/** What is known of a language's words. Data: `ladders/<language>/words.txt`. */
export interface WordLists {
  /** Verbs that tell the kind of a task: `wipe`, `clean out`. */
  does: ReadonlyMap<string, TaskKind>
  /** Nouns that tell it by themselves. */
  things: ReadonlyMap<string, TaskKind>
  /** Nouns that tell it where the verb does not. */
  about: ReadonlyMap<string, TaskKind>
  /** Verbs that say little, and leave it all to what stands after them: `do`, `start`. */
  lightVerbs: ReadonlySet<string>
  /** Verbs that say something, but not of which kind it is: `print`, `park`. */
  anyVerbs: ReadonlySet<string>
  /** Words that say nothing of what a task is. */
  stop: ReadonlySet<string>
  /** Words that mean the same, each with the one that stands for all. */
  same: ReadonlyMap<string, string>
  /** A verb as a step begins with it, and as it reads in a win. */
  past: ReadonlyMap<string, string>
  /** What stands before a task and says nothing of it, the longest first. */
  leads: readonly string[]
  /** Where what is said of a task begins. */
  cuts: readonly string[]
  /** Kinds that a verb of another kind does not contradict. */
  near: ReadonlyMap<TaskKind, ReadonlySet<string>>
  /** Words that turn round from "your" to "my". */
  turned: ReadonlyMap<string, string>
}
/**
 * Reads the words of a language.
 *
 * @throws RangeError naming the line that is not understood
 */
export declare function parseWords(text: string, file: string): WordLists
