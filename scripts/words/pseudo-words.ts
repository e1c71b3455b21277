import type { PSEUDO_LANGUAGES } from '../../src-shared/words/languages.ts'
import type { Words } from './word-problems.ts'

/** How much longer than English a sentence in another language may be. */
const LONGER = 0.35
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ô',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  G: 'Ĝ',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  W: 'Ŵ',
}
/** Right to left whatever the letters are, and its end. */
const [TURNED, END] = ['\u202E', '\u202C']

/** English words as they would look in a longer language with accents, or in one that is read from the right. */
export function pseudoWords(words: Words, language: (typeof PSEUDO_LANGUAGES)[number]): Words {
  const say = language === 'en-XA' ? accented : mirrored
  return Object.fromEntries(
    Object.entries(words).map(([key, said]) => [key, pseudo(said, say, language)]),
  )
}

function pseudo(
  said: Words[string],
  say: (text: string) => string,
  language: (typeof PSEUDO_LANGUAGES)[number],
): Words[string] {
  if (typeof said === 'string') return say(said)
  return isList(said) ? said.map(say) : pseudoWords(said, language)
}

function isList(said: Words | readonly string[]): said is readonly string[] {
  return Array.isArray(said)
}

/** Its letters with accents, and signs at its end in the place of the words that are longer. */
function accented(text: string): string {
  if (!/\p{L}/u.test(withoutPlaceholders(text))) return text
  const more = '~'.repeat(Math.ceil(withoutPlaceholders(text).length * LONGER))
  return `${outsidePlaceholders(text, (part) => part.replaceAll(/\p{L}/gu, (one) => ACCENTS[one] ?? one))}${more}`
}

function mirrored(text: string): string {
  return outsidePlaceholders(text, (part) =>
    part.replaceAll(/\p{L}[\p{L}\p{M}’'-]*/gu, (word) => `${TURNED}${word}${END}`),
  )
}

function withoutPlaceholders(text: string): string {
  return text.replaceAll(/\{\{[^{}]*\}\}/g, '')
}

function outsidePlaceholders(text: string, change: (part: string) => string): string {
  return text
    .split(/(\{\{[^{}]*\}\})/)
    .map((part, place) => (place % 2 === 0 ? change(part) : part))
    .join('')
}
