import { expect, it } from 'vitest'

import { languages } from '../../src-shared/words/languages.ts'
import { allWords } from './language-words.ts'
import { withoutLooseLetters } from './one-letter-words.ts'
import type { Words } from './word-problems.ts'

const NO_BREAK = '\u00A0'

it('no line ends with a Polish word of one letter', () => {
  const words = { today: { empty: 'I w domu, i u „{{text}}” z nami', list: ['o tym', 'To'] } }
  expect(withoutLooseLetters(words, 'pl')).toEqual({
    today: {
      empty: 'I w domu, i u „{{text}}” z nami'.replaceAll(/\b([iwuz]) /giu, `$1${NO_BREAK}`),
      list: [`o${NO_BREAK}tym`, 'To'],
    },
  })
})

it('leaves what may become a win as it would be typed, and other languages as they are', () => {
  const words = { nudge: { steps: ['Wstań i usiądź'] }, presets: ['Kawa i ciasto'] }
  expect(withoutLooseLetters(words, 'pl')).toEqual(words)
  const german = { today: { empty: 'Auch a b zählt' } }
  expect(withoutLooseLetters(german, 'de')).toEqual(german)
})

it.each([
  ['pl', /(?<!\p{L})[aiouwz] \S/iu],
  ['ru', /(?<!\p{L})[авикосуя] \S/iu],
])('no sentence that is built has one at a place where a line may end: %s', (language, loose) => {
  expect(languages).toContain(language)
  const { nudge, presets, ...words } = allWords(language).words
  const { steps, ...said } = nudge as Words
  expect([steps, presets]).toEqual([expect.any(Array), expect.any(Array)])
  const sentences = sentencesOf({ ...words, nudge: said })
  expect(sentences.length).toBeGreaterThan(900)
  expect(sentences.filter((sentence) => loose.test(sentence))).toEqual([])
})

function sentencesOf(said: Words[string]): string[] {
  if (typeof said === 'string') return [said]
  return Object.values(said).flatMap((one: Words[string]) => sentencesOf(one))
}
