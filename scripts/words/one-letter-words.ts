import { isSection } from './missing-words.ts'
import type { Words } from './word-problems.ts'

/** The words of one letter that no line ends with, in languages whose readers stumble over one there. */
const ONE_LETTER: Readonly<Record<string, RegExp>> = {
  pl: wordsOf('aiouwz'),
  ru: wordsOf('авикосуя'),
}

/** A win is made of these, and what a person keeps has the spaces that they would type. */
const OF_WINS = new Set(['nudge.steps', 'presets'])

/**
 * The words of a language with a space that does not break after each word of one letter, so that
 * nobody who writes the words has to think of it.
 */
export function withoutLooseLetters(words: Words, language: string): Words {
  const loose = ONE_LETTER[language]
  return loose === undefined ? words : joined(words, (said) => said.replace(loose, '$1\u00A0'))
}

function joined(words: Words, join: (said: string) => string, path = ''): Words {
  return Object.fromEntries(
    Object.entries(words).map(([name, said]) => {
      const key = `${path}${name}`
      if (OF_WINS.has(key)) return [name, said]
      if (typeof said === 'string') return [name, join(said)]
      return [name, isSection(said) ? joined(said, join, `${key}.`) : said.map(join)]
    }),
  )
}

function wordsOf(letters: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])([${letters}]) (?=\S)`, 'giu')
}
