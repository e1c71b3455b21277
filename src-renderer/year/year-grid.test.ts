import { describe, expect, it } from 'vitest'

import { dayPlus, weekdayOf } from '../../src-shared/calendar.ts'
import type { CountedDay } from '../../src-shared/review.ts'
import { monthsOfYear, heatLevel } from './year-grid.ts'

/** Every day of a year, each with as many wins as the number of its month. */
function yearOf(year: number): CountedDay[] {
  const days: CountedDay[] = []
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = dayPlus(day, 1)) {
    days.push({ day, wins: Number(day.slice(5, 7)), rest: false })
  }
  return days
}

describe('the months of a year', () => {
  it.each([
    [2026, 1],
    [2026, 7],
    [2026, 6],
    [2028, 1],
    [2024, 7],
  ])('have every day of %i once, each in its column where weeks begin on %i', (year, first) => {
    const days = yearOf(year)
    const months = monthsOfYear(days, first)
    expect(months).toHaveLength(12)
    expect(
      months.flatMap(({ weeks }) => weeks.flatMap((week) => week.days.filter(Boolean))),
    ).toEqual(days)
    for (const { month, weeks } of months) {
      for (const week of weeks) {
        expect(week.days).toHaveLength(7)
        expect(week.first).toBe(week.days.find(Boolean)?.day)
        expect(week.days.every((day) => day?.day.startsWith(month) ?? true)).toBe(true)
        for (const [column, day] of week.days.entries()) {
          const weekday = ((first - 1 + column) % 7) + 1
          expect(day === undefined || weekdayOf(day.day) === weekday).toBe(true)
        }
      }
    }
  })

  it('begin with the places of the days that belong to the month before', () => {
    // The first of November 2026 is a Sunday.
    const firstWeek = (weekday: number) => {
      const november = monthsOfYear(yearOf(2026), weekday)[10]
      return november?.weeks[0]?.days.map((day) => day?.day.slice(8) ?? '--').join(' ')
    }
    expect(firstWeek(1)).toBe('-- -- -- -- -- -- 01')
    expect(firstWeek(7)).toBe('01 02 03 04 05 06 07')
    expect(firstWeek(6)).toBe('-- 01 02 03 04 05 06')
  })
})

it.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [6, 3],
  [7, 4],
  [200, 4],
])('draws a day with %i wins in shade %i, in whatever year', (wins, shade) => {
  expect(heatLevel(wins)).toBe(shade)
})
