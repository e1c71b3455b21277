import fc from 'fast-check'
import { expect, it } from 'vitest'

import { instantText, logicalDay, offsetText, wallTime } from '../../../../src-shared/calendar.ts'
import { momentOf } from './moment-of.ts'

const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
const hour = fc.integer({ min: 0, max: 23 })
const NOT_MIDNIGHT = 1
const at = fc
  .integer({ min: Date.UTC(1973, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 })
  .map((seconds) => seconds * 1000 + NOT_MIDNIGHT)

it('says of an instant what the calendar says, for any person', () => {
  fc.assert(
    fc.property(at, zone, hour, (instant, there, dayStartHour) => {
      expect(momentOf({ at: instant }, { zone: there, dayStartHour })).toEqual({
        at: instantText(instant),
        zone: there,
        offset: offsetText(instant, there),
        day: logicalDay(instant, there, dayStartHour),
      })
    }),
    { numRuns: 300 },
  )
})

it('says the same around changes of the clock', () => {
  const changes = [
    ['Europe/Berlin', Date.UTC(2026, 2, 29, 1)],
    ['Europe/Berlin', Date.UTC(2026, 9, 25, 1)],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 15)],
    ['Pacific/Apia', Date.UTC(2011, 11, 30, 10)],
    ['America/St_Johns', Date.UTC(2026, 10, 1, 4, 30)],
  ] as const
  for (const [there, change] of changes) {
    for (let minutes = -2880; minutes <= 2880; minutes += 37) {
      const instant = change + minutes * 60_000 + NOT_MIDNIGHT
      expect(momentOf({ at: instant }, { zone: there, dayStartHour: 4 })).toMatchObject({
        offset: offsetText(instant, there),
        day: logicalDay(instant, there, 4),
      })
    }
  }
})

it('takes a time on the wall in its zone, and the person’s for one that is unknown', () => {
  const here = { zone: 'Europe/Berlin', dayStartHour: 4 }
  const wall = '2026-11-20T10:30'
  expect(momentOf({ wall }, here)).toMatchObject({
    at: '2026-11-20T09:30:00.000Z',
    offset: '+01:00',
  })
  expect(momentOf({ wall, zone: 'Asia/Tokyo' }, here)).toMatchObject({
    at: '2026-11-20T01:30:00.000Z',
  })
  expect(momentOf({ wall, zone: 'Mars/Base' }, here)).toMatchObject({ zone: 'Europe/Berlin' })
  // The clock skips it.
  const skipped = momentOf({ wall: '2026-03-29T02:30' }, here)
  expect(wallTime(Date.parse(skipped.at), 'Europe/Berlin')).toBe('2026-03-29T03:30')
})

it('takes a midnight for a date without a time', () => {
  const here = { zone: 'Europe/Berlin', dayStartHour: 4 }
  const noon = { day: '2026-11-20', at: '2026-11-20T11:00:00.000Z' }
  expect(momentOf({ wall: '2026-11-20T00:00' }, here)).toMatchObject(noon)
  expect(momentOf({ at: Date.parse('2026-11-19T23:00:00Z') }, here)).toMatchObject(noon)
  expect(momentOf({ wall: '2026-11-20T00:01' }, here)).toMatchObject({ day: '2026-11-19' })
})

it.each(['2026-02-30', '2026-13-01', '0000-00-00', 'soon', '+12026-01-01'])(
  'knows no day %s',
  (day) => {
    expect(() => momentOf({ day }, { zone: 'UTC', dayStartHour: 4 })).toThrow(RangeError)
  },
)

it.each([Number.NaN, Infinity, -1e20, 1e20])('knows no instant %s', (instant) => {
  expect(() => momentOf({ at: instant }, { zone: 'UTC', dayStartHour: 4 })).toThrow(RangeError)
})
