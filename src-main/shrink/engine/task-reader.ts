import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'
import { lazily } from './lazily.ts'
import { stemOf, wordsOf } from './stems.ts'
import { taskWords } from './task-words.ts'
import type { WordLists } from './word-file.ts'

/** Second halves of verbs: "put up" is another thing than "put down". */
const PARTICLES = new Set(['up', 'down', 'out', 'off', 'away', 'back', 'in', 'on', 'over'])
/** The shortest word whose slips are looked at, in letters. */
const LEAST_SLIPPED = 6
/** The longest word in a run without spaces, in signs. */
const MOST_SIGNS = 10

type Vocabulary = ReadonlyMap<string, unknown>

/** A task as it is matched. */
export interface ReadTask {
  words: readonly string[]
  stems: readonly string[]
  /** The stems that say what the task is. */
  content: ReadonlySet<string>
  /** The verb at the beginning, with its second half. */
  verb?: string
}

/** Reads words of one language. */
export type TaskReader = ReturnType<typeof taskReader>

/** A reader with what is known of a language's words. */
export function taskReader(language: LadderLanguage, lists: WordLists) {
  const known = new Map<string, string>()
  const same = new Map(
    [...lists.same].map(([from, to]) => [stemOf(from, language), stemOf(to, language)]),
  )
  const lightVerbs = new Set([...lists.lightVerbs].map(text))
  const verbs = new Set([...lists.does.keys(), ...lists.anyVerbs, ...lists.lightVerbs].map(text))

  const nouns = lazily(() => new Set([...lists.things.keys(), ...lists.about.keys()].map(text)))

  /** Words of the data are cut once each: triggers share most of theirs. */
  function knownStem(word: string): string {
    const found = known.get(word) ?? meant(word)
    known.set(word, found)
    return found
  }

  function meant(word: string): string {
    const stem = stemOf(word, language)
    return same.get(stem) ?? stem
  }

  /** The stems of a phrase of the data, as written. */
  function stemsIn(phrase: string): string[] {
    return wordsOf(phrase, language).map(knownStem)
  }

  function text(phrase: string): string {
    return stemsIn(phrase).join(' ')
  }

  /** The verb that stems begin with: "put up", "clean"; undefined if none is known. */
  function verbIn(stems: readonly string[]): string | undefined {
    const [first = '', second = ''] = stems
    const both = `${first} ${second}`
    if (PARTICLES.has(second) && (verbs.has(first) || verbs.has(both))) return both
    return verbs.has(first) ? first : undefined
  }

  function mended(word: string, vocabulary: Vocabulary): string {
    const own = meant(word)
    if (word.length < LEAST_SLIPPED || vocabulary.has(own) || isListed(own, word)) return own
    for (const known of vocabulary.keys()) if (isSlip(own, known)) return known
    return own
  }

  /** A word that the lists know is no slip of another. */
  function isListed(own: string, word: string): boolean {
    return lists.stop.has(word) || verbs.has(own) || nouns().has(own)
  }

  return {
    stemsIn,
    verbIn,
    /** Whether a verb leaves it all to what stands after it. */
    isLight: (verb: string): boolean => lightVerbs.has(verb),
    /** @param vocabulary has every stem of the triggers */
    read(task: string, vocabulary: Vocabulary): ReadTask {
      const plain = wordsOf(taskWords(task, lists), language)
      const words = language === 'ja' ? plain.flatMap((run) => segmented(run, vocabulary)) : plain
      const stems = words.map((word) => mended(word, vocabulary))
      const content = stems.filter(
        (one, at) => !lists.stop.has(words[at] ?? '') && !/^\d*$/.test(one),
      )
      const verb = verbIn(stems)
      const telling = content.filter((one) => one !== verb || !lightVerbs.has(one))
      return {
        words,
        stems,
        content: new Set(telling.length > 0 ? telling : content),
        ...(verb !== undefined && { verb }),
      }
    },
  }
}

/** Whether a word is another with two letters exchanged, one left out or one too many. */
function isSlip(word: string, known: string): boolean {
  if (known[0] !== word[0] || Math.abs(known.length - word.length) > 1) return false
  const [short, long] = word.length < known.length ? [word, known] : [known, word]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  )
}

/** A run of signs without spaces as known words, the longest first, and what is between them. */
function segmented(run: string, vocabulary: Vocabulary): string[] {
  const words: string[] = []
  let between = ''
  for (let at = 0; at < run.length;) {
    let length = Math.min(MOST_SIGNS, run.length - at)
    while (length > 0 && !vocabulary.has(run.slice(at, at + length))) length -= 1
    if (length === 0) {
      between += run.charAt(at)
      at += 1
      continue
    }
    if (between !== '') words.push(between)
    between = ''
    words.push(run.slice(at, at + length))
    at += length
  }
  return between === '' ? words : [...words, between]
}
