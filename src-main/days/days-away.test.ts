import { describe, expect, it } from 'vitest'

import { dayPlus } from '../../src-shared/calendar.ts'
import { hasBeenAway } from './days-away.ts'

/** A Tuesday. */
const TODAY = '2026-11-24'
const since = (lastDay: string | undefined, restDays: number[] = [], today = TODAY): boolean =>
  hasBeenAway(lastDay, today, { restDays })

describe('a person has been away', () => {
  it('where two days lie in between', () => {
    expect(since('2026-11-21')).toBe(true)
    expect(since('2026-11-22')).toBe(false)
    expect(since('2026-11-23')).toBe(false)
    expect(since(TODAY)).toBe(false)
  })

  it('after months and years', () => {
    expect(since('2026-01-01')).toBe(true)
    expect(since('2016-01-01', [6, 7])).toBe(true)
  })

  it('never where they have not been there before', () => {
    expect(since(undefined)).toBe(false)
  })

  it('never where the last win lies ahead, after a flight or with a clock that was wrong', () => {
    expect(since('2026-11-25')).toBe(false)
    expect(since('2031-01-01')).toBe(false)
  })

  it('not by a weekend that always rests', () => {
    const monday = '2026-11-23'
    expect(since('2026-11-20', [6, 7], monday)).toBe(false)
    expect(since('2026-11-20', [], monday)).toBe(true)
    expect(since('2026-11-19', [6, 7], monday)).toBe(false)
    expect(since('2026-11-18', [6, 7], monday)).toBe(true)
  })

  it('with one working day a week, after two of them', () => {
    const mondaysAlone = [2, 3, 4, 5, 6, 7]
    expect(since(dayPlus(TODAY, -8), mondaysAlone)).toBe(false)
    expect(since(dayPlus(TODAY, -15), mondaysAlone)).toBe(true)
  })

  it('over the turn of a year and of the clocks', () => {
    expect(since('2025-12-30', [], '2026-01-02')).toBe(true)
    expect(since('2025-12-31', [], '2026-01-02')).toBe(false)
    expect(since('2026-10-23', [], '2026-10-26')).toBe(true)
  })
})
