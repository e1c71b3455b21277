import type { CareKind } from '../../../src-shared/care.ts'
import { foldText, tokensOf, type Tokenizing } from './normalise.ts'
import { meantBy, withoutLeet, withoutStars, type Vocabulary } from './spelling-variants.ts'

/** Rows that belong together. The syntax of a row is in docs/CARE.md. */
interface LexiconGroup {
  about: string
  /** `harmless` rows take their words away from the others; `wall` rows bar a composed sentence. */
  kind: CareKind | 'harmless' | 'wall'
  /** It may not be happening now. */
  ask?: boolean
  /** It counts even where a harmless row covers its words. */
  always?: boolean
  say: readonly string[]
  /** Texts in which the group is found, for people and for a test. */
  examples?: readonly string[]
}

/** What is known in one language of words that are no task. Data: `lexicon/<language>.json`. */
export interface Lexicon extends Tokenizing {
  language: string
  /** Ways of writing that are rewritten before a row is looked for, whole tokens each. */
  spellings?: Readonly<Record<string, string>>
  /** Words that are known with one letter wrong. */
  slips?: readonly string[]
  sets?: Readonly<Record<string, readonly string[]>>
  groups: readonly LexiconGroup[]
}

/** A group, ready to be looked for. */
export interface CompiledGroup extends Pick<LexiconGroup, 'about' | 'kind'> {
  ask: boolean
  always: boolean
  /** Found where one of the group's rows is. */
  found: RegExp
}

/** A lexicon, ready to read with. */
export interface CompiledLexicon {
  language: string
  /** Whether the language's letters are in a text at all. */
  concerns(text: string): boolean
  /** The ways to read a text, each a line of tokens with a space around each. */
  readings(text: string): readonly string[]
  groups: readonly CompiledGroup[]
  /** Harmless rows, one by one: their words are captured, to be masked. */
  harmless: readonly RegExp[]
}

/** How many tokens a `~` may stand for. */
const GAP = 3
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * Makes a lexicon ready to read with.
 *
 * @throws RangeError when a row is not understood, naming language and row
 */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const { language, groups } = lexicon
  const spellings = spellingsOf(lexicon)
  const vocabulary = vocabularyOf(lexicon)
  const sources = (kind: LexiconGroup['kind'], group: LexiconGroup, capture: boolean) =>
    group.kind === kind ? group.say.map((row) => rowSource(row, lexicon, capture)) : []
  return {
    language,
    concerns: (text) => lexicon.text === 'words' || CJK.test(text),
    readings(text) {
      const folded = foldText(text, lexicon)
      const plain = respelt(tokensOf(folded, lexicon), spellings)
      const odd = withoutStars(withoutLeet(folded), vocabulary)
      const meant = tokensOf(odd, lexicon).flatMap((token) => meantBy(token, vocabulary))
      return [...new Set([plain, respelt(meant, spellings)])]
    },
    groups: groups
      .filter(({ kind }) => kind !== 'harmless')
      .map((group) => ({
        about: group.about,
        kind: group.kind,
        ask: group.ask === true,
        always: group.always === true,
        found: new RegExp(`(?<= )(?:${sources(group.kind, group, false).join('|')})`, 'u'),
      })),
    harmless: groups
      .flatMap((group) => sources('harmless', group, true))
      .map((source) => new RegExp(`(?<= )${source}`, 'dgu')),
  }
}

/** The words of a row, folded as the text is, in their order. */
function wordsIn(entry: string, lexicon: Lexicon): string[] {
  return tokensOf(foldText(entry, lexicon), lexicon)
}

function spellingsOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  const entries = Object.entries(lexicon.spellings ?? {}).map(
    ([from, to]) => [wordsIn(from, lexicon).join(' '), wordsIn(to, lexicon).join(' ')] as const,
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

function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const { sets = {}, groups, spellings = {}, slips = [] } = lexicon
  const rows = groups.filter(({ kind }) => kind !== 'harmless').flatMap(({ say }) => say)
  const entries = rows.map((row) => row.replaceAll(/\{[^}]*\}|~\d*|\^|\$/g, ' '))
  const known = [...entries, ...Object.values(sets).flat(), ...Object.keys(spellings)]
    .flatMap((entry) => entry.split(/[\s|]+/))
    .filter((word) => !word.startsWith('*'))
    .map((word) => word.replaceAll(/[!?]/g, ''))
  const stems = known.filter((word) => word.endsWith('*'))
  const bare = (words: readonly string[]) =>
    words.flatMap((word) => wordsIn(word.replaceAll('*', ''), lexicon))
  return {
    words: new Set(bare([...known, ...slips])),
    stems: new Set(bare(stems)),
    slips: bare(slips),
  }
}

/** A row as the source of a regular expression over a line of tokens. */
function rowSource(row: string, lexicon: Lexicon, capture: boolean): string {
  return row
    .trim()
    .split(/\s+/)
    .map((element) => {
      try {
        return elementSource(element, lexicon, capture)
      } catch (error) {
        throw new RangeError(`${lexicon.language}: “${row}” is not understood.`, { cause: error })
      }
    })
    .join('')
}

function elementSource(element: string, lexicon: Lexicon, capture: boolean): string {
  if (element === '^') return String.raw`(?<=^ |\. )`
  if (element === '$') return String.raw`(?=\. |$)`
  const gap = /^~(\d*)$/.exec(element)
  if (gap) return `(?:[^ .][^ ]* ){0,${gap[1] === '' ? GAP : gap[1]}}?`
  if (element.startsWith('!')) return `(?!${anyOf(element.slice(1), lexicon)})`
  const isOptional = element.endsWith('?')
  const words = anyOf(isOptional ? element.slice(0, -1) : element, lexicon)
  return `${capture ? '(' : '(?:'}${words})${isOptional ? '?' : ''}`
}

function anyOf(element: string, lexicon: Lexicon): string {
  return element
    .split('|')
    .flatMap((one) => {
      const set = /^\{(.+)\}$/.exec(one)?.[1]
      if (set === undefined) return wordsSource(one, lexicon)
      const entries = lexicon.sets?.[set]
      if (entries === undefined) throw new RangeError(`There is no set called ${set}.`)
      return entries.map((entry) =>
        entry
          .split(/\s+/)
          .map((word) => wordsSource(word, lexicon))
          .join(''),
      )
    })
    .join('|')
}

/** One word of a row; where the language counts syllables, or parts at an apostrophe, several tokens. */
function wordsSource(word: string, lexicon: Lexicon): string {
  const tokens = wordsIn(word.replaceAll('*', ''), lexicon)
  if (tokens.length === 0) throw new RangeError(`“${word}” has no letters.`)
  const before = word.startsWith('*') ? '[^ ]*' : ''
  const after = word.endsWith('*') ? '[^ ]*' : ''
  return `${before}${tokens.join(' ')}${after} `
}
