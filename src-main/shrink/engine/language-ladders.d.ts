import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { type WrittenLadder } from './ladder-file.ts'
import { type Matcher } from './match.ts'
import { type WordLists } from './word-file.ts'
/** The files of a language by their path within its folder, such as `situations/home.txt`. */
export type LadderFiles = ReadonlyMap<string, string>
/** Everything that is known in one language. */
export interface LanguageLadders {
  language: LadderLanguage
  lists: WordLists
  matcher: Matcher
  /** Those that a task's words find: situations, and finer kinds between situation and kind. */
  ladders: Readonly<Record<'situations' | 'finer', readonly WrittenLadder[]>>
  /** The ladder of a kind; of `general` there are several. */
  kinds: ReadonlyMap<TaskKind, readonly WrittenLadder[]>
  /** Ever smaller actions for a kind. */
  smaller: ReadonlyMap<TaskKind, WrittenLadder>
}
/**
 * Reads the ladders of one language.
 *
 * @throws RangeError naming file and line if one is not understood
 */
export declare function readLanguage(language: LadderLanguage, files: LadderFiles): LanguageLadders
