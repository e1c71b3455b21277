import {
  dayPlus,
  daysBetween,
  daysIntoWeek,
  type Day,
  type Month,
} from '../../../src-shared/calendar.ts'

/**
 * The seven days of the week that a day is in.
 *
 * @param firstWeekday the ISO weekday that a week begins with: Monday is 1, Sunday 7
 */
export function weekOf(day: Day, firstWeekday: number): Day[] {
  return daysFrom(dayPlus(day, -daysIntoWeek(day, firstWeekday)), 7)
}

/**
 * The weeks that a month is in, whole: days of the months around it fill the first and the last.
 *
 * @param firstWeekday the ISO weekday that a week begins with: Monday is 1, Sunday 7
 */
export function weeksOfMonth(month: Month, firstWeekday: number): Day[][] {
  const weeks: Day[][] = []
  let week = weekOf(`${month}-01`, firstWeekday)
  while (weeks.length === 0 || week[0]?.startsWith(month) === true) {
    weeks.push(week)
    week = weekOf(dayPlus(week[0] ?? '', 7), firstWeekday)
  }
  return weeks
}

/** Every day of a year, 1 to 9999. */
export function daysOfYear(year: number): Day[] {
  const first = `${String(year).padStart(4, '0')}-01-01`
  const last = `${String(year).padStart(4, '0')}-12-31`
  return daysFrom(first, daysBetween(first, last) + 1)
}

function daysFrom(first: Day, count: number): Day[] {
  return Array.from({ length: count }, (_, place) => dayPlus(first, place))
}
