import { expect, it } from 'vitest'

import { dayPlus, weekdayOf } from '../../src-shared/calendar.ts'
import type { CountedDay } from '../../src-shared/review.ts'
import { dotSize, monthsOfYear, placeInWeek } from './year-grid.ts'

/** Every day of a year, each with as many wins as the number of its month. */
function yearOf(year: number): CountedDay[] {
  const days: CountedDay[] = []
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = dayPlus(day, 1)) {
    days.push({ day, wins: Number(day.slice(5, 7)), rest: false })
  }
  return days
}

it.each([2024, 2026])('has every day of %i once, in its month', (year) => {
  const days = yearOf(year)
  const months = monthsOfYear(days)
  expect(months).toHaveLength(12)
  expect(months.flatMap(({ days }) => days)).toEqual(days)
  for (const { month, days } of months) {
    expect(days.every(({ day }) => day.startsWith(month))).toBe(true)
  }
})

it.each([1, 6, 7])('has each day in its column where weeks begin on %i', (first) => {
  for (const { day } of yearOf(2026)) {
    const weekday = ((first - 2 + placeInWeek(day, first)) % 7) + 1
    expect(weekdayOf(day)).toBe(weekday)
  }
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
])('draws a day with %i wins in size %i, in whatever year', (wins, size) => {
  expect(dotSize(wins)).toBe(size)
})
