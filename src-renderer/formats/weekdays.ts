import { firstWeekdayIn } from '../../src-shared/region-formats.ts'
import { catalog } from './catalog.ts'
import { locale } from './locale.ts'

const LETTER = { weekday: 'narrow', timeZone: 'UTC' } as const
const NAME = { weekday: 'long', timeZone: 'UTC' } as const

/** The ISO weekdays, Monday 1 to Sunday 7, beginning with the one that a week begins with. */
export function weekdaysInOrder(): number[] {
  const firstDay = firstWeekday()
  return Array.from({ length: 7 }, (_, place) => ((firstDay - 1 + place) % 7) + 1)
}

/** The whole name of an ISO weekday. */
export function weekdayName(weekday: number): string {
  // The first of January 2024 was a Monday.
  return catalog.dateFormat(NAME).format(Date.UTC(2024, 0, weekday))
}

/** The first letter of an ISO weekday, where seven stand side by side. */
export function weekdayLetter(weekday: number): string {
  return catalog.dateFormat(LETTER).format(Date.UTC(2024, 0, weekday))
}

/** Some weekdays in a phrase: "Monday, Tuesday, and Sunday". */
export function weekdayList(days: readonly number[]): string {
  const names = weekdaysInOrder().filter((day) => days.includes(day))
  return catalog.listFormat('conjunction').format(names.map(weekdayName))
}

/** The ISO weekday that a week begins with. */
export function firstWeekday(): number {
  return firstWeekdayIn(locale())
}

/** The ISO weekday of a day such as `2026-11-23`. */
export function isoWeekday(day: string): number {
  return new Date(`${day}T12:00Z`).getUTCDay() || 7
}
