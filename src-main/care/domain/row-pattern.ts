import type { Lexicon } from './lexicon.ts'
import { foldText, tokensOf } from './normalise.ts'

const SENTENCE_ENDS = String.raw`(?=\. |$)`
const PLAIN = /^([a-z]+)\*?$/
/** How many tokens a `~` may stand for. */
const GAP = 3

/** One way to say an element of a row. */
export interface Alternative {
  /** None for the end of a sentence. */
  tokens: readonly string[]
  /** Whether the first token may have something before it, and the last something behind it. */
  before: boolean
  after: boolean
}

/** An element of a row. */
type RowElement =
  | { kind: 'begin' | 'end' }
  | { kind: 'gap'; most: number }
  | { kind: 'words' | 'optional' | 'not'; source: string }

/** Reads rows of one lexicon. */
export interface RowReader {
  /** @throws RangeError naming language and row if it is not understood */
  elementsOf(row: string): RowElement[]
  /** What an element's words may be. */
  alternativesOf(source: string): readonly Alternative[]
  /** The row over a line of tokens, with a space around each; words that are named are captured. */
  patternOf(row: string): RegExp
  /**
   * For each element that a row cannot do without: what a line of tokens has one of if the row is in
   * it. Looked for before a pattern is made, which takes a hundred times as long.
   */
  partsOf(row: string): (readonly string[])[]
  /** Words of the data as tokens. */
  wordsIn(words: string): string[]
}

/** Reads what an element of a row may be; remembers each, since rows share most of them. */
function alternativeReader(lexicon: Lexicon): Pick<RowReader, 'alternativesOf' | 'wordsIn'> {
  const isWords = lexicon.text === 'words'
  const known = new Map<string, readonly Alternative[]>()
  const folded = new Map<string, string[]>()

  function wordsIn(words: string): string[] {
    // Nearly all data is plain already, and there is much of it.
    if (isWords && /^[a-z]+$/.test(words)) return [words]
    const found = folded.get(words)
    if (found !== undefined) return found
    const tokens = tokensOf(foldText(words, lexicon), lexicon)
    folded.set(words, tokens)
    return tokens
  }

  function alternative(entry: string): Alternative {
    if (entry === '$') return { tokens: [], before: false, after: false }
    // Nearly every one is a word, or the beginning of one.
    const plain = isWords ? PLAIN.exec(entry)?.[1] : undefined
    if (plain !== undefined) return { tokens: [plain], before: false, after: entry.endsWith('*') }
    const tokens = entry.split(/[ _]/).flatMap((word) => wordsIn(word.replaceAll('*', '')))
    if (tokens.length === 0) throw new RangeError(`“${entry}” has no letters.`)
    return { tokens, before: entry.startsWith('*'), after: entry.endsWith('*') }
  }

  function alternativesOf(source: string): readonly Alternative[] {
    const found = known.get(source)
    if (found !== undefined) return found
    const alternatives = source.split('|').flatMap((one) => {
      const set = /^\{(.+)\}$/.exec(one)?.[1]
      if (set === undefined) return [alternative(one)]
      const entries = lexicon.sets?.[set]
      if (entries === undefined) throw new RangeError(`There is no set called ${set}.`)
      return entries.map(alternative)
    })
    known.set(source, alternatives)
    return alternatives
  }

  return { alternativesOf, wordsIn }
}

/** @returns a reader that remembers each element */
export function rowReader(lexicon: Lexicon): RowReader {
  const { alternativesOf, wordsIn } = alternativeReader(lexicon)
  const sources = new Map<string, string>()
  const parts = new Map<string, readonly string[]>()

  function sourceOf(element: string): string {
    const found = sources.get(element)
    if (found !== undefined) return found
    const source = alternativesOf(element)
      .map(({ tokens, before, after }) => {
        if (tokens.length === 0) return SENTENCE_ENDS
        const start = before ? '[^ ]*' : ''
        return `${start}${tokens.join(' ')}${after ? '[^ ]*' : ''} `
      })
      .join('|')
    sources.set(element, source)
    return source
  }

  function partsOfElement(source: string): readonly string[] {
    const found = parts.get(source)
    if (found !== undefined) return found
    const made = alternativesOf(source).map(({ tokens, before, after }) =>
      tokens.length === 0 ? '' : `${before ? '' : ' '}${tokens.join(' ')}${after ? '' : ' '}`,
    )
    parts.set(source, made)
    return made
  }

  function regExpOf(element: RowElement): string {
    switch (element.kind) {
      case 'begin':
        return String.raw`(?<=^ |\. )`
      case 'end':
        return SENTENCE_ENDS
      case 'gap':
        return `(?:[^ .][^ ]* ){0,${element.most}}?`
      case 'not':
        return `(?!${sourceOf(element.source)})`
      case 'optional':
        return `(${sourceOf(element.source)})?`
      case 'words':
        return `(${sourceOf(element.source)})`
    }
  }

  return {
    alternativesOf,
    elementsOf,
    wordsIn,
    partsOf: (row) =>
      elementsOf(row).flatMap((one) => (one.kind === 'words' ? [partsOfElement(one.source)] : [])),
    patternOf: (row) => new RegExp(`(?<= )${elementsOf(row).map(regExpOf).join('')}`, 'dgu'),
  }
}

function elementsOf(row: string): RowElement[] {
  return row.split(' ').map((element): RowElement => {
    if (element === '^') return { kind: 'begin' }
    if (element === '$') return { kind: 'end' }
    const gap = /^~(\d*)$/.exec(element)?.[1]
    if (gap !== undefined) return { kind: 'gap', most: gap === '' ? GAP : Number(gap) }
    if (element.startsWith('!')) return { kind: 'not', source: element.slice(1) }
    if (element.endsWith('?')) return { kind: 'optional', source: element.slice(0, -1) }
    return { kind: 'words', source: element }
  })
}
