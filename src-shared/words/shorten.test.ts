import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { beginningOf, inOneLine, shorten } from './shorten.ts'

/** Characters that are more than one code unit, or more than one code point. */
const CHARACTERS = [
  'a',
  ' ',
  'é',
  'e\u0301',
  '😀',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🇵🇹',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'क्षि',
  'กำ',
  '각',
  '\n',
  'नि',
]

function charactersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}

const words = fc.oneof(
  fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 150 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme', maxLength: 150 }),
)

describe('shorten', () => {
  it.each([
    ['a'.repeat(60), 'a'.repeat(60)],
    ['a'.repeat(61), `${'a'.repeat(59)}…`],
    ['👩‍👩‍👧‍👦'.repeat(40), '👩‍👩‍👧‍👦'.repeat(40)],
    ['👩‍👩‍👧‍👦'.repeat(70), `${'👩‍👩‍👧‍👦'.repeat(54)}…`],
    ['🇵🇹'.repeat(61), `${'🇵🇹'.repeat(59)}…`],
    ['क्षि'.repeat(61), `${'क्षि'.repeat(59)}…`],
    [`${'e\u0301'.repeat(59)} tea`, `${'e\u0301'.repeat(59)}…`],
    ['a walk in the\train ', 'a walk in the rain'],
    ['a walk\nin the rain', 'a walk…'],
    [`${'a'.repeat(61)}\nb`, `${'a'.repeat(59)}…`],
  ])('%j', (text, short) => {
    expect(shorten(text)).toBe(short)
  })
})

describe('inOneLine', () => {
  it('keeps every character whole, and counts as a person does', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 80 }), (text, length) => {
        const line = text.replaceAll(/\s+/g, ' ').trim()
        const short = inOneLine(text, length)
        const kept = charactersOf(short)
        expect(kept.length).toBeLessThanOrEqual(length)
        if (short === line) return
        expect(kept.pop()).toBe('…')
        expect(charactersOf(line).slice(0, kept.length)).toEqual(kept)
      }),
    )
  })
})

describe('beginningOf', () => {
  it.each([
    ['ab', 2, 'ab'],
    ['a😀', 2, 'a'],
    ['a👩‍👩‍👧‍👦b', 11, 'a'],
    ['a👩‍👩‍👧‍👦b', 12, 'a👩‍👩‍👧‍👦'],
    ['क्षि', 3, 'क्ष'],
    ['half \uD83D', 9, 'half \uFFFD'],
  ])('of %j in %i code units', (text, units, beginning) => {
    expect(beginningOf(text, units)).toBe(beginning)
  })

  it('is of whole characters, as long as one of them fits', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 300 }), (text, units) => {
        const beginning = charactersOf(beginningOf(text, units))
        expect(beginning.join('').length).toBeLessThanOrEqual(units)
        expect(charactersOf(text).slice(0, beginning.length)).toEqual(beginning)
      }),
    )
  })
})
