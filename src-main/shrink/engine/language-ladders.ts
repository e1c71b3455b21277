import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { parseLadders, type WrittenLadder } from './ladder-file.ts'
import { matcherFor, type Matcher } from './match.ts'
import { parseWords, type WordLists } from './word-file.ts'

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
export function readLanguage(language: LadderLanguage, files: LadderFiles): LanguageLadders {
  const ladders = (folder: string) =>
    [...files]
      .filter(([path]) => path === `${folder}.txt` || path.startsWith(`${folder}/`))
      .flatMap(([path, text]) => parseLadders(text, `${language}/${path}`))
  const [situations, finer] = [ladders('situations'), ladders('finer')]
  const lists = parseWords(files.get('words.txt') ?? '', `${language}/words.txt`)
  return {
    language,
    lists,
    matcher: matcherFor(language, situations, finer, lists),
    ladders: { situations, finer },
    kinds: Map.groupBy(ladders('kinds'), ({ kind }) => kind),
    smaller: new Map(ladders('smaller').map((ladder) => [ladder.kind, ladder])),
  }
}
