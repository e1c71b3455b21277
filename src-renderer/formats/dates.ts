import type { Win } from '../../src-shared/records.ts'
import { zoneOf } from '../../src-shared/zone.ts'
import { catalog } from './catalog.ts'

/** Returns a date format of the system's locale. */
export const { dateFormat } = catalog

const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const LONG_DAY = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
} as const
const DATED_DAY = { dateStyle: 'full', timeZone: 'UTC' } as const

/** A day of the present year: `Monday, November 23`. */
export function longDay(day: string): string {
  return dateFormat(LONG_DAY).format(new Date(`${day}T12:00Z`))
}

/** A day with its year: `Monday, November 23, 2026`. */
export function datedDay(day: string): string {
  return dateFormat(DATED_DAY).format(new Date(`${day}T12:00Z`))
}

/** The time of a win in the zone where it was logged. */
export function timeOf(win: Win): string {
  return dateFormat({ ...CLOCK, timeZone: zoneOf(win) }).format(new Date(win.at))
}

const CLOCK = {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
} as const

/** A time in the format of the system, from `08:35` or from the end of `2026-11-23T08:35`. */
export function clockTime(wall: string): string {
  return dateFormat(CLOCK).format(new Date(`2000-01-01T${wall.slice(-5)}Z`))
}

const SHORT_DAY = {
  weekday: 'long',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
} as const

/** A day in a list of days: `Monday, Nov 23`. */
export function shortDay(day: string): string {
  return dateFormat(SHORT_DAY).format(new Date(`${day}T12:00Z`))
}

const MONTH_DAY = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
const MONTH_DAY_YEAR = { dateStyle: 'long', timeZone: 'UTC' } as const
const MONTH_NAME = { month: 'long', timeZone: 'UTC' } as const
const WEEKDAY_SHORT = { weekday: 'short', timeZone: 'UTC' } as const

/** A date, with its year if that is not the present one: `November 23`. */
export function monthDay(day: string, today: string): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? MONTH_DAY : MONTH_DAY_YEAR
  return dateFormat(format).format(new Date(`${day}T12:00Z`))
}

/** A date with its year: `November 23, 2026`. */
export function fullDate(day: string): string {
  return dateFormat(MONTH_DAY_YEAR).format(new Date(`${day}T12:00Z`))
}

/** A month with its year: `November 2026`. */
export function monthYear(month: string): string {
  return dateFormat(MONTH).format(new Date(`${month}-15T12:00Z`))
}

/** The name of a month: `November`. */
export function monthName(month: string): string {
  return dateFormat(MONTH_NAME).format(new Date(`${month}-15T12:00Z`))
}

/** The weekday of a day, short: `Mon`. */
export function weekdayShort(day: string): string {
  return dateFormat(WEEKDAY_SHORT).format(new Date(`${day}T12:00Z`))
}

const WEEKDAY_LETTER = { weekday: 'narrow', timeZone: 'UTC' } as const

/** The first letter of a weekday: `M`. */
export function weekdayLetter(day: string): string {
  return dateFormat(WEEKDAY_LETTER).format(new Date(`${day}T12:00Z`))
}

const NUMERIC_DAY = { day: 'numeric', month: 'numeric', timeZone: 'UTC' } as const

/** A date in digits: `11/23`. */
export function numericDay(day: string): string {
  return dateFormat(NUMERIC_DAY).format(new Date(`${day}T12:00Z`))
}

const SHORT_DATE = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const

/** From one day to another, in short: `Nov 2 – 27`. */
export function shortDates(from: string, to: string): string {
  return dateFormat(SHORT_DATE).formatRange(new Date(`${from}T12:00Z`), new Date(`${to}T12:00Z`))
}

/** The number of a day in its month. */
export function dayOfMonth(day: string): number {
  return Number(day.slice(8))
}

/** The day after a day, such as `2026-11-24` after `2026-11-23`. */
export function nextDay(day: string): string {
  const noon = new Date(`${day}T12:00Z`)
  noon.setUTCDate(noon.getUTCDate() + 1)
  return noon.toISOString().slice(0, 10)
}

/** The day before a day, such as `2026-11-22` before `2026-11-23`. */
export function previousDay(day: string): string {
  const noon = new Date(`${day}T12:00Z`)
  noon.setUTCDate(noon.getUTCDate() - 1)
  return noon.toISOString().slice(0, 10)
}
