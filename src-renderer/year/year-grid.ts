import type { CountedDay } from '../../src-shared/review.ts'
import { isoWeekday } from '../formats/weekdays.ts'

/** A month of a year. */
export interface YearMonth {
  /** Such as `2026-11`. */
  month: string
  days: readonly CountedDay[]
}

/** The months of a year, each with its days. */
export function monthsOfYear(days: readonly CountedDay[]): YearMonth[] {
  const months = Map.groupBy(days, ({ day }) => day.slice(0, 7))
  return [...months].map(([month, days]) => ({ month, days }))
}

/**
 * The column of a day, 1 to 7.
 *
 * @param firstWeekday the ISO weekday that a week begins with: Monday is 1, Sunday 7
 */
export function placeInWeek(day: string, firstWeekday: number): number {
  return ((isoWeekday(day) - firstWeekday + 7) % 7) + 1
}

/**
 * The size of a day's dot, 0 (no win) to 4. The sizes are fixed and not relative to other days, so
 * that a day never shrinks because another one was full.
 */
export function dotSize(wins: number): 0 | 1 | 2 | 3 | 4 {
  if (wins === 0) return 0
  if (wins === 1) return 1
  if (wins <= 3) return 2
  return wins <= 6 ? 3 : 4
}
