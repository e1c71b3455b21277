import { Temporal } from 'temporal-polyfill'

/** A calendar date as people write it in files: `2026-11-23`. */
export type Day = string

/** A calendar month: `2026-11`. */
export type Month = string

/** The hour (0–23) at which a person's day turns over, unless they choose another. */
export const DEFAULT_DAY_START_HOUR = 4

/**
 * The person's day at an instant: the date on the wall, except that the hours before
 * `dayStartHour` still belong to the day before. A day that has begun goes on where the clock is
 * put back over its beginning, so that it begins once.
 *
 * The one answer to "which day is it?"; a win stores it and it is never computed again.
 *
 * @param at milliseconds since the Unix epoch
 * @param zone IANA zone name, such as `Europe/Berlin`, or a fixed offset, such as `+05:45`
 * @param dayStartHour whole hour, 0–23
 * @throws RangeError when the zone is unknown
 */
export function logicalDay(at: number, zone: string, dayStartHour: number): Day {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime()
  const date = wall.toPlainDate()
  const onWall = wall.hour < dayStartHour ? date.subtract({ days: 1 }) : date
  const next = onWall.add({ days: 1 }).toString()
  return dayBegins(next, zone, dayStartHour) <= at ? next : onWall.toString()
}

/**
 * The instant at which a day of the person begins, in milliseconds since the Unix epoch: the first
 * time the clock shows that hour, or the first instant after a gap in which it would have.
 *
 * @param zone IANA zone name or fixed offset
 * @param dayStartHour whole hour, 0–23
 */
export function dayBegins(day: Day, zone: string, dayStartHour: number): number {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime({ hour: dayStartHour })
  const begins = wall.toZonedDateTime(zone)
  if (begins.toPlainDateTime().equals(wall)) return begins.epochMilliseconds
  // Temporal goes on from the gap by as much as was skipped before the hour.
  const beforeGap = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  return (beforeGap.getTimeZoneTransition('next') ?? begins).epochMilliseconds
}

/**
 * The next instant at which the person's day turns over, in milliseconds since the Unix epoch;
 * always later than `at`.
 *
 * @param at milliseconds since the Unix epoch
 * @param zone IANA zone name or fixed offset
 * @param dayStartHour whole hour, 0–23
 */
export function nextDayTurn(at: number, zone: string, dayStartHour: number): number {
  const day = logicalDay(at, zone, dayStartHour)
  return dayBegins(dayPlus(day, 1), zone, dayStartHour)
}

/**
 * How far the clock of a zone is ahead of UTC at an instant, in minutes; undefined where days
 * cannot be counted in the zone.
 *
 * @param at milliseconds since the Unix epoch
 */
export function offsetMinutes(at: number, zone: string): number | undefined {
  try {
    const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
    return there.offsetNanoseconds / 60_000_000_000
  } catch {
    return undefined
  }
}

/** The day before a day. */
export function dayBefore(day: Day): Day {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
}

/** The day so many days after a day; before it, where `days` is negative. */
export function dayPlus(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** How many days after `from` the day `to` is; negative where it is before. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days
}

/** The ISO weekday of a day: Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

/**
 * How many days of its week are before a day.
 *
 * @param firstWeekday the ISO weekday that a week begins with: Monday is 1, Sunday 7
 */
export function daysIntoWeek(day: Day, firstWeekday: number): number {
  return (weekdayOf(day) - firstWeekday + 7) % 7
}

/** The month that a day belongs to. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** The months that a day can belong to whose win was logged at an instant, in whatever zone. */
export function monthsAround(at: number): Month[] {
  const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDate()
  const months = [-2, 2].map((days) => monthOf(date.add({ days }).toString()))
  return [...new Set(months)]
}

/** An instant as it stands in files: ISO 8601 in UTC with milliseconds. */
export function instantText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'millisecond' })
}

/** The time on the wall at an instant, to the minute: `2026-11-23T14:05`. */
export function wallTime(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}

/** How far the clock of a zone is ahead of UTC at an instant, as it stands in files: `+05:45`. */
export function offsetText(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offset
}

/**
 * The instant of a time on the wall, in milliseconds since the Unix epoch. Of a time that comes
 * twice the first is meant; one that the clock skips is moved on by as much as it skips.
 *
 * @param wall such as `2026-11-23T14:05`
 * @throws RangeError when there is no such date or zone
 */
export function instantOfWall(wall: string, zone: string): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds
}

/**
 * The instant of another day of the person at which the clock shows what it shows at an instant.
 * Where the clock is put on or back at the day's turn, the nearest instant of that day.
 *
 * @param at milliseconds since the Unix epoch
 * @param zone IANA zone name or fixed offset
 * @param dayStartHour whole hour, 0–23
 */
export function sameTimeOn(day: Day, at: number, zone: string, dayStartHour: number): number {
  const today = logicalDay(at, zone, dayStartHour)
  if (day === today) return at
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime()
  // The small hours are on the wall of the next date, on that day as on this.
  const then = wall.add({ days: daysBetween(today, day) }).toZonedDateTime(zone).epochMilliseconds
  const [begins, ends] = [day, dayPlus(day, 1)].map((one) => dayBegins(one, zone, dayStartHour))
  return Math.max(begins ?? then, Math.min(then, (ends ?? Infinity) - 1))
}

/** Milliseconds since the Unix epoch of an instant as it stands in files. */
export function epochMs(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds
}
