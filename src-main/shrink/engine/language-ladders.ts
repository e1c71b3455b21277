import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'
import { parseLadders, parseLine, type LadderLine } from './ladder-file.ts'
import { lazily, lazyRecord } from './lazily.ts'
import { matcherFor } from './match.ts'
import { parseWords } from './word-file.ts'

/** The files of a language by their path within its folder, such as `situations/home.txt`. */
export type LadderFiles = ReadonlyMap<string, string>

/** Everything that is known in one language, each part read when it is first asked for. */
export type LanguageLadders = ReturnType<typeof readLanguage>

/**
 * The ladders of one language. What is asked of them throws a RangeError, naming file and line, if
 * a file is not understood.
 */
export function readLanguage(language: LadderLanguage, files: LadderFiles) {
  const inFolder = (folder: string) =>
    [...files]
      .filter(([path]) => path === `${folder}.txt` || path.startsWith(`${folder}/`))
      .flatMap(([path, text]) => parseLadders(text, `${language}/${path}`))
  const lists = lazily(() => parseWords(files.get('words.txt') ?? '', `${language}/words.txt`))
  const ladders = lazily(() => ({
    situations: inFolder('situations'),
    finer: [...inFolder('finer'), ...inFolder('kinds').filter(({ triggerText }) => triggerText)],
  }))
  return lazyRecord({
    language: () => language,
    lists,
    /**
     * Those that a task's words find: situations, finer kinds between situation and kind, and the
     * kinds that have triggers of their own.
     */
    ladders,
    matcher: () => matcherFor(language, ladders(), lists(), files.get('triggers.txt')),
    /** The ladder of a kind; of `general` there are several. */
    kinds: () => Map.groupBy(inFolder('kinds'), ({ kind }) => kind),
    /** Ever smaller actions for a kind. */
    smaller: () => new Map(inFolder('smaller').map((ladder) => [ladder.kind, ladder])),
    /** A line of these ladders, with how it reads as a win if its ladder says so itself. */
    lineOf: () => (text: string) => lineIn([...files.values()], text.trim()),
  })
}

/** Finds a line in the files: that costs less than reading every ladder. */
function lineIn(texts: readonly string[], line: string): LadderLine | undefined {
  return texts
    .filter((text) => line !== '' && text.includes(line))
    .flatMap((text) => text.split('\n').filter((row) => row.includes(line)))
    .map((row) => parseLine(row.trimEnd())?.line)
    .find((found) => found?.text === line)
}
