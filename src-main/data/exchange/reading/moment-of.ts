import {
  instantOfWall,
  logicalDay,
  offsetMinutes,
  type Day,
} from '../../../../src-shared/calendar.ts'
import type { ImportContext, ImportedWin, SourceMoment } from '../import-format.ts'
import { steadyOffset } from './steady-offset.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
/** The years 1 to 9999, which are written with four digits. */
const FIRST = -62_135_596_800_000
const LAST = 253_402_214_400_000

/** When a win was, as it is kept. */
export type WinMoment = Pick<ImportedWin, 'at' | 'zone' | 'offset' | 'day'>

/**
 * When something was, for a person: a date alone is that day at local noon, whatever the hour at
 * which days turn, and so is a midnight to the millisecond; of other instants, the turn says which
 * day they belong to.
 *
 * A file has a hundred thousand of them, so the offset of the zone is counted with where no clock
 * is changed nearby, and the calendar (which takes a hundred times as long) elsewhere.
 *
 * @throws RangeError where there is no such date or time
 */
export function momentOf(
  when: SourceMoment,
  { zone: here, dayStartHour }: Pick<ImportContext, 'zone' | 'dayStartHour'>,
): WinMoment {
  if ('day' in when) return noonOf(when.day, here)
  const zone = when.zone !== undefined && isZone(when.zone) ? when.zone : here
  const at = Math.floor('at' in when ? when.at : instantOf(when.wall, zone))
  if (!(at >= FIRST && at < LAST)) throw new RangeError(`No such instant: ${at}`)
  const steady = steadyOffset(at, zone)
  const offset = steady ?? wholeOffset(at, zone)
  const wall = at + offset * MINUTE_MS
  // A program without times writes a date so.
  if (wall % DAY_MS === 0) return noonOf(dayOf(wall), zone)
  const day =
    steady === undefined ? logicalDay(at, zone, dayStartHour) : dayOf(wall - dayStartHour * HOUR_MS)
  return { at: new Date(at).toISOString(), zone, offset: offsetText(offset), day }
}

function noonOf(said: Day, zone: string): WinMoment {
  const midnight = utcOf(`${said}T00:00`)
  const day = dayOf(midnight)
  const steady = steadyOffset(midnight, zone)
  const at =
    steady === undefined
      ? instantOfWall(`${day}T12:00`, zone)
      : midnight + DAY_MS / 2 - steady * MINUTE_MS
  const offset = offsetText(steady ?? wholeOffset(at, zone))
  return { at: new Date(at).toISOString(), zone, offset, day }
}

function instantOf(wall: string, zone: string): number {
  const utc = utcOf(wall)
  const steady = steadyOffset(utc, zone)
  return steady === undefined ? instantOfWall(wall, zone) : utc - steady * MINUTE_MS
}

/** A time on the wall as if it were in UTC, in milliseconds since the Unix epoch. */
function utcOf(wall: string): number {
  const at = Date.parse(`${wall}Z`)
  // `Date` takes 31 November for 1 December.
  if (Number.isNaN(at) || dayOf(at) !== wall.slice(0, 10)) {
    throw new RangeError(`No such time: ${wall}`)
  }
  return at
}

function dayOf(utc: number): Day {
  return new Date(utc).toISOString().slice(0, 10)
}

/** The offset in whole minutes, as it is kept; until 1972, Monrovia had seconds. */
function wholeOffset(at: number, zone: string): number {
  return Math.trunc(offsetMinutes(at, zone) ?? 0)
}

function offsetText(minutes: number): string {
  const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const sign = minutes < 0 ? '-' : '+'
  return `${sign}${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const zones = new Map<string, boolean>()

/** True if days can be counted in a zone. */
function isZone(zone: string): boolean {
  const known = zones.get(zone) ?? offsetMinutes(0, zone) !== undefined
  zones.set(zone, known)
  return known
}
