import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cleanText, WIN_TEXT_LIMIT } from './clean-text.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 300 })

describe('cleanText', () => {
  it.each(['', ' ', '\t\n\r\n', '\u0000\u0000', '\u200B\u200D\uFEFF', '\u3164', '\u2800 '])(
    'takes %j as nothing',
    (typed) => {
      expect(cleanText(typed)).toEqual({ kind: 'empty' })
    },
  )

  it.each([
    ['wrote one sentence', 'wrote one sentence'],
    ['  wrote  it ', 'wrote  it'],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['pasted\u000Bfrom\u000Ca\u0085letter', 'pasted\nfrom\na\nletter'],
    ['a\u0000b\u0007c', 'abc'],
    ['tab\tstays', 'tab\tstays'],
    ['half \uD83D of a pair', 'half \uFFFD of a pair'],
    ['👩‍👩‍👧‍👦 walked', '👩‍👩‍👧‍👦 walked'],
    ['\u202Bכתבתי משפט\u202C', '\u202Bכתבתי משפט\u202C'],
    ['ಠ_ಠ', 'ಠ_ಠ'],
    ['🏳️‍🌈', '🏳️‍🌈'],
  ])('keeps of %j what can be kept', (typed, text) => {
    expect(cleanText(typed)).toEqual({ kind: 'text', text })
  })

  it('keeps ten thousand characters, emoji too', () => {
    const text = '🌱'.repeat(10_000)
    expect(cleanText(text)).toEqual({ kind: 'text', text })
  })

  it('says how long a text is that does not fit', () => {
    const length = WIN_TEXT_LIMIT + 1
    expect(cleanText('a'.repeat(length))).toEqual({
      kind: 'too-long',
      limit: WIN_TEXT_LIMIT,
      length,
    })
  })

  it('is done after one pass, and survives UTF-8 and JSON', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const clean = cleanText(typed)
        fc.pre(clean.kind === 'text')
        expect(cleanText(clean.text)).toEqual(clean)
        expect(Buffer.from(clean.text).toString()).toBe(clean.text)
        expect(JSON.parse(JSON.stringify(clean.text))).toBe(clean.text)
      }),
    )
  })

  it('keeps every visible character in its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (typed) => {
        const clean = cleanText(typed)
        const visible = (text: string): string => text.replaceAll(/[\s\p{C}]/gu, '')
        fc.pre(clean.kind === 'text')
        expect(visible(clean.text)).toBe(visible(typed))
      }),
    )
  })
})
