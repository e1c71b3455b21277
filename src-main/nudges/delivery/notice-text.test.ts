import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Notice } from '../domain/nudge-ports.ts'
import { asMarkup, NOTICE_LIMITS, plainNotice } from './notice-text.ts'

const APP = 'Micro-Momentum'
const graphemes = (text: string): number => [...new Intl.Segmenter().segment(text)].length
const bodyOf = (body: unknown): string =>
  plainNotice({ title: 'A title', body: body as string, actions: [] }, APP).body

/** Words, emoji, signs that programs read, and everything else. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('-', '<', '&', '"', '$(', '`', '\u202E', '\u0000', '\n', ' ', 'é', '👩‍👩‍👧‍👦'),
    maxLength: 400,
  }),
)
const anyNotice: fc.Arbitrary<Notice> = fc.record({
  title: fc.oneof(hostile, fc.anything() as fc.Arbitrary<string>),
  body: fc.oneof(hostile, fc.anything() as fc.Arbitrary<string>),
  actions: fc.array(fc.record({ answer: fc.constantFrom('did-it', 'later'), label: hostile }), {
    maxLength: 4,
  }),
})

describe('plainNotice', () => {
  it.each([
    ['"; rm -rf ~ #', '"; rm -rf ~ #'],
    ['$(touch x)', '$(touch x)'],
    ['`x`', '`x`'],
    ['-u critical', '\u2010u critical'],
    ['--help', '\u2010-help'],
    ['<b>bold</b> & co', '<b>bold</b> & co'],
    ['one\r\ntwo\n\nthree', 'one two three'],
    ['bell\u0007 and \u001B[31mred', 'bell and [31mred'],
    ['turned \u202Eback\u202C and \u2066held\u2069', 'turned back and held'],
    ['\uFFFF not in XML', 'not in XML'],
    ['half \uD83D of a pair', 'half \uFFFD of a pair'],
    ['👩‍👩‍👧‍👦 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍👩‍👧‍👦 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['می‌خواهم، כתבתי, 書いた', 'می‌خواهم، כתבתי, 書いた'],
    [42, '42'],
    ['\u200B', 'A title'],
    [['-u', 'critical'], 'A title'],
    [Object.create(null), 'A title'],
    [undefined, 'A title'],
  ])('shows %j as one plain line', (given, shown) => {
    expect(bodyOf(given)).toBe(shown)
  })

  it('puts the name of the app where there are no words', () => {
    expect(plainNotice({ title: ' ', body: 'a body', actions: [] }, APP).title).toBe(APP)
    expect(plainNotice({ title: 'words', body: '', actions: [] }, APP)).toEqual({
      title: APP,
      body: 'words',
      actions: [],
    })
    expect(plainNotice({ title: '', body: '', actions: [] }, APP).body).toBe(APP)
  })

  it('drops an action that says nothing', () => {
    const actions = [
      { answer: 'did-it', label: '\u0000' },
      { answer: 'later', label: 'Later' },
    ] as const
    expect(plainNotice({ title: 'a', body: 'b', actions }, APP).actions).toEqual([actions[1]])
  })

  it('cuts between graphemes and says so', () => {
    const family = '👩‍👩‍👧‍👦'
    expect(bodyOf(family.repeat(200).slice(0, 180 * family.length))).not.toContain('\uFFFD')
    expect(bodyOf('a'.repeat(200))).toBe('a'.repeat(200))
    expect(bodyOf('a'.repeat(201))).toBe(`${'a'.repeat(199)}…`)
    expect(bodyOf(`a${'\u0301'.repeat(15_000)}`)).toBe('…')
  })

  it('is safe for every system, whatever it is given', () => {
    fc.assert(
      fc.property(anyNotice, (notice) => {
        const plain = plainNotice(notice, APP)
        const parts = [
          { text: plain.title, limit: NOTICE_LIMITS.title },
          { text: plain.body, limit: NOTICE_LIMITS.body },
          ...plain.actions.map(({ label }) => ({ text: label, limit: NOTICE_LIMITS.label })),
        ]
        for (const { text, limit } of parts) {
          expect(text).toMatch(/^[^-]/)
          expect(text).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/u)
          expect(text.isWellFormed()).toBe(true)
          expect(graphemes(text)).toBeLessThanOrEqual(limit)
        }
        expect(plainNotice(plain, APP)).toEqual(plain)
      }),
    )
  })

  it('keeps every visible character of a short text in its order', () => {
    const visible = (text: string): string =>
      text.replace(/^\s*-/, '\u2010').replaceAll(/[\s\p{C}]/gu, '')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (typed) => {
        fc.pre(visible(typed) !== '')
        expect(visible(bodyOf(typed))).toBe(visible(typed))
      }),
    )
  })
})

describe('asMarkup', () => {
  it('leaves no tag and no entity of the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markup = asMarkup(text)
        expect(markup).not.toMatch(/[<>]/)
        const back = markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
        expect(back).toBe(text)
      }),
    )
  })
})
