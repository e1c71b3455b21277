import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { epochMs, instantText, logicalDay, monthOf, nextDayTurn } from './calendar.ts'

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
