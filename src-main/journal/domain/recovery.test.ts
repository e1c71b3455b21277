import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { instantText } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import { recoverMonth, type WinsAndGone } from './recovery.ts'

const MONTH = '2026-11'
const LATEST = '2026-11-24T00:00:00.000Z'
const NOTHING: WinsAndGone = { wins: [], gone: [] }

const idOf = (number: number): string => `${String(number).repeat(8)}-0000-7000-8000-000000000000`

function win(number: number, changes: Partial<Win> = {}): Win {
  return {
    id: idOf(number),
    at: `2026-11-0${number}T10:00:00.000Z`,
    zone: 'UTC',
    day: `2026-11-0${number}`,
    text: `win ${number}`,
    source: 'quick-log',
    updatedAt: `2026-11-0${number}T10:00:00.000Z`,
    ...changes,
  }
}

const recover = (salvaged: WinsAndGone, kept: readonly WinsAndGone[], whole = false) =>
  recoverMonth({ month: MONTH, salvaged, whole, kept, latest: LATEST })
const of = (...wins: Win[]): WinsAndGone => ({ wins, gone: [] })

describe('a month that is put together again', () => {
  it('has what the file still says and what earlier versions know', () => {
    const { wins, broughtBack } = recover(of(win(3)), [of(win(1), win(2)), of(win(1))])
    expect(wins).toEqual([win(1), win(2), win(3)])
    expect(broughtBack).toBe(2)
  })

  it('has the version that is sure where a byte of the file was changed', () => {
    const { wins, broughtBack } = recover(of(win(1, { text: 'wim 1' })), [of(win(1))])
    expect(wins).toEqual([win(1)])
    expect(broughtBack).toBe(1)
  })

  it('has the later version, as far as that can be later', () => {
    const edited = win(1, { text: 'other words', updatedAt: '2026-11-20T10:00:00.000Z' })
    const ahead = win(1, { text: 'other words', updatedAt: '2099-11-20T10:00:00.000Z' })
    expect(recover(of(edited), [of(win(1))]).wins).toEqual([edited])
    expect(recover(of(ahead), [of(win(1))]).wins).toEqual([win(1)])
    // The clock may well have been ahead when a file was written that is whole.
    expect(recover(of(ahead), [of(win(1))], true).wins).toEqual([ahead])
  })

  it('has a win once whose very id was misread', () => {
    const misread = win(1, { id: idOf(1).replace('1', '3') })
    expect(recover(of(misread, win(2)), [of(win(1))]).wins).toEqual([win(1), win(2)])
    const more = { ...misread, text: 'wim 1' }
    expect(recover(of(more), [of(win(1))]).wins).toEqual([win(1)])
    // The same words another time, under an id of its own, are another win.
    const again = win(2, { text: 'win 1' })
    expect(recover(of(again), [of(win(1))]).wins).toEqual([win(1), again])
  })

  it('says nothing about what is gone, and counts no removed win as brought back', () => {
    const gone = { id: idOf(1), updatedAt: '2026-11-20T10:00:00.000Z' }
    const removed = win(2, { deleted: true })
    const {
      wins,
      gone: left,
      broughtBack,
    } = recover(NOTHING, [
      of(win(1), win(2, { updatedAt: '2026-11-01T00:00:00.000Z' })),
      { wins: [removed], gone: [gone] },
    ])
    expect(wins).toEqual([removed])
    expect(left).toEqual([gone])
    expect(broughtBack).toBe(0)
  })

  it('keeps a win of another month that was in the file, although it is gone from this one', () => {
    const moved = win(1, { day: '2026-10-05', updatedAt: '2026-11-20T10:00:00.000Z' })
    const gone = { id: idOf(1), updatedAt: moved.updatedAt }
    expect(recover(of(moved), [of(win(1)), { wins: [], gone: [gone] }]).wins).toEqual([moved])
    expect(recover(of(moved), [of(win(1))]).wins).toEqual([moved])
    // Of the same change, what is sure counts: the day was misread.
    const misread = win(1, { day: '2026-10-01' })
    expect(recover(of(misread), [of(win(1))]).wins).toEqual([win(1)])
  })

  it('is the same in whatever order the versions come, and when it is done twice', () => {
    const anyWin = fc
      .record({ number: fc.integer({ min: 1, max: 5 }), change: fc.nat(4), deleted: fc.boolean() })
      .map(({ number, change, deleted }) =>
        win(number, {
          text: `change ${change}`,
          updatedAt: instantText(change),
          ...(deleted && { deleted }),
        }),
      )
    const anyVersion = fc.record({
      wins: fc.uniqueArray(anyWin, { selector: ({ id }) => id, maxLength: 5 }),
      gone: fc.array(
        fc.record({ id: fc.nat(5).map(idOf), updatedAt: fc.nat(4).map(instantText) }),
        { maxLength: 2 },
      ),
    })
    fc.assert(
      fc.property(anyVersion, fc.array(anyVersion, { maxLength: 4 }), (salvaged, kept) => {
        const once = recover(salvaged, kept)
        expect(recover(salvaged, kept.toReversed())).toEqual(once)
        const twice = recover(once, kept)
        expect({ wins: twice.wins, gone: twice.gone }).toEqual({ wins: once.wins, gone: once.gone })
        expect(new Set(once.wins.map(({ id }) => id)).size).toBe(once.wins.length)
        const known = new Set([...once.wins, ...once.gone].map(({ id }) => id))
        for (const { id } of kept.flatMap(({ wins }) => wins)) expect(known.has(id)).toBe(true)
      }),
    )
  })
})
