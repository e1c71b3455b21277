import { dayPlus, daysBetween, weekdayOf, type Day } from '../../src-shared/calendar.ts'

/** After how many days in between the person is welcomed back. */
const AWAY_DAYS = 2
/** How far to look: in so many days there are two of every weekday. */
const LOOK_DAYS = 14

/**
 * Whether the person has been away: at least two days without a win lie between their last one and
 * today. A weekday that always rests is no day away, or every Monday would be a return; a holiday,
 * a pause and a bad week are, and it is good to be welcomed after each of them.
 *
 * @param lastDay the day of the latest win; undefined if there is none
 */
export function hasBeenAway(
  lastDay: Day | undefined,
  today: Day,
  { restDays }: { restDays: readonly number[] },
): boolean {
  if (lastDay === undefined) return false
  // Less than none where a flight or a clock has put the last win ahead of today.
  const between = Math.max(0, daysBetween(lastDay, today) - 1)
  const days = Array.from({ length: Math.min(between, LOOK_DAYS) }, (_, ago) =>
    dayPlus(today, -1 - ago),
  )
  return days.filter((day) => !restDays.includes(weekdayOf(day))).length >= AWAY_DAYS
}
