import { dayPlus, daysIntoWeek, type Day } from '../../../src-shared/calendar.ts'

/** For so many days of a week there is more to look at in the one before. */
const YOUNG_DAYS = 3

/**
 * A day of the week that is ready to be looked at: the present one, or the one before while the
 * present one has just begun.
 *
 * @param day on which the nudge comes
 * @param firstWeekday the ISO weekday that a week begins with: Monday is 1, Sunday 7
 */
export function readyWeek(day: Day, firstWeekday: number): Day {
  return daysIntoWeek(day, firstWeekday) < YOUNG_DAYS ? dayPlus(day, -7) : day
}
