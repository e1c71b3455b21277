import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { WordLists } from './word-file.ts'
/** A task as it is matched. */
export interface ReadTask {
  words: readonly string[]
  stems: readonly string[]
  /** The stems that say what the task is. */
  content: ReadonlySet<string>
  /** The verb at the beginning, with its second half. */
  verb?: string
}
/** Reads words of one language. */
export interface TaskReader {
  /** The stems of a phrase of the data, as written. */
  stemsIn(phrase: string): string[]
  /** The verb that stems begin with: "put up", "clean"; undefined if none is known. */
  verbIn(stems: readonly string[]): string | undefined
  /** Whether a verb leaves it all to what stands after it. */
  isLight(verb: string): boolean
  /** @param vocabulary every stem of the triggers */
  read(task: string, vocabulary: ReadonlySet<string>): ReadTask
}
/** A reader with what is known of a language's words. */
export declare function taskReader(language: LadderLanguage, lists: WordLists): TaskReader
