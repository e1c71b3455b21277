import {
  dayPlus,
  daysIntoWeek,
  instantOfWall,
  logicalDay,
  type Day,
} from '../../../src-shared/calendar.ts'

/** Where and when "now" is, and when the person's day turns over. */
interface Moment {
  /** Milliseconds since the epoch. */
  now: number
  zone: string
  /** 0–23. */
  dayStartHour: number
}

/** A time that was said: an instant, or a day alone. */
export type TimeSaid = { at: number } | { day: Day }

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const AGO = /^(?:(\d{1,4})\s*|(an?|half an)\s+)(m|min|mins|minutes?|h|hours?)\s+ago$/
const DATE = /^\d{4}-\d\d-\d\d$/
const TIME = /^(\d{1,2})(?:[:.](\d\d))?\s*(am|pm)?$/

/**
 * What is meant by a time as a person types it: `18:00`, `6 pm`, `yesterday 18:00`, `monday`,
 * `2026-11-23 18:00`, `20 minutes ago`. A time alone, and one on a day that is named, belongs to the
 * person's day, which goes on after midnight; beside a date it is of that date.
 *
 * @returns undefined where nobody can tell
 */
export function timeSaid(said: string, moment: Moment): TimeSaid | undefined {
  const words = said.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  if (words === 'now') return { at: moment.now }
  const ago = minutesAgo(words)
  if (ago !== undefined) return { at: moment.now - ago * MINUTE_MS }
  const whole = /^(\d{4}-\d\d-\d\d)[t ](?:at )?(.+)$/.exec(words)
  if (whole) return onDate(whole[1] ?? '', whole[2] ?? '', moment.zone)
  const today = logicalDay(moment.now, moment.zone, moment.dayStartHour)
  const [first = '', ...rest] = words.split(' ')
  const day = dayNamed(first, today)
  if (day === undefined) return onDay(today, words, moment)
  const time = rest.join(' ').replace(/^at /, '')
  return time === '' ? { day } : onDay(day, time, moment)
}

/** The day that is meant by `today`, `yesterday`, the name of a weekday or a date. */
export function dayNamed(said: string, today: Day): Day | undefined {
  if (said === 'today') return today
  if (said === 'yesterday') return dayPlus(today, -1)
  if (DATE.test(said)) return isDate(said) ? said : undefined
  const weekday = WEEKDAYS.findIndex(
    (name) => name === said || (said.length === 3 && name.startsWith(said)),
  )
  return weekday < 0 ? undefined : dayPlus(today, -daysIntoWeek(today, weekday + 1))
}

function isDate(said: string): boolean {
  try {
    return dayPlus(said, 0) === said
  } catch {
    return false
  }
}

function minutesAgo(words: string): number | undefined {
  const found = AGO.exec(words)
  if (!found) return undefined
  const [, digits, article, unit = ''] = found
  const count = digits === undefined ? (article === 'half an' ? 0.5 : 1) : Number(digits)
  return unit.startsWith('h') ? (count * HOUR_MS) / MINUTE_MS : count
}

function clockTime(words: string): { hour: number; wall: string } | undefined {
  const [, hours, minutes = '00', half] = TIME.exec(words) ?? []
  if (hours === undefined) return undefined
  // A number alone may be anything.
  if (half === undefined && !/[:.]/.test(words)) return undefined
  const typed = Number(hours)
  if (half !== undefined && (typed < 1 || typed > 12)) return undefined
  const hour = half === undefined ? typed : (typed % 12) + (half === 'pm' ? 12 : 0)
  if (hour > 23 || Number(minutes) > 59) return undefined
  return { hour, wall: `${String(hour).padStart(2, '0')}:${minutes}` }
}

function onDate(date: Day, words: string, zone: string): TimeSaid | undefined {
  const time = clockTime(words)
  if (time === undefined || !isDate(date)) return undefined
  return { at: instantOfWall(`${date}T${time.wall}`, zone) }
}

/** The time on a day of the person's, whose small hours are on the next date. */
function onDay(day: Day, words: string, { now, zone, dayStartHour }: Moment): TimeSaid | undefined {
  const time = clockTime(words)
  if (time === undefined) return undefined
  const isSmallHour = time.hour < dayStartHour
  const at = instantOfWall(`${isSmallHour ? dayPlus(day, 1) : day}T${time.wall}`, zone)
  // Said in the evening of that day, the small hours are those of its morning.
  return isSmallHour && at > now ? { at: instantOfWall(`${day}T${time.wall}`, zone) } : { at }
}
