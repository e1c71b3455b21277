import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { instantOfWall, instantText, wallTime } from '../../src-shared/calendar.ts'
import { minutesOf, pausedUntil, personDay, quietUntil, timeInDay } from './person-day.ts'

const ZONES = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Tokyo']

function at(wall: string, zone: string) {
  return { now: instantOfWall(wall, zone), zone, dayStartHour: 4 }
}

describe.each(ZONES)('in %s', (zone) => {
  test('quiet hours reach across midnight into a day that is not theirs', () => {
    const quiet = [{ days: [1], from: '22:00', to: '07:00' }]
    expect(quietUntil(at('2026-11-23T21:59', zone), quiet)).toBeUndefined()
    const until = instantOfWall('2026-11-24T07:00', zone)
    expect(quietUntil(at('2026-11-23T22:00', zone), quiet)).toBe(until)
    expect(quietUntil(at('2026-11-24T06:59', zone), quiet)).toBe(until)
    expect(quietUntil(at('2026-11-24T07:00', zone), quiet)).toBeUndefined()
    expect(quietUntil(at('2026-11-24T22:00', zone), quiet)).toBeUndefined()
  })

  test('several ranges that touch are one', () => {
    const quiet = [
      { days: [2], from: '08:00', to: '09:00' },
      { days: [2], from: '09:00', to: '10:30' },
      { days: [2], from: '10:00', to: '12:00' },
    ]
    const until = instantOfWall('2026-11-24T12:00', zone)
    expect(quietUntil(at('2026-11-24T08:15', zone), quiet)).toBe(until)
  })

  test('from Sunday into Monday, and a week that is quiet throughout', () => {
    const quiet = [{ days: [7], from: '20:00', to: '06:00' }]
    const until = instantOfWall('2026-11-23T06:00', zone)
    expect(quietUntil(at('2026-11-22T23:00', zone), quiet)).toBe(until)
    const always = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }]
    const moment = at('2026-11-22T23:00', zone)
    expect(quietUntil(moment, always)).toBeGreaterThan(moment.now + 6 * 86_400_000)
  })

  test('a time before the turn of the day belongs to the night after it', () => {
    const moment = at('2026-11-24T12:00', zone)
    expect(wallTime(timeInDay('2026-11-24', '01:30', moment), zone)).toBe('2026-11-25T01:30')
    expect(wallTime(timeInDay('2026-11-24', '08:30', moment), zone)).toBe('2026-11-24T08:30')
  })

  test('every moment lies in its day, and quiet hours end where they are not quiet', () => {
    const moments = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) })
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
    const days = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1, maxLength: 6 })
    const range = fc.record({ days, from: time, to: time }).filter(({ from, to }) => from < to)
    fc.assert(
      fc.property(moments, fc.array(range, { maxLength: 4 }), (now, quiet) => {
        const moment = { now, zone, dayStartHour: 4 }
        const { began, ends } = personDay(moment)
        expect(began <= now && now < ends).toBe(true)
        const until = quietUntil(moment, quiet)
        // The same by looking at the wall alone.
        const wall = wallTime(now, zone)
        const weekday = new Date(`${wall}Z`).getUTCDay() || 7
        const minute = minutesOf(wall.slice(11))
        const isQuiet = quiet.some(
          ({ days, from, to }) =>
            days.includes(weekday) && minutesOf(from) <= minute && minute < minutesOf(to),
        )
        expect(until !== undefined).toBe(isQuiet)
        // Where the clock is set back, an hour comes twice.
        const isOver =
          until === undefined ||
          wallTime(until - 3_600_000, zone).slice(11) >= wallTime(until, zone).slice(11) ||
          quietUntil({ ...moment, now: until }, quiet) === undefined
        expect(isOver && (until ?? Infinity) > now).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a pause', () => {
  const zone = 'Europe/Berlin'
  const moment = at('2026-11-24T09:00', zone)

  test('for an hour ends after an hour, and where the clock was set back', () => {
    const [from, until] = [moment.now, moment.now + 3_600_000]
    const pause = { kind: 'hour' as const, from: instantText(from), until: instantText(until) }
    expect(pausedUntil({ ...moment, now: until - 1 }, pause)).toBe(until)
    expect(pausedUntil({ ...moment, now: until }, pause)).toBeUndefined()
    expect(pausedUntil({ ...moment, now: from - 400 * 86_400_000 }, pause)).toBeUndefined()
  })

  test('for days ends when that day begins, wherever one is by then', () => {
    const pause = { kind: 'days' as const, before: '2026-11-25' }
    expect(pausedUntil(moment, pause)).toBe(instantOfWall('2026-11-25T04:00', zone))
    const night = at('2026-11-25T03:59', zone)
    expect(pausedUntil(night, pause)).toBeDefined()
    expect(pausedUntil(at('2026-11-25T04:00', zone), pause)).toBeUndefined()
    expect(pausedUntil({ ...night, zone: 'Asia/Tokyo' }, pause)).toBeUndefined()
  })
})

test('quiet hours in an hour that comes twice end after now', () => {
  const quiet = [{ days: [7], from: '00:00', to: '02:30' }]
  const zone = 'Europe/Berlin'
  const until = (utc: string) => quietUntil({ now: Date.parse(utc), zone, dayStartHour: 4 }, quiet)
  expect(until('2026-10-25T00:10Z')).toBe(Date.parse('2026-10-25T00:30Z'))
  expect(until('2026-10-25T00:40Z')).toBeUndefined()
  expect(until('2026-10-25T01:10Z')).toBe(Date.parse('2026-10-25T01:30Z'))
})
