import fc from 'fast-check'
import { expect, it } from 'vitest'

import { wrapText } from './wrap-text.ts'

/** Every letter is one wide. */
const measure = (text: string): number => [...new Intl.Segmenter('en').segment(text)].length

const wrap = (text: string, width = 10, most = 8): string[] => wrapText(text, width, most, measure)

it.each([
  ['opened the letter', ['opened the', 'letter']],
  ['one\ntwo\n\nthree', ['one', 'two', '', 'three']],
  ['Donaudampfschifffahrt ended', ['Donaudampf', 'schifffahr', 't ended']],
  ['a Donaudampf', ['a', 'Donaudampf']],
  ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', ['👩‍👩‍👧'.repeat(10), '👩‍👩‍👧']],
  ['פתחתי את המכתב', ['פתחתי את', 'המכתב']],
  ['', ['']],
])('wraps %j', (text, lines) => {
  expect(wrap(text)).toEqual(lines)
})

it('says that something is left off', () => {
  expect(wrap('one two three four five six', 10, 2)).toEqual(['one two', 'three fou…'])
  expect(wrap('a'.repeat(20_000), 10, 2)).toEqual(['a'.repeat(10), `${'a'.repeat(9)}…`])
  expect(wrap('one\ntwo', 10, 1)).toEqual(['one…'])
})

it('keeps within the width and the number of lines, and loses no letter of what fits', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 12 })
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 12 }), (words, width) => {
      const text = words.join(' ')
      const lines = wrap(text, width, 1_000)
      expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      const few = wrap(text, width, 2)
      expect(few.length).toBeLessThanOrEqual(2)
      expect(Math.max(...few.map(measure))).toBeLessThanOrEqual(width)
    }),
  )
})
