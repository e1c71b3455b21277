import type { CountedDay } from '../../src-shared/review.ts'
import { isoWeekday } from '../formats/weekdays.ts'

/** A week within a month; days of other months are left out. */
export interface YearWeek {
  /** Its first day in this month. */
  first: string
  /** Seven places; undefined for a day of another month. */
  days: readonly (CountedDay | undefined)[]
}

/** A month of a year. */
export interface YearMonth {
  /** Such as `2026-11`. */
  month: string
  weeks: readonly YearWeek[]
}

/**
 * The months of a year, each in weeks.
 *
 * @param firstWeekday the ISO weekday that a week begins with: Monday is 1, Sunday 7
 */
export function monthsOfYear(days: readonly CountedDay[], firstWeekday: number): YearMonth[] {
  const months = Map.groupBy(days, ({ day }) => day.slice(0, 7))
  return [...months].map(([month, days]) => ({ month, weeks: weeksOf(days, firstWeekday) }))
}

function weeksOf(days: readonly CountedDay[], firstWeekday: number): YearWeek[] {
  const offset = (isoWeekday(days[0]?.day ?? '') - firstWeekday + 7) % 7
  const weeks = Map.groupBy(days.entries(), ([number]) => Math.floor((number + offset) / 7))
  return [...weeks].map(([week, entries]) => {
    const places: (CountedDay | undefined)[] = Array.from({ length: 7 })
    for (const [number, day] of entries) places[number + offset - week * 7] = day
    return { first: entries[0]?.[1].day ?? '', days: places }
  })
}

/**
 * The heat level of a day, 0 (no win) to 4. The levels are fixed and not relative to other days, so
 * that a day never pales because another one was full.
 */
export function heatLevel(wins: number): 0 | 1 | 2 | 3 | 4 {
  if (wins === 0) return 0
  if (wins === 1) return 1
  if (wins <= 3) return 2
  return wins <= 6 ? 3 : 4
}
