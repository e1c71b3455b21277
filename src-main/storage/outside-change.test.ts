import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { epochMs } from '../../src-shared/calendar.ts'
import { sampleWin } from '../tests/sample-win.ts'
import { outsideChange } from './outside-change.ts'

const NOW = epochMs('2026-11-24T08:00:00.000Z')
const later = '2026-11-24T08:00:00.000Z'
const before = [sampleWin(1, { text: 'wrote a page' }), sampleWin(2)]
const [one = sampleWin(1), two = sampleWin(2)] = before

describe('a file that another program has changed', () => {
  it.each(['wrote two pages', 'wrote', 'Wrote a whole page', 'wrote 3 page', 'café'])(
    'counts with its new words: %s',
    (text) => {
      expect(outsideChange([{ ...one, text }, two], before, NOW)).toEqual([
        { ...one, text, updatedAt: later },
        two,
      ])
    },
  )

  it('is the same where its letters are only composed in another way', () => {
    const composed = { ...one, text: 'caf\u00e9' }
    const decomposed = { ...one, text: 'cafe\u0301' }
    expect(outsideChange([decomposed], [composed], NOW)).toEqual([decomposed])
  })

  it('keeps its records that are new or later already', () => {
    const read = [sampleWin(7), { ...one, text: 'wrote two pages', updatedAt: later }]
    expect(outsideChange(read, before, NOW)).toEqual(read)
  })

  it('gives a change that is later than what it changes, whatever the clock says', () => {
    const read = [{ ...one, text: 'wrote two pages' }]
    const [taken] = outsideChange(read, before, 0) ?? []
    expect(taken?.updatedAt.localeCompare(one.updatedAt)).toBe(1)
  })

  it('is a damaged one where any bit of a record that was known is another', () => {
    const letters = fc.integer({ min: 0, max: one.text.length - 1 })
    fc.assert(
      fc.property(letters, fc.integer({ min: 0, max: 6 }), (place, bit) => {
        const code = one.text.charCodeAt(place) ^ (1 << bit)
        const text =
          one.text.slice(0, place) + String.fromCharCode(code) + one.text.slice(place + 1)
        // What needs an escape in JSON is longer there, and no disk makes a backslash of its own.
        fc.pre(JSON.stringify(text).length === JSON.stringify(one.text).length)
        expect(outsideChange([{ ...one, text }, two], before, NOW)).toBeUndefined()
      }),
    )
  })
})
