import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  dayPlus,
  epochMs,
  instantText,
  logicalDay,
  monthOf,
  nextDayTurn,
  sameTimeOn,
  wallTime,
} from './calendar.ts'

const zones = [
  'UTC',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Pacific/Apia',
  'Asia/Kathmandu',
]
const anyZone = fc.constantFrom(...zones)
const anyInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) })
const anyHour = fc.integer({ min: 0, max: 23 })

describe('logicalDay', () => {
  it.each([
    ['2026-11-23T03:59:59.999Z', 'UTC', '2026-11-22'],
    ['2026-11-23T04:00:00.000Z', 'UTC', '2026-11-23'],
    // Clocks in Berlin go from 03:00 back to 02:00: both hours belong to the day before.
    ['2026-10-25T00:30:00.000Z', 'Europe/Berlin', '2026-10-24'],
    ['2026-10-25T01:30:00.000Z', 'Europe/Berlin', '2026-10-24'],
    ['2026-10-25T03:00:00.000Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-11-23T13:00:00.000Z', 'America/Los_Angeles', '2026-11-23'],
    ['2026-11-23T11:00:00.000Z', 'America/Los_Angeles', '2026-11-22'],
    ['2026-11-22T19:00:00.000Z', 'Asia/Tokyo', '2026-11-23'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(logicalDay(epochMs(instant), zone, 4)).toBe(day)
  })

  it('refuses a zone that does not exist', () => {
    expect(() => logicalDay(0, 'Moon/Tranquility', 4)).toThrow(RangeError)
  })

  it('never goes back while time goes on, unless the clock itself does', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (at, zone) => {
        const hour = 60 * 60_000
        expect(logicalDay(at + hour, zone, 4) >= logicalDay(at, zone, 4)).toBe(true)
      }),
    )
  })
})

describe('nextDayTurn', () => {
  it('is the first instant of the next day', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, anyHour, (at, zone, hour) => {
        const turn = nextDayTurn(at, zone, hour)
        expect(turn).toBeGreaterThan(at)
        expect(logicalDay(turn, zone, hour) > logicalDay(at, zone, hour)).toBe(true)
        expect(logicalDay(turn - 1, zone, hour)).toBe(logicalDay(at, zone, hour))
      }),
    )
  })
})

it('writes instants with milliseconds and reads them back', () => {
  fc.assert(
    fc.property(anyInstant, (at) => {
      expect(epochMs(instantText(at))).toBe(at)
      expect(instantText(at)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    }),
  )
})

it('knows the month of a day', () => {
  expect(monthOf('2026-11-23')).toBe('2026-11')
})

describe('sameTimeOn', () => {
  it.each([
    [
      'in the afternoon',
      '2026-11-24T15:20:31.456Z',
      'UTC',
      '2026-11-23',
      '2026-11-23T15:20:31.456Z',
    ],
    // At half past one it is the evening of the day before still, on that day as on this.
    [
      'in the small hours',
      '2026-11-24T01:30:00.000Z',
      'UTC',
      '2026-11-21',
      '2026-11-22T01:30:00.000Z',
    ],
    [
      'on the day itself',
      '2026-11-24T01:30:00.000Z',
      'UTC',
      '2026-11-23',
      '2026-11-24T01:30:00.000Z',
    ],
    // The clock in Berlin was an hour further ahead in summer.
    [
      'over the end of summer',
      '2026-11-24T09:00:00.000Z',
      'Europe/Berlin',
      '2026-10-24',
      '2026-10-24T08:00:00.000Z',
    ],
    // It went from 02:00 on to 03:00 that night.
    [
      'in a time that was skipped',
      '2026-11-24T01:30:00.000Z',
      'Europe/Berlin',
      '2026-03-28',
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'half an hour of summer',
      '2026-07-24T01:00:00.000Z',
      'Australia/Lord_Howe',
      '2026-01-20',
      '2026-01-20T00:30:00.000Z',
    ],
    [
      'on the leap day',
      '2026-03-01T12:00:00.000Z',
      'UTC',
      '2024-02-29',
      '2024-02-29T12:00:00.000Z',
    ],
  ])('%s', (_, now, zone, day, then) => {
    expect(instantText(sameTimeOn(day, epochMs(now), zone, 4))).toBe(then)
  })

  it('is on that day, whatever the clock does around its turn', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyZone,
        anyHour,
        fc.integer({ min: -9_000, max: 9_000 }),
        (at, zone, hour, days) => {
          const day = dayPlus(logicalDay(at, zone, hour), days)
          // Samoa went over the date line, and had no such day.
          fc.pre(zone !== 'Pacific/Apia' || day !== '2011-12-30')
          expect(logicalDay(sameTimeOn(day, at, zone, hour), zone, hour)).toBe(day)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('shows the same on the clock, unless that was put on or back just then', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.constantFrom('UTC', 'Asia/Tokyo', 'Asia/Kathmandu'),
        anyHour,
        fc.integer({ min: -9_000, max: 0 }),
        (at, zone, hour, days) => {
          const then = sameTimeOn(dayPlus(logicalDay(at, zone, hour), days), at, zone, hour)
          expect(wallTime(then, zone).slice(11)).toBe(wallTime(at, zone).slice(11))
        },
      ),
    )
  })
})
