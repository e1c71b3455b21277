import { Temporal } from 'temporal-polyfill'

import {
  instantOfWall,
  instantText,
  logicalDay,
  offsetText,
  type Day,
} from '../../../../src-shared/calendar.ts'
import type { ImportContext, ImportedWin, SourceMoment } from '../import-format.ts'

const MIDNIGHT = Temporal.PlainTime.from('00:00')

/** When a win was, as it is kept. */
export type WinMoment = Pick<ImportedWin, 'at' | 'zone' | 'offset' | 'day'>

/**
 * When something was, for a person: a date alone is that day at local noon, whatever the hour at
 * which days turn; of an instant, the turn says which day it belongs to.
 *
 * @throws RangeError where there is no such date or time
 */
export function momentOf(
  when: SourceMoment,
  { zone: here, dayStartHour }: Pick<ImportContext, 'zone' | 'dayStartHour'>,
): WinMoment {
  if ('day' in when) return noonOf(when.day, here)
  const zone = when.zone !== undefined && isZone(when.zone) ? when.zone : here
  const at = 'at' in when ? when.at : instantOfWall(when.wall, zone)
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  // To the millisecond: a program without times writes a date so.
  if (wall.toPlainTime().equals(MIDNIGHT)) return noonOf(wall.toPlainDate().toString(), zone)
  return { ...instantParts(at, zone), day: logicalDay(at, zone, dayStartHour) }
}

function noonOf(said: Day, zone: string): WinMoment {
  const day = Temporal.PlainDate.from(said, { overflow: 'reject' }).toString()
  return { ...instantParts(instantOfWall(`${day}T12:00`, zone), zone), day }
}

function instantParts(at: number, zone: string): Omit<WinMoment, 'day'> {
  return { at: instantText(at), zone, offset: offsetText(at, zone) }
}

const zones = new Map<string, boolean>()

/** True if days can be counted in a zone. */
function isZone(zone: string): boolean {
  const known = zones.get(zone) ?? canCount(zone)
  zones.set(zone, known)
  return known
}

function canCount(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}
