import { lazily } from '../../kernel/lazily.ts'
import type { Lexicon, LexiconGroup } from './lexicon.ts'
import { indexRows, type RowIndex } from './row-index.ts'
import { rowReader, type RowReader } from './row-pattern.ts'

/** What is rewritten into what; tokens with a space between them. */
export type Spelling = readonly [from: string, to: string]

/** What every text is read with. Plain data, worked out of a lexicon once. */
export interface ReadingIndex {
  /** What is rewritten, by its first token; the longest first. */
  spellings: Readonly<Record<string, readonly Spelling[]>>
  /** The words that the lexicon knows, those that may go on, and those known with a slip. */
  words: string
  stems: string
  slips: string
  /** The rows of danger. */
  danger: RowIndex
}

/** What is worked out of a lexicon: by the build beforehand, else when it is first needed. */
export interface PreparedLexicon {
  reading(): ReadingIndex
  /** The rows that take words away, for texts that a row of danger is in. */
  harmless(): RowIndex
}

/** A row, with the group it belongs to. */
export interface GroupedRow {
  row: string
  of: LexiconGroup
}

/** Works out of a lexicon what it is read with. A part with a row that is not understood throws. */
export function prepareLexicon(lexicon: Lexicon): PreparedLexicon {
  const reader = rowReader(lexicon)
  return {
    reading: lazily(() => ({
      ...wordsOf(lexicon, reader),
      danger: indexRows(plain(dangerRows(lexicon)), reader),
    })),
    harmless: lazily(() => indexRows(plain(harmlessRows(lexicon)), reader)),
  }
}

/** The rows that are looked for, in the order of their numbers. */
export function dangerRows(lexicon: Lexicon): GroupedRow[] {
  return rowsOf(lexicon, ({ kind }) => kind !== 'harmless')
}

/** The rows that take words away, in the order of their numbers. */
export function harmlessRows(lexicon: Lexicon): GroupedRow[] {
  return rowsOf(lexicon, ({ kind }) => kind === 'harmless')
}

function rowsOf({ groups }: Lexicon, isWanted: (group: LexiconGroup) => boolean): GroupedRow[] {
  return groups.filter(isWanted).flatMap((of) => of.say.map((row) => ({ row, of })))
}

function plain(rows: readonly GroupedRow[]): string[] {
  return rows.map(({ row }) => row)
}

function wordsOf(lexicon: Lexicon, reader: RowReader): Omit<ReadingIndex, 'danger'> {
  const { wordsIn } = reader
  const { sets = {}, spellings = {}, slips = [] } = lexicon
  const entries = plain(dangerRows(lexicon)).map((row) =>
    row.replaceAll(/\{[^}]*\}|~\d*|\^|\$/g, ' '),
  )
  const known = [...entries, ...Object.values(sets).flat(), ...Object.keys(spellings)]
    .flatMap((entry) => entry.split(/[\s|]+/))
    .filter((word) => !word.startsWith('*') && /\p{L}/u.test(word))
    .map((word) => word.replaceAll(/[!?]/g, ''))
  const bare = (words: readonly string[]) => {
    const tokens = [...new Set(words)].flatMap((word) => wordsIn(word.replaceAll('*', '')))
    return [...new Set(tokens)].join(' ')
  }
  return {
    spellings: spellingsOf(spellings, reader),
    words: bare([...known, ...slips]),
    stems: bare(known.filter((word) => word.endsWith('*'))),
    slips: bare(slips),
  }
}

function spellingsOf(
  spellings: Readonly<Record<string, string>>,
  { wordsIn }: RowReader,
): Record<string, Spelling[]> {
  const byFirst = new Map<string, Spelling[]>()
  const longestFirst = Object.entries(spellings)
    .map(([from, to]) => ({ from: wordsIn(from), to: wordsIn(to) }))
    .toSorted((a, b) => b.from.length - a.from.length)
  for (const { from, to } of longestFirst) {
    const [first = ''] = from
    byFirst.set(first, [...(byFirst.get(first) ?? []), [from.join(' '), to.join(' ')]])
  }
  return Object.fromEntries(byFirst)
}
