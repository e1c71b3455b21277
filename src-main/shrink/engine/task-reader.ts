import { writingOf, type LadderLanguage } from '../../../src-shared/ladder-language.ts'
import { lazily, lazyMap } from './lazily.ts'
import { stemOf, wordsOf } from './stems.ts'
import { taskWords } from './task-words.ts'
import type { WordLists } from './word-file.ts'

/** Second halves of verbs: "put up" is another thing than "put down". */
const PARTICLES = new Set(['up', 'down', 'out', 'off', 'away', 'back', 'in', 'on', 'over'])
/** The shortest word whose slips are looked at, in letters. */
const LEAST_SLIPPED = 6
/** How much a word tells that stands behind “for”, “in” or “about”. */
const BEHIND = 0.6

/** What the triggers of ladders have. */
interface Vocabulary {
  has(stem: string): boolean
  /** Words that match, as often as they are there. */
  matching(pattern: RegExp): readonly string[]
  /** Any word, the longest first. */
  runs(): RegExp
}

/** A task as it is matched. */
export interface ReadTask {
  words: readonly string[]
  stems: readonly string[]
  /** The stems that say what the task is, and how much each tells of it. */
  content: ReadonlyMap<string, number>
  /** The verb at the beginning, with its second half. */
  verb?: string
}

/** Reads words of one language. */
export type TaskReader = ReturnType<typeof taskReader>

/**
 * A reader with what is known of a language's words.
 *
 * @param vocabulary what the triggers of its ladders have
 */
export function taskReader(
  language: LadderLanguage,
  lists: WordLists,
  vocabulary: () => Vocabulary,
) {
  const same = new Map(
    [...lists.same].map(([from, to]) => [stemOf(from, language), stemOf(to, language)]),
  )
  /** Words of the data are cut once each: triggers share most of theirs. */
  const stemIn = lazyMap(meant)
  const mended = lazyMap(withoutSlip)
  const alikes = lazily(() => Map.groupBy([...lists.same.keys(), ...same.keys()], meant))
  const lightVerbs = new Set([...lists.lightVerbs].map(text))
  const verbs = new Set([...lists.does.keys(), ...lists.anyVerbs, ...lists.lightVerbs].map(text))
  function meant(word: string): string {
    const stem = stemOf(lists.same.get(word) ?? word, language)
    return same.get(stem) ?? stem
  }

  /** The stems of a phrase of the data, as written. */
  function stemsIn(phrase: string): string[] {
    return wordsOf(phrase, language).map(stemIn)
  }

  function text(phrase: string): string {
    return stemsIn(phrase).join(' ')
  }

  /** The verb that stems begin with: "put up", "put … up", "clean"; in German it may stand last. */
  function verbIn(stems: readonly string[]): string | undefined {
    const [first = '', second = ''] = stems
    const last = stems.at(-1) ?? ''
    const isWhole = (half: string) => verbs.has(`${first} ${half}`)
    const half = [second, last].find((one) => isWhole(one) || PARTICLES.has(one)) ?? ''
    if (isWhole(half) || (half && verbs.has(first))) return `${first} ${half}`
    return [first, ...(language === 'de' ? [last] : [])].find((stem) => verbs.has(stem))
  }

  /** A word that nobody knows may be a slip: of those it may be of, the one that is there most. */
  function withoutSlip(word: string): string {
    const own = meant(word)
    // A word that the lists know is no slip of another.
    const isListed = lists.stop.has(word) || verbs.has(own)
    if (word.length < LEAST_SLIPPED || isListed || vocabulary().has(own)) return own
    return meant(knownAs(word, vocabulary()) ?? word)
  }

  /** Words; of a run without spaces those that are known, the longest first, and what is between. */
  function split(text: string): string[] {
    const words = wordsOf(text, language)
    return writingOf(language).isUnspaced
      ? words.flatMap((run) => run.split(vocabulary().runs()).filter(Boolean))
      : words
  }

  return {
    stemsIn,
    stemIn,
    verbIn,
    /** Words that mean the same as a stem, as they are cut. */
    alikes: (stem: string) => alikes().get(stem) ?? [],
    /** Whether a word says nothing, and is no second half of a verb. */
    isEmpty: (stem: string): boolean => lists.stop.has(stem) && !PARTICLES.has(stem),
    /** Whether a verb leaves it all to what stands after it. */
    isLight: (verb: string): boolean => lightVerbs.has(verb),
    read(task: string): ReadTask {
      const words = split(taskWords(task, lists))
      const stems = words.map(mended)
      const verb = verbIn(stems)
      const [head = ''] = verb?.split(' ') ?? []
      const isEmpty = (word: string, stem: string): boolean =>
        lists.stop.has(word) || /^\d*$/.test(stem) || (stem === verb && lightVerbs.has(stem))
      const pairs = stems.map((stem, at) => [words[at] ?? '', stem] as const)
      const content = contentOf(pairs, head, isEmpty, lists)
      return { words, stems, content, ...(verb !== undefined && { verb }) }
    },
  }
}

/** The stems that say what a task is, and how much each tells of it. */
function contentOf(
  pairs: readonly (readonly [word: string, stem: string])[],
  head: string,
  isEmpty: (word: string, stem: string) => boolean,
  { behind }: WordLists,
): Map<string, number> {
  const content = new Map<string, number>()
  let tells = 1
  for (const [at, [word, stem]] of pairs.entries()) {
    if (at > 0 && content.size > Number(content.has(head)) && behind.has(word)) tells = BEHIND
    if (!isEmpty(word, stem) && !content.has(stem)) content.set(stem, tells)
  }
  if (content.size === 0) for (const [, stem] of pairs) content.set(stem, 1)
  return content
}

/** The word of which another is a slip: of those there are, the one that is there most. */
function knownAs(word: string, vocabulary: Vocabulary): string | undefined {
  const alike = String.raw`(?<!\p{L})${word.charAt(0)}\p{L}{${word.length - 2},${word.length}}(?!\p{L})`
  const words = vocabulary.matching(new RegExp(alike, 'gu')).filter((one) => isSlip(word, one))
  const often = Map.groupBy(words, (one) => one)
  return [...often].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
}

/** Whether a word is another with two letters exchanged, one left out or one too many. */
function isSlip(word: string, known: string): boolean {
  const [long, short] = word.length < known.length ? [known, word] : [word, known]
  return long.split('').some((letter, at) => {
    const [before, behind] = [long.slice(0, at), long.slice(at + 1)]
    const exchanged = before + behind.charAt(0) + letter + behind.slice(1)
    return before + behind === short || exchanged === short
  })
}
