import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'

import { someOf } from '../src-main/tests/short-run.ts'
import { dayBegins, logicalDay, nextDayTurn } from './calendar.ts'

const HOUR_MS = 60 * 60_000
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** Shifts that were no hour, or came at midnight, or took a day away: zone and a date before. */
const ODD_SHIFTS = [
  ['America/St_Johns', '2006-10-28'],
  ['America/Havana', '2026-10-31'],
  ['Pacific/Apia', '2011-12-29'],
  ['Pacific/Kwajalein', '1993-08-19'],
  ['Antarctica/Casey', '2018-03-09'],
  ['Asia/Pyongyang', '2015-08-13'],
  ['America/Caracas', '2007-12-08'],
  ['Africa/Monrovia', '1972-01-05'],
  ['Europe/Amsterdam', '1937-06-29'],
] as const

interface Shift {
  zone: string
  at: number
  /** Of two shifts with the same name the clock shows the same around them. */
  name: string
}

/** The clock shifts of a zone between two dates. */
function shifts(zone: string, from: string, until: string): Shift[] {
  const found: Shift[] = []
  const end = Temporal.PlainDate.from(until).toZonedDateTime(zone)
  let at = Temporal.PlainDate.from(from).toZonedDateTime(zone).getTimeZoneTransition('next')
  while (at !== null && Temporal.ZonedDateTime.compare(at, end) < 0) {
    const before = at.subtract({ nanoseconds: 1 }).offset
    const name = `${before} ${at.toString({ timeZoneName: 'never' })}`
    found.push({ zone, at: at.epochMilliseconds, name })
    at = at.getTimeZoneTransition('next')
  }
  return found
}

/**
 * Goes from turn to turn over a shift, and says what is wrong there: a turn that does not lie ahead,
 * or a day that comes twice. One assertion for each turn would take most of the time.
 */
function faults({ at: shift, zone }: Shift, hour: number): string[] {
  const found: string[] = []
  const hold = (isSo: boolean, what: string): void => {
    if (!isSo) found.push(`${what} in ${zone} at ${hour}:00, ${new Date(shift).toISOString()}`)
  }
  let at = shift - 30 * HOUR_MS
  let day = logicalDay(at, zone, hour)
  while (at < shift + 30 * HOUR_MS && found.length === 0) {
    const turn = nextDayTurn(at, zone, hour)
    hold(turn > at, 'a turn in the past')
    hold(logicalDay(turn - 1, zone, hour) === day, 'a turn after the day has gone')
    const next = logicalDay(turn, zone, hour)
    hold(next > day, 'a day that comes again')
    hold(dayBegins(next, zone, hour) === turn, 'a day that begins elsewhere')
    at = turn
    day = next
  }
  let before = ''
  for (const minutes of [-121, -61, -31, -1, 0, 1, 14, 16, 29, 31, 59, 61, 121]) {
    const now = logicalDay(shift + minutes * 60_000, zone, hour)
    hold(now >= before, 'a day that goes back')
    before = now
  }
  return found
}

describe('the turn of the day', () => {
  it.each([
    // 02:45 is followed by 03:45, and 03:44:59 by 02:45.
    ['Pacific/Chatham', 3, '2026-09-26T13:00:00Z', '2026-09-26T14:00:00Z'],
    ['Pacific/Chatham', 3, '2026-04-04T12:00:00Z', '2026-04-04T13:15:00Z'],
    // 00:59:59 is followed by 03:00, and 02:59:59 by 01:00.
    ['Antarctica/Troll', 2, '2026-03-29T00:00:00Z', '2026-03-29T01:00:00Z'],
    ['Antarctica/Troll', 2, '2026-10-24T12:00:00Z', '2026-10-25T00:00:00Z'],
    ['Australia/Lord_Howe', 2, '2026-10-03T15:00:00Z', '2026-10-03T15:30:00Z'],
  ])('in %s at %i:00, after %s, is %s', (zone, hour, at, turn) => {
    expect(nextDayTurn(Date.parse(at), zone, hour)).toBe(Date.parse(turn))
  })

  it('comes once a day, whatever the clock does, in every zone and at every hour', () => {
    const all = Intl.supportedValuesOf('timeZone').flatMap((zone) =>
      shifts(zone, '2025-01-01', '2028-01-01'),
    )
    const distinct = [...new Map(all.map((shift) => [shift.name, shift])).values()]
    expect(distinct.length).toBeGreaterThan(50)
    expect(
      someOf(distinct, 5).flatMap((shift) => HOURS.flatMap((hour) => faults(shift, hour))),
    ).toEqual([])
  })

  it.each(ODD_SHIFTS)('comes once a day in %s after %s', (zone, date) => {
    const [first] = shifts(zone, date, '2030-01-01')
    expect(HOURS.flatMap((hour) => faults(first as Shift, hour))).toEqual([])
  })
})
