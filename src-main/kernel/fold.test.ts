import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fold } from './fold.ts'

/** What is typed, and what of a win it is to find. */
const FOUND = [
  ['bylam', 'Byłam'],
  ['strasse', 'Straße'],
  ['STRASSE', 'STRAẞE'],
  ['kobte', 'Købte'],
  ['laeste', 'Læste'],
  ['oeuvre', 'Œuvre'],
  ['dong', 'Đồng'],
  ['istanbul', 'İSTANBUL'],
  ['kirik', 'kırık'],
  ['KIRIK', 'kırık'],
  ['thorgeir', 'Þorgeir'],
  ['cafe', 'café'],
  ['cafe', 'cafe\u0301'],
  ['naive', 'naïve'],
  ["didn't", 'Didn’t'],
  ['didn’t', "didn't"],
  ["didn't", 'didn´t'],
  ['"yes"', '“yes”'],
  ['"yes"', '«yes»'],
  ['follow-up', 'follow\u2011up'],
  ['follow-up', 'follow–up'],
  ['paperwork', 'paper\u00ADwork'],
  ['paperwork', 'paper\u200Bwork'],
  ['paperwork', 'paper\uFEFFwork'],
  ['a b', 'a\u00A0b'],
  ['abc 123', 'ＡＢＣ　１２３'],
  ['バス', 'ﾊﾞｽ'],
  ['バス', 'ハ\u3099ス'],
  ['한글', '\u1112\u1161\u11AB\u1100\u1173\u11AF'],
  ['کتاب', 'كتاب'],
  ['علی', 'علي'],
  ['علی', 'على'],
  ['محمد', 'مُحَمَّد'],
  ['كتاب', 'كتـــاب'],
  ['احمد', 'أحمد'],
  ['نمیخواهم', 'نمی\u200Cخواهم'],
  ['42', '٤٢'],
  ['42', '۴۲'],
  ['שלום', 'שָׁלוֹם'],
  ['αθηνα', 'Αθήνα'],
  ['ΟΔΟΣ', 'οδός'],
  ['οδοσ', 'οδός'],
  ['елка', 'ёлка'],
  ['замок', 'за\u0301мок'],
  ['мой', 'мои\u0306'],
  ['мои\u0306', 'мой'],
  ['її', 'і\u0308і\u0308'],
  ['❤', '❤️'],
  ['office', 'oﬃce'],
] as const

/** What is typed, and what it is not to find: another letter is another word. */
const NOT_FOUND = [
  ['ハス', 'バス'],
  ['ほん', 'ぼん'],
  ['ハ', 'バ'],
  ['दान', 'दिन'],
  ['दन', 'दिन'],
  ['กัน', 'กิน'],
  ['กา', 'ก้า'],
  ['கல', 'கால'],
  ['ကမ', 'ကိမ'],
  ['мои', 'мой'],
  ['іжак', 'їжак'],
  ['하', '한'],
  ['ش', 'س'],
  ['b', 'ß'],
  ['didnt', 'did-nt'],
] as const

describe('what is searched for', () => {
  it.each(FOUND)('%j finds %j', (typed, text) => {
    expect(fold(`then ${text} again`)).toContain(fold(typed))
  })

  it.each(NOT_FOUND)('%j does not find %j', (typed, text) => {
    expect(fold(text)).not.toContain(fold(typed))
  })
})

const GRAPHEMES = [
  ...new Set([...FOUND, ...NOT_FOUND].flat().flatMap((text) => graphemesOf(text))),
  '👩‍👩‍👧‍👦',
  '🇵🇹',
  ' ',
]

function graphemesOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}

const words = fc.oneof(
  fc.array(fc.constantFrom(...GRAPHEMES)).map((graphemes) => graphemes.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
)

describe('whatever is written', () => {
  it('is folded the same when it is folded already', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('is settled for every single character', () => {
    const unsettled = Array.from({ length: 0x2_0000 }, (_, point) =>
      String.fromCodePoint(point),
    ).filter((letter) => {
      const folded = fold(letter)
      const others = [folded, letter.normalize('NFC'), letter.normalize('NFD')]
      return others.some((other) => fold(other) !== folded)
    })
    expect(unsettled).toEqual([])
  })

  it('is found in every form of Unicode, and in capitals', () => {
    fc.assert(
      fc.property(words, (text) => {
        const folded = fold(text)
        expect(fold(text.normalize('NFC'))).toBe(folded)
        expect(fold(text.normalize('NFD'))).toBe(folded)
      }),
    )
    const typed = fc.array(fc.constantFrom(...GRAPHEMES)).map((graphemes) => graphemes.join(''))
    fc.assert(
      fc.property(typed, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text))
      }),
    )
  })

  it('is found by every stretch of it', () => {
    const stretch = fc.array(fc.constantFrom(...GRAPHEMES)).map((graphemes) => graphemes.join(''))
    fc.assert(
      fc.property(stretch, stretch, stretch, (before, words, after) => {
        expect(fold(before + words + after)).toContain(fold(words))
      }),
    )
  })

  it('keeps each letter of a script whose marks are letters', () => {
    // Kana, Devanagari, Bengali, Tamil, Thai, Lao, Tibetan, Myanmar, Khmer.
    const blocks = [
      [0x3041, 0x3096],
      [0x30a1, 0x30fa],
      [0x0900, 0x0957],
      [0x0980, 0x09cd],
      [0x0b82, 0x0bcd],
      [0x0e01, 0x0e32],
      [0x0e34, 0x0e4d],
      [0x0e81, 0x0eb2],
      [0x0f40, 0x0f6c],
      [0x1000, 0x103f],
      [0x1780, 0x17d3],
    ] as const
    for (const [first, last] of blocks) {
      const letters = Array.from({ length: last - first + 1 }, (_, at) =>
        String.fromCodePoint(first + at),
      ).filter((letter) => /[\p{L}\p{M}]/u.test(letter) && !/\p{Cf}/u.test(letter))
      // On a letter that they all can stand on, so that nothing is a mark without a base.
      const folded = letters.map((letter) => fold(`ก${letter.normalize('NFC')}`))
      expect(new Set(folded).size).toBe(new Set(letters.map((one) => one.normalize('NFKC'))).size)
    }
  })
})
