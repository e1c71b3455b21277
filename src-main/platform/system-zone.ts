import { offsetMinutes } from '../../src-shared/calendar.ts'

const DAY_MINUTES = 24 * 60

/**
 * The zone of this computer: the one the engine names, where that is one it can count in and agrees
 * with the clock; else the clock's own offset, such as `+05:45`; else UTC.
 *
 * The engine names none, or none that is known, where `TZ` is empty, a path or a rule; of `GMT+5` it
 * makes `+05:00`, which is ten hours off.
 *
 * @param named what the engine takes the zone for
 * @param clockMinutes how far the clock is ahead of UTC at `at`
 * @param at milliseconds since the Unix epoch
 */
export function systemZone(named: string | undefined, clockMinutes: number, at: number): string {
  const isRight = (zone: string): boolean => offsetMinutes(at, zone) === clockMinutes
  if (named !== undefined && isRight(named)) return named
  const offset = fixedOffset(clockMinutes)
  return offset !== undefined && isRight(offset) ? offset : 'UTC'
}

/** Whether a zone is an offset and no place: its clock is never put forward or back. */
export function isFixedOffset(zone: string): boolean {
  return /^[+-]\d\d:\d\d$/.test(zone)
}

function fixedOffset(minutes: number): string | undefined {
  if (!Number.isInteger(minutes) || Math.abs(minutes) >= DAY_MINUTES) return undefined
  const sign = minutes < 0 ? '-' : '+'
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${sign}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
