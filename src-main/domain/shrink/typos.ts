import { NOUNS, VERBS } from './doing.ts'

/** Words of fewer letters are too near to too many others. */
const SHORTEST = 5

/** Every single word that is known, by its first letter and without. */
const KNOWN = new Set(
  [...VERBS.keys(), ...NOUNS.keys()]
    .flatMap((words) => words.split(' '))
    .filter((word) => /^\p{L}+$/u.test(word)),
)
const LONG_ONES = [...KNOWN].filter((word) => word.length >= SHORTEST)

/** Short words that are mistyped often. */
const SHORT_ONES: Record<string, string> = {
  clena: 'clean',
  cleen: 'clean',
  mial: 'mail',
  emial: 'email',
  emal: 'email',
  wirte: 'write',
  wriet: 'write',
  reda: 'read',
  cal: 'call',
  clal: 'call',
  teh: 'the',
  hte: 'the',
  tidey: 'tidy',
  stdy: 'study',
  buget: 'budget',
  taks: 'task',
  texes: 'taxes',
  taxs: 'taxes',
  taxe: 'taxes',
  pya: 'pay',
  bok: 'book',
  dishs: 'dishes',
  thru: 'through',
  tho: 'though',
  appt: 'appointment',
  bday: 'birthday',
  ppl: 'people',
}

/**
 * Mends words that are one slip of a finger away from a word that is known: a letter too many, too
 * few, another one, or two that changed places (Damerau 1964).
 *
 * @param isWord whether a word is right as it is
 */
export function mend(text: string, isWord: (word: string) => boolean): string {
  return text
    .split(' ')
    .map((word) => mended(word, isWord))
    .join(' ')
}

function mended(word: string, isWord: (word: string) => boolean): string {
  const lower = word.toLowerCase()
  const short = SHORT_ONES[lower]
  if (short !== undefined) return short
  // A capital is a name or the beginning; a name is left as it is.
  if (
    lower.length < SHORTEST ||
    !/^\p{L}+$/u.test(word) ||
    KNOWN.has(lower) ||
    isForm(lower) ||
    isWord(lower)
  ) {
    return word
  }
  const near = LONG_ONES.filter((known) => isOneSlip(lower, known))
  // Two fingers that changed places are likelier than one that slipped off.
  const swapped = near.filter((known) => known.length === lower.length)
  if (near.length > 1 && swapped.length === 1) return swapped[0] ?? word
  return near.length === 1 ? (near[0] ?? word) : word
}

/** Whether it is a form of a word that is known: "essays", "cleaned". */
function isForm(word: string): boolean {
  const stems = [/s$/, /es$/, /ed$/, /d$/, /ing$/, /er$/, /ly$/, /y$/].map((end) =>
    word.replace(end, ''),
  )
  return stems.some((stem) => KNOWN.has(stem) || KNOWN.has(`${stem}e`)) || KNOWN.has(`${word}s`)
}

/**
 * Whether one slip makes one word of the other. Of short words, a changed letter more often makes
 * another word ("house", "mouse"), so that counts in long ones alone.
 */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1
  // Who mistypes a word hits its first letter: "sprint" is no "print".
  if (start === 0 && one.length !== other.length) return false
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  const shorter = Math.min(one.length, other.length)
  const swapped = left.length === 2 && left[0] === right[1] && left[1] === right[0]
  if (swapped && right.length === 2) return true
  if (left.length + right.length === 1) return shorter >= 5
  return left.length === 1 && right.length === 1 && shorter >= 8
}
