import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'
import { lazily, lazyRecord } from '../../kernel/lazily.ts'
import { ladderOf, parseLine, type LadderLine } from './ladder-file.ts'
import { matcherFor } from './match.ts'
import { parseWords } from './word-file.ts'

/** The files that the ladders of a language are built into (build-ladders.ts). */
export type BuiltFile = 'words.txt' | 'triggers.txt' | 'kinds.txt' | 'ladders.txt'

/** The files of a language, each read when it is first asked for. */
export interface LadderFiles {
  text: (name: BuiltFile) => string
  /** What is between two bytes of the text of all ladders. */
  linesAt: (from: number, to: number) => string
}

/** Everything that is known in one language, each part read when it is first asked for. */
export type LanguageLadders = ReturnType<typeof readLanguage>

/** The ladders of one language. */
export function readLanguage(language: LadderLanguage, { text, linesAt }: LadderFiles) {
  const inFolder = (folder: string) =>
    text('kinds.txt')
      .split('\n')
      .filter((head) => head.startsWith(`${folder},`))
      .map((head) => ladderOf(head, linesAt))
  const lists = lazily(() => parseWords(text('words.txt')))
  return lazyRecord({
    language: () => language,
    lists,
    /** Finds the ladder of a task by its words. */
    matcher: () => matcherFor(language, lists(), text('triggers.txt'), linesAt),
    /** The ladder of a kind; of `general` there are several. */
    kinds: () => Map.groupBy(inFolder('kinds'), ({ kind }) => kind),
    /** Ever smaller actions for a kind. */
    smaller: () => new Map(inFolder('smaller').map((ladder) => [ladder.kind, ladder])),
    /** A line of these ladders, with how it reads as a win if its ladder says so itself. */
    lineOf: () => (line: string) => lineIn(text('ladders.txt'), line.trim()),
  })
}

/** Finds a line in the text of all ladders: that costs less than reading every ladder. */
function lineIn(text: string, line: string): LadderLine | undefined {
  if (line === '' || !text.includes(line)) return undefined
  return text
    .split('\n')
    .filter((row) => row.includes(line))
    .map((row) => parseLine(row)?.line)
    .find((found) => found?.text === line)
}
