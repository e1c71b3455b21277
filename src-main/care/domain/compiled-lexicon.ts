import type { FoldedText } from './folded-text.ts'
import type { Lexicon, LexiconGroup } from './lexicon.ts'
import { rowIndex } from './row-index.ts'
import { rowReader, type RowReader } from './row-pattern.ts'
import { meantBy, type Vocabulary } from './spelling-variants.ts'

/** Stands for a word that a harmless row has taken. */
const MASK = '_'
/** How many words are remembered with what they mean. */
const MOST_KNOWN = 5_000

/** A lexicon, ready to read with. */
export interface CompiledLexicon {
  language: string
  /** The groups that are found in a text, without those whose words are harmless in it. */
  groupsIn(text: FoldedText): LexiconGroup[]
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
  const known = new Map<string, readonly string[]>()
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

  function meant(token: string): readonly string[] {
    const found = known.get(token)
    if (found !== undefined) return found
    if (known.size >= MOST_KNOWN) known.clear()
    const words = meantBy(token, vocabulary)
    known.set(token, words)
    return words
  }

  /** The ways a text is read: as it stands, and as it was probably meant. */
  function readings(text: FoldedText): string[] {
    const plain = respelt(text.tokens(lexicon), spellings)
    const odd = respelt(text.oddTokens(lexicon).flatMap(meant), spellings)
    return odd === plain ? [plain] : [plain, odd]
  }

  return {
    language,
    groupsIn: (text) =>
      lexicon.text === 'syllables' && !text.hasSyllables
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

/** What is rewritten, by its first token; the longest first. */
type Spellings = ReadonlyMap<string, readonly { from: readonly string[]; to: readonly string[] }[]>

function spellingsOf({ spellings = {} }: Lexicon, { wordsIn }: RowReader): Spellings {
  const entries = Object.entries(spellings)
    .map(([from, to]) => ({ from: wordsIn(from), to: wordsIn(to) }))
    .toSorted((a, b) => b.from.length - a.from.length)
  return Map.groupBy(entries, ({ from }) => from[0] ?? '')
}

/** A line of tokens with a space around each, in the spelling of the rows. */
function respelt(tokens: readonly string[], spellings: Spellings): string {
  const line: string[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? ''
    const found = spellings
      .get(token)
      ?.find(({ from }) => from.every((one, ahead) => tokens[at + ahead] === one))
    line.push(...(found?.to ?? [token]))
    at += found?.from.length ?? 1
  }
  return ` ${line.join(' ')} `
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
