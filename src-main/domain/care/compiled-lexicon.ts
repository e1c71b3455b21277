import type { Lexicon, LexiconGroup } from './lexicon.ts'
import { foldText, tokensOf } from './normalise.ts'
import { rowIndex } from './row-index.ts'
import { rowReader, type RowReader } from './row-pattern.ts'
import { meantBy, withoutLeet, withoutStars, type Vocabulary } from './spelling-variants.ts'

/** Stands for a word that a harmless row has taken. */
const MASK = '_'
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** A lexicon, ready to read with. */
export interface CompiledLexicon {
  language: string
  /** The groups that are found in a text, without those whose words are harmless in it. */
  groupsIn(text: string): LexiconGroup[]
  /** The ways a text is read, each a line of tokens with a space around each. */
  readings(text: string): string[]
}

/**
 * Makes a lexicon ready to read with.
 *
 * @throws RangeError when a row is not understood, naming language and row
 */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const { language, groups } = lexicon
  const reader = rowReader(lexicon)
  const rowsOf = (isHarmless: boolean) =>
    groups
      .filter(({ kind }) => (kind === 'harmless') === isHarmless)
      .flatMap((group) => group.say.map((row) => ({ row, of: group })))
  const spellings = spellingsOf(lexicon, reader)
  const vocabulary = vocabularyOf(lexicon, reader)
  const danger = rowIndex(rowsOf(false), reader)
  let harmless: ReturnType<typeof rowIndex<LexiconGroup>> | undefined

  function groupsInLine(line: string): LexiconGroup[] {
    const tokens = new Set(line.split(' '))
    const found = [...danger(tokens)].filter(({ pattern }) => isIn(line, pattern()))
    // Nearly every text ends here.
    if (found.length === 0) return []
    harmless ??= rowIndex(rowsOf(true), reader)
    const taken = [...harmless(tokens)].flatMap(({ pattern }) => wordsTaken(line, pattern()))
    const masked = taken.length === 0 ? line : withMask(line, taken)
    return found
      .filter(({ of, pattern }) => of.always === true || isIn(masked, pattern()))
      .map(({ of }) => of)
  }

  function readings(text: string): string[] {
    const folded = foldText(text, lexicon)
    const plain = respelt(tokensOf(folded, lexicon), spellings)
    const odd = withoutStars(withoutLeet(folded), vocabulary)
    const meant = tokensOf(odd, lexicon).flatMap((token) => meantBy(token, vocabulary))
    return [...new Set([plain, respelt(meant, spellings)])]
  }

  return {
    language,
    readings,
    groupsIn: (text) =>
      lexicon.text === 'syllables' && !CJK.test(text)
        ? []
        : [...new Set(readings(text).flatMap(groupsInLine))],
  }
}

function isIn(line: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0
  return pattern.test(line)
}

/** Where the words stand that a row names, not those in its gaps. */
function wordsTaken(line: string, pattern: RegExp): [number, number][] {
  return [...line.matchAll(pattern)].flatMap(({ indices = [] }) =>
    indices.slice(1).filter((range) => range !== undefined),
  )
}

function withMask(line: string, ranges: readonly [number, number][]): string {
  const signs = Array.from({ length: line.length }, (_, at) => line.charAt(at))
  for (const [start, end] of ranges) {
    for (let at = start; at < end; at += 1) if (signs[at] !== ' ') signs[at] = MASK
  }
  return signs.join('')
}

function spellingsOf({ spellings = {} }: Lexicon, { wordsIn }: RowReader): Map<string, string> {
  const entries = Object.entries(spellings).map(
    ([from, to]) => [wordsIn(from).join(' '), wordsIn(to).join(' ')] as const,
  )
  return new Map(entries.toSorted(([a], [b]) => b.length - a.length))
}

function respelt(tokens: readonly string[], spellings: ReadonlyMap<string, string>): string {
  let line = ` ${tokens.join(' ')} `
  for (const [from, to] of spellings) {
    if (line.includes(` ${from} `)) line = line.replaceAll(` ${from} `, ` ${to} `)
  }
  return line
}

function vocabularyOf(lexicon: Lexicon, { wordsIn }: RowReader): Vocabulary {
  const { sets = {}, groups, spellings = {}, slips = [] } = lexicon
  const rows = groups.filter(({ kind }) => kind !== 'harmless').flatMap(({ say }) => say)
  const entries = rows.map((row) => row.replaceAll(/\{[^}]*\}|~\d*|\^|\$/g, ' '))
  const known = [...entries, ...Object.values(sets).flat(), ...Object.keys(spellings)]
    .flatMap((entry) => entry.split(/[\s|]+/))
    .filter((word) => !word.startsWith('*') && /\p{L}/u.test(word))
    .map((word) => word.replaceAll(/[!?]/g, ''))
  const bare = (words: readonly string[]) =>
    new Set([...new Set(words)].flatMap((word) => wordsIn(word.replaceAll('*', ''))))
  return {
    words: bare([...known, ...slips]),
    stems: bare(known.filter((word) => word.endsWith('*'))),
    slips: [...bare(slips)],
  }
}
