import { lazily } from '../../kernel/lazily.ts'
import everyday from './everyday-words.json' with { type: 'json' }
import type { FoldedText } from './folded-text.ts'
import type { Lexicon, LexiconGroup } from './lexicon.ts'
import {
  dangerRows,
  harmlessRows,
  prepareLexicon,
  type GroupedRow,
  type ReadingIndex,
  type Spelling,
} from './prepared-lexicon.ts'
import { rowFinder, type RowIndex } from './row-index.ts'
import { rowReader, type RowReader } from './row-pattern.ts'
import { meantBy, type Vocabulary } from './spelling-variants.ts'

/** Stands for a word that a harmless row has taken. */
const MASK = '_'
/**
 * Words that are no slip and no words run together, though the letters of another language's lexicon are
 * in them (`bridesmaid`, `memorise`): they are read as they stand.
 */
const EVERYDAY: ReadonlySet<string> = new Set(everyday.words.split(' '))
/** How many words are remembered with what they mean. */
const MOST_KNOWN = 5_000

/** A lexicon, ready to read with. */
export interface CompiledLexicon {
  language: string
  /**
   * The groups that are found in a text, without those whose words are harmless in it.
   *
   * @throws RangeError when a row is not understood, naming it
   */
  groupsIn(text: FoldedText): LexiconGroup[]
}

/**
 * Makes a lexicon ready to read with. Nothing of it is looked at before a text needs it: most texts
 * are of one language, and have no words of danger in any.
 */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const prepared = lexicon.prepared ?? prepareLexicon(lexicon)
  const reader = lazily(() => rowReader(lexicon))
  const danger = lazily(() =>
    openRows(prepared.reading().danger, () => dangerRows(lexicon), reader),
  )
  const harmless = lazily(() => openRows(prepared.harmless(), () => harmlessRows(lexicon), reader))
  const spellings = lazily(() => new Map(Object.entries(prepared.reading().spellings)))
  const vocabulary = lazily(() => vocabularyOf(prepared.reading()))
  const known = new Map<string, readonly string[]>()

  function groupsInLine(line: string): LexiconGroup[] {
    const tokens = new Set(line.split(' '))
    const found = danger()(line, tokens).filter(({ pattern }) => isIn(line, pattern()))
    // Nearly every text ends here.
    if (found.length === 0) return []
    const taken = harmless()(line, tokens).flatMap(({ pattern }) => wordsTaken(line, pattern()))
    const masked = taken.length === 0 ? line : withMask(line, taken)
    return found
      .filter(({ of, pattern }) => of.always === true || isIn(masked, pattern()))
      .map(({ of }) => of)
  }

  function meant(token: string): readonly string[] {
    const found = known.get(token)
    if (found !== undefined) return found
    if (known.size >= MOST_KNOWN) known.clear()
    const words = EVERYDAY.has(token) ? [token] : meantBy(token, vocabulary())
    known.set(token, words)
    return words
  }

  /** The ways a text is read: as it stands, and as it was probably meant. */
  function readings(text: FoldedText): string[] {
    const plain = respelt(text.tokens(lexicon), spellings())
    const odd = respelt(text.oddTokens(lexicon).flatMap(meant), spellings())
    return odd === plain ? [plain] : [plain, odd]
  }

  return {
    language: lexicon.language,
    groupsIn: (text) =>
      lexicon.text === 'syllables' && !text.hasSyllables
        ? []
        : [...new Set(readings(text).flatMap(groupsInLine))],
  }
}

/** A row that may be in a text. */
interface PossibleRow {
  of: LexiconGroup
  parts: readonly (readonly string[])[]
  pattern: () => RegExp
}

/**
 * Rows to look for in a line and its tokens. The rows themselves and their patterns are asked for
 * when one of them may be there: hardly any text needs more than a few.
 */
function openRows(
  index: RowIndex,
  rowsOf: () => readonly GroupedRow[],
  reader: () => RowReader,
): (line: string, tokens: ReadonlySet<string>) => PossibleRow[] {
  const find = rowFinder(index)
  const rows = lazily(rowsOf)
  const known = new Map<number, PossibleRow>()

  function possible(at: number): PossibleRow {
    const found = known.get(at)
    if (found !== undefined) return found
    const grouped = rows()[at]
    if (grouped === undefined) throw new RangeError(`There is no row ${at}.`)
    const { row, of } = grouped
    const { partsOf, patternOf } = reader()
    const made = { of, parts: partsOf(row), pattern: lazily(() => patternOf(row)) }
    known.set(at, made)
    return made
  }

  return (line, tokens) =>
    Array.from(find(tokens), possible).filter(({ parts }) =>
      parts.every((oneOf) => oneOf.some((part) => line.includes(part))),
    )
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

/** A line of tokens with a space around each, in the spelling of the rows. */
function respelt(
  tokens: readonly string[],
  spellings: ReadonlyMap<string, readonly Spelling[]>,
): string {
  const line: string[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? ''
    const found = spellings
      .get(token)
      ?.map(([from, to]) => ({ from: tokensIn(from), to }))
      .find(({ from }) => from.every((one, ahead) => tokens[at + ahead] === one))
    line.push(found?.to ?? token)
    at += found?.from.length ?? 1
  }
  return ` ${line.join(' ')} `
}

function vocabularyOf({ words, stems, slips }: ReadingIndex): Vocabulary {
  return {
    words: new Set(tokensIn(words)),
    stems: new Set(tokensIn(stems)),
    slips: tokensIn(slips),
  }
}

function tokensIn(words: string): string[] {
  return words === '' ? [] : words.split(' ')
}
