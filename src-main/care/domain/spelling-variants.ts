import { longest } from './longest.ts'
import { SENTENCE_END } from './normalise.ts'

/** Digits and signs that stand for letters inside a word (`k1ll`, `$uicide`). */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
}
/** Cyrillic and Greek letters and the Latin ones they look like. */
const LOOK_ALIKES =
  'аa еe оo рp сc уy хx іi ѕs јj ԁd һh кk мm тt вb нh пn ӏl αa εe ιi κk νv οo ρp τt υu χx'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const)
const TO_LATIN = new Map(LOOK_ALIKES)
const TO_CYRILLIC = new Map(
  LOOK_ALIKES.filter(([other]) => /\p{sc=Cyrillic}/u.test(other)).map(([a, b]) => [b, a]),
)

/** The least a run-together word has, in letters: shorter ones are words of their own. */
const LEAST_JOINED = 7
/** The least a word has that is known in spite of a slip, in letters. */
const LEAST_SLIPPED = 5

/** A stem inside a run-together word has this many letters at least, and goes on for so many at most. */
const LEAST_STEM = 3
const MOST_ENDING = 4

/** “And” and “so” are written as one with the word behind them in Arabic. */
const ARABIC_AND = /^[وف](?=\p{sc=Arabic}{2})/u

/** The words that a lexicon knows, to read odd spellings by. */
export interface Vocabulary {
  /** Every word that stands in a row whole, and every stem, bare. */
  words: ReadonlySet<string>
  /** The beginnings of words, which may go on. */
  stems: ReadonlySet<string>
  /** Those that are known with one letter wrong, too many, too few or exchanged. */
  slips: readonly string[]
}

/** Signs that stand for letters are letters; only where letters stand beside them. */
export function withoutLeet(folded: string): string {
  return folded.replaceAll(/[\p{L}\d@$!|€*]+/gu, (run) =>
    /\p{L}/u.test(run)
      ? run.replaceAll(/[013457@$|€]|!(?=\p{L})/gu, (sign) => LEET[sign] ?? sign)
      : run,
  )
}

/**
 * A token as it was probably meant: with letters behind stars, of other scripts, drawn-out letters,
 * words that were run together, slips, and without an “and” before it.
 */
export function meantBy(token: string, vocabulary: Vocabulary): readonly string[] {
  if (token === SENTENCE_END || vocabulary.words.has(token)) return [token]
  if (token.includes('*')) return behindStars(token, vocabulary)
  const own = inOneScript(token)
  if (vocabulary.words.has(own)) return [own]
  const short = /(.)\1\1/u.test(own) ? shortened(own, vocabulary) : own
  if (vocabulary.words.has(short)) return [short]
  const bare = short.replace(ARABIC_AND, '')
  if (bare !== short && isWord(bare, vocabulary)) return [bare]
  return parted(short, vocabulary) ?? [slipOf(short, vocabulary) ?? short]
}

/** The known word that fits (`su*cide`); else what stands around the stars. */
function behindStars(token: string, { words }: Vocabulary): readonly string[] {
  const shape = new RegExp(`^${token.replaceAll('*', '.')}$`, 'u')
  for (const word of words) if (word.length === token.length && shape.test(word)) return [word]
  return token.split('*').filter((part) => part !== '')
}

function inOneScript(token: string): string {
  const isMixed = /\p{sc=Latin}/u.test(token) && /[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(token)
  if (!isMixed) return token
  const isCyrillic = Array.from(token).some(
    (letter) => /\p{sc=Cyrillic}/u.test(letter) && !TO_LATIN.has(letter),
  )
  const map = isCyrillic ? TO_CYRILLIC : TO_LATIN
  return Array.from(token, (letter) => map.get(letter) ?? letter).join('')
}

/** A word without its drawn-out letters: as it is known, else with one of each. */
function shortened(token: string, { words, stems }: Vocabulary): string {
  const single = withSingles(token)
  for (const word of words) {
    if (word[0] !== single[0]) continue
    const known = withSingles(word)
    if (known === single) return word
    if (stems.has(word) && single.startsWith(known)) return word + single.slice(known.length)
  }
  return token.replaceAll(/(.)\1\1+/gu, '$1')
}

function withSingles(word: string): string {
  return word.replaceAll(/(.)\1+/gu, '$1')
}

/** Known words that were written as one; undefined if something is left. */
function parted(token: string, vocabulary: Vocabulary): readonly string[] | undefined {
  if (token.length < LEAST_JOINED || !/^[\p{sc=Latin}\p{sc=Cyrillic}]+$/u.test(token))
    return undefined
  const most = mostLetters(vocabulary)
  // The fewest words that make up the first letters, per number of letters.
  const best: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= token.length; end += 1) {
    for (let start = Math.max(0, end - most); start < end; start += 1) {
      const before = best[start]
      const word = token.slice(start, end)
      if (before === undefined || !isWord(word, vocabulary)) continue
      if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, word]
    }
  }
  const found = best[token.length]
  // Many short pieces are a coincidence.
  return found !== undefined && found.length * 2.5 <= token.length ? found : undefined
}

const lengths = new WeakMap<Vocabulary, number>()

/** The most letters that a known word has, its ending included. */
function mostLetters(vocabulary: Vocabulary): number {
  const known = lengths.get(vocabulary)
  if (known !== undefined) return known
  const most = longest(vocabulary.words, vocabulary.stems) + MOST_ENDING
  lengths.set(vocabulary, most)
  return most
}

/** A single letter is a word in `i` alone: others would part any word. */
function isWord(word: string, { words, stems }: Vocabulary): boolean {
  if (word.length === 1) return word === 'i'
  if (words.has(word)) return true
  for (let end = Math.max(LEAST_STEM, word.length - MOST_ENDING); end < word.length; end += 1) {
    if (stems.has(word.slice(0, end))) return true
  }
  return false
}

function slipOf(token: string, { slips }: Vocabulary): string | undefined {
  if (token.length < LEAST_SLIPPED - 1) return undefined
  return slips.find((word) => word.length >= LEAST_SLIPPED && isOneEdit(token, word))
}

/** Whether two words differ by one letter, or by two that changed places. */
function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (
    end < Math.min(one.length, other.length) - start &&
    one.at(-1 - end) === other.at(-1 - end)
  )
    end += 1
  const [left, right] = [one.length - start - end, other.length - start - end]
  if (Math.max(left, right) <= 1) return true
  return (
    left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start]
  )
}
