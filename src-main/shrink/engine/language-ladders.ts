import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'
import { lazily, lazyRecord } from '../../kernel/lazily.ts'
import { lineFiles } from './built-files.ts'
import { ladderOf, parseLine, type LadderLine } from './ladder-file.ts'
import { matcherFor } from './match.ts'
import { parseWords } from './word-file.ts'

/** Everything that is known in one language, each part read when it is first asked for. */
export type LanguageLadders = ReturnType<typeof readLanguage>

/**
 * The ladders of one language.
 *
 * @param text of a file that they were built into (build-ladders.ts)
 */
export function readLanguage(language: LadderLanguage, text: (file: string) => string) {
  const lists = lazily(() => parseWords(text('words.txt')))
  const broad = lazily(() => text('kinds.txt').split('\n\n'))
  const inFolder = (folder: string) =>
    broad()
      .filter((block) => block.startsWith(`${folder},`))
      .map((block) => ladderOf(block.slice(0, block.indexOf('\n')), () => block))
  const texts = function* (): Generator<string> {
    yield text('kinds.txt')
    yield* lineFiles(lists().ladderCount).map(text)
  }
  return lazyRecord({
    language: () => language,
    lists,
    /** Finds the ladder of a task by its words. */
    matcher: () => matcherFor(language, lists(), text),
    /** The ladder of a kind; of `general` there are several. */
    kinds: () => Map.groupBy(inFolder('kinds'), ({ kind }) => kind),
    /** Ever smaller actions for a kind. */
    smaller: () => new Map(inFolder('smaller').map((ladder) => [ladder.kind, ladder])),
    /** A line of these ladders, with how it reads as a win if its ladder says so itself. */
    lineOf: () => (line: string) => lineIn(texts(), line.trim().replaceAll("'", '’')),
  })
}

/** Finds a line in texts of ladders: that costs less than reading every ladder. */
function lineIn(texts: Iterable<string>, line: string): LadderLine | undefined {
  for (const text of texts) {
    if (line === '' || !text.includes(line)) continue
    const rows = text.split('\n').filter((row) => row.includes(line))
    const found = rows.map((row) => parseLine(row)?.line).find((one) => one?.text === line)
    if (found) return found
  }
  return undefined
}
