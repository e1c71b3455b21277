import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dayPlus, weekdayOf } from '../../../src-shared/calendar.ts'
import { daysOfYear, weekOf, weeksOfMonth } from './month-grid.ts'

const [MONDAY, SATURDAY, SUNDAY] = [1, 6, 7]

describe('a week', () => {
  it.each([
    ['2026-11-26', MONDAY, '2026-11-23'],
    ['2026-11-26', SATURDAY, '2026-11-21'],
    ['2026-11-26', SUNDAY, '2026-11-22'],
    ['2026-11-22', MONDAY, '2026-11-16'],
    ['2026-11-22', SUNDAY, '2026-11-22'],
    ['2027-01-01', MONDAY, '2026-12-28'],
    ['2027-01-01', SUNDAY, '2026-12-27'],
    ['2028-02-29', SATURDAY, '2028-02-26'],
  ])('around %s that begins on weekday %i begins on %s', (day, firstWeekday, first) => {
    const week = weekOf(day, firstWeekday)
    expect(week).toHaveLength(7)
    expect(week[0]).toBe(first)
    expect(week).toContain(day)
  })

  it('is seven days one after another, and the same for each of them', () => {
    const anyDay = fc.nat(40_000).map((days) => dayPlus('1999-12-31', days))
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, firstWeekday) => {
        const week = weekOf(day, firstWeekday)
        expect(week).toEqual(week.map((_, place) => dayPlus(week[0] ?? '', place)))
        expect(weekdayOf(week[0] ?? '')).toBe(firstWeekday)
        for (const one of week) expect(weekOf(one, firstWeekday)).toEqual(week)
      }),
    )
  })
})

describe('a month', () => {
  it.each([
    // From a Monday to a Sunday: not one day of another month.
    ['2027-02', MONDAY, 4, '2027-02-01', '2027-02-28'],
    ['2027-02', SUNDAY, 5, '2027-01-31', '2027-03-06'],
    ['2028-02', MONDAY, 5, '2028-01-31', '2028-03-05'],
    ['2028-02', SATURDAY, 5, '2028-01-29', '2028-03-03'],
    ['2026-08', MONDAY, 6, '2026-07-27', '2026-09-06'],
    ['2026-12', SUNDAY, 5, '2026-11-29', '2027-01-02'],
    ['2027-01', SATURDAY, 6, '2026-12-26', '2027-02-05'],
  ])('%s in weeks from weekday %i has %i of them', (month, firstWeekday, weeks, first, last) => {
    const grid = weeksOfMonth(month, firstWeekday)
    expect(grid).toHaveLength(weeks)
    expect([grid[0]?.[0], grid.at(-1)?.at(-1)]).toEqual([first, last])
  })

  it('has each of its days once, in whole weeks, and no week without one', () => {
    const months = fc.tuple(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 7 }), ([year, number], firstWeekday) => {
        const month = `${year}-${String(number).padStart(2, '0')}`
        const grid = weeksOfMonth(month, firstWeekday)
        const shown = grid.flat()
        expect(shown).toEqual(shown.map((_, place) => dayPlus(shown[0] ?? '', place)))
        expect(shown.filter((day) => day.startsWith(month))).toEqual(
          daysOfYear(year).filter((day) => day.startsWith(month)),
        )
        for (const week of grid) {
          expect(week).toEqual(weekOf(week[0] ?? '', firstWeekday))
          expect(week.some((day) => day.startsWith(month))).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })
})

it.each([
  [2026, 365],
  [2028, 366],
  [2000, 366],
  [2100, 365],
])('%i has %i days', (year, length) => {
  const days = daysOfYear(year)
  expect(new Set(days).size).toBe(length)
  expect([days[0], days.at(-1)]).toEqual([`${year}-01-01`, `${year}-12-31`])
  expect(days.includes(`${year}-02-29`)).toBe(length === 366)
})
