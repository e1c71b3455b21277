import { Temporal } from 'temporal-polyfill'

import {
  dayBefore,
  dayBegins,
  dayPlus,
  epochMs,
  instantOfWall,
  logicalDay,
  nextDayTurn,
  weekdayOf,
  type Day,
} from '../../src-shared/calendar.ts'
import type { NudgeSettings, Pause, QuietHours } from '../../src-shared/nudges.ts'

const DAY_MINUTES = 24 * 60
const WEEK_MINUTES = 7 * DAY_MINUTES

/** Where and when "now" is, and when the person's day turns over. */
export interface Moment {
  /** Milliseconds since the epoch. */
  now: number
  zone: string
  dayStartHour: number
}

/** The person's day around a moment. */
export interface PersonDay {
  day: Day
  /** ISO weekday: Monday is 1, Sunday 7. */
  weekday: number
  /** The day before it. */
  before: Day
  /** When it began and when it turns over, in milliseconds since the epoch. */
  began: number
  ends: number
}

/** The day that was asked for last: it is asked for many times a day. */
let known: (PersonDay & { zone: string; dayStartHour: number }) | undefined

/** The person's day at a moment. */
export function personDay({ now, zone, dayStartHour }: Moment): PersonDay {
  if (
    known?.zone === zone &&
    known.dayStartHour === dayStartHour &&
    known.began <= now &&
    now < known.ends
  ) {
    return known
  }
  const day = logicalDay(now, zone, dayStartHour)
  const began = dayBegins(day, zone, dayStartHour)
  const ends = nextDayTurn(now, zone, dayStartHour)
  known = {
    day,
    weekday: weekdayOf(day),
    before: dayBefore(day),
    began,
    ends,
    zone,
    dayStartHour,
  }
  return known
}

/** Times of the days that were asked for last, in milliseconds since the epoch. */
const knownTimes = new Map<string, number>()
const KNOWN_TIMES = 200

/**
 * The instant of a time on the wall within the person's day: a time before the hour at which the
 * day turns over is on the next date.
 *
 * @param time such as `08:30`
 * @returns milliseconds since the epoch
 */
export function timeInDay(day: Day, time: string, { zone, dayStartHour }: Moment): number {
  const key = `${day} ${time} ${dayStartHour} ${zone}`
  const found = knownTimes.get(key)
  if (found !== undefined) return found
  const date = minutesOf(time) < dayStartHour * 60 ? dayPlus(day, 1) : day
  const at = instantOfWall(`${date}T${time}`, zone)
  if (knownTimes.size >= KNOWN_TIMES) knownTimes.clear()
  knownTimes.set(key, at)
  return at
}

/**
 * Whether nothing is asked on a day.
 *
 * @param weekday ISO weekday of that day
 */
export function isRestDay(
  day: Day,
  weekday: number,
  { restDays, restDates }: Pick<NudgeSettings, 'restDays' | 'restDates'>,
): boolean {
  return restDates.includes(day) || restDays.includes(weekday)
}

/**
 * When the quiet hours around a moment end, in milliseconds since the epoch; undefined if it is
 * not in any. Where one range runs into the next, they are one.
 */
export function quietUntil({ now, zone }: Moment, quiet: readonly QuietHours[]) {
  const ranges = quiet.flatMap(rangesOf)
  if (ranges.length === 0) return undefined
  const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone)
  const minute = (wall.dayOfWeek - 1) * DAY_MINUTES + wall.hour * 60 + wall.minute
  let quietFor = 0
  // A week that is quiet throughout has no end: the next look is a week later.
  while (quietFor < WEEK_MINUTES) {
    const at = (minute + quietFor) % WEEK_MINUTES
    const range = ranges.find(({ from, length }) => since(from, at) < length)
    if (range === undefined) break
    quietFor += range.length - since(range.from, at)
  }
  if (quietFor === 0) return undefined
  const ends = wall
    .toPlainDateTime()
    .round({ smallestUnit: 'minute', roundingMode: 'floor' })
    .add({ minutes: quietFor })
  const { epochMilliseconds } = ends.toZonedDateTime(zone)
  if (epochMilliseconds > now) return epochMilliseconds
  // In the second of two hours that are called the same, that time has been once already.
  return ends.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds
}

/** A stretch of the week: the minute of the week at which it begins, and its minutes. */
function rangesOf({ days, from, to }: QuietHours): { from: number; length: number }[] {
  const length = minutesOf(to) - minutesOf(from)
  return days.map((day) => ({
    from: (day - 1) * DAY_MINUTES + minutesOf(from),
    // From a time to the same time is the whole day.
    length: length > 0 ? length : length + DAY_MINUTES,
  }))
}

function since(from: number, minute: number): number {
  return (minute - from + WEEK_MINUTES) % WEEK_MINUTES
}

/**
 * When a pause ends, in milliseconds since the epoch; undefined if it is over. An hour that lies
 * longer ahead than an hour was chosen by a clock that has been set back since: it is over.
 */
export function pausedUntil(moment: Moment, pause: Pause | undefined): number | undefined {
  if (pause === undefined) return undefined
  if (pause.kind === 'hour') {
    const [from, until] = [epochMs(pause.from), epochMs(pause.until)]
    return from <= moment.now && moment.now < until ? until : undefined
  }
  const { day } = personDay(moment)
  if (day >= pause.before) return undefined
  return dayBegins(pause.before, moment.zone, moment.dayStartHour)
}

/** Minutes since midnight of a time on the wall. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
