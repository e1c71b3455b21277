import { writingOf, type LadderLanguage } from '../../../src-shared/ladder-language.ts'
import { lazyMap } from '../../kernel/lazily.ts'
import { fileOfStem, stemFiles } from './built-files.ts'
import { knownParts } from './known-parts.ts'
import { meantBy, wordsOf } from './stems.ts'
import { taskVerbs } from './task-verbs.ts'
import { taskWords } from './task-words.ts'
import type { WordLists } from './word-file.ts'

/** The shortest word whose slips are looked at, in letters. */
const LEAST_SLIPPED = 6
/** How much a word tells of reasons and other sentences. */
const MORE = 0.5

/** A task as it is matched. */
export interface ReadTask {
  words: readonly string[]
  stems: readonly string[]
  /** The same as one text, and with what is told besides. */
  said: string
  whole: string
  /** The stems that say what the task is, and how much each tells of it. */
  content: ReadonlyMap<string, number>
  /** The verb at the beginning, with its second half. */
  verb: string | undefined
}

/** Reads words of one language. */
export type TaskReader = ReturnType<typeof taskReader>

/**
 * A reader with what is known of a language's words.
 *
 * @param text of a file with stems of its triggers: a line each, those that are there most first
 */
export function taskReader(
  language: LadderLanguage,
  lists: WordLists,
  text: (file: string) => string,
) {
  const meant = meantBy(language, lists.same)
  const mended = lazyMap(withoutSlip)
  const verbs = taskVerbs(language, lists)
  const isThere = lazyMap((stem: string) => text(fileOfStem(stem)).includes(`\n${stem} `))
  const { partsOf, withoutEndings } = knownParts(
    () => [
      ...stemFiles().flatMap((file) => text(file).match(/(?<=\n)\S+/g) ?? []),
      ...verbs.words(),
    ],
    (part) => lists.stop.has(part),
    () => [...lists.lead],
  )

  /** A word that nobody knows may be a slip: of those it may be of, the one that is there most. */
  function withoutSlip(word: string): string {
    const own = meant(word)
    // A word that the lists know is no slip of another.
    const isListed = lists.stop.has(word) || verbs.has(own)
    if (word.length < LEAST_SLIPPED || isListed || isThere(own)) return own
    return knownAs(own, text(fileOfStem(own))) ?? own
  }

  /** Words; of a run without spaces those that are known, the longest first, and what is between. */
  function split(text: string): string[] {
    const { isUnspaced = false, hasEndings = false } = writingOf(language)
    const words = wordsOf(text, language)
    if (hasEndings) return words.flatMap(withoutEndings)
    return isUnspaced ? words.flatMap(partsOf) : words
  }

  return {
    verbs,
    isKnown: (word: string): boolean => lists.stop.has(word) || isThere(meant(word)),
    read(task: string): ReadTask {
      const { said, more } = taskWords(task, lists)
      const words = split(said)
      const stems = words.map(mended)
      const verb = verbs.verbIn(stems)
      const content = new Map<string, number>()
      const add = (word: string, how: number) => {
        const stem = mended(word)
        const saysNothing = lists.stop.has(word) || (stem === verb && verbs.isLight(stem))
        if (!saysNothing && !/^\d*$/.test(stem) && !content.has(stem)) content.set(stem, how)
      }
      for (const word of words) add(word, 1)
      // What no ladder knows tells nothing there.
      const others = split(more)
      for (const word of others) if (isThere(mended(word))) add(word, MORE)
      if (content.size === 0) for (const stem of stems) content.set(stem, 1)
      const whole = [...stems, ...others.map(mended)].join(' ')
      return { words, stems, said: stems.join(' '), whole, content, verb }
    },
  }
}

/** The word of which another is a slip: of those there are, the one that is there most. */
function knownAs(word: string, stems: string): string | undefined {
  const alike = String.raw`(?<=\n)${word.charAt(0)}\p{L}{${word.length - 2},${word.length}}(?= )`
  return stems.match(new RegExp(alike, 'gu'))?.find((one) => isSlip(word, one))
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
