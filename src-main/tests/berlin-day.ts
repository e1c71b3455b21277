import { instantOfWall } from '../../src-shared/calendar.ts'

export const ZONE = 'Europe/Berlin'
/** A Tuesday. */
export const DAY = '2026-11-24'

/** A time of a day in Berlin, in milliseconds since the epoch. */
export function at(time: string, day = DAY): number {
  return instantOfWall(`${day}T${time}`, ZONE)
}
