import fc from 'fast-check'
import { expect, it } from 'vitest'

import { epochMs, logicalDay } from '../../src-shared/calendar.ts'
import { isFixedOffset, systemZone } from './system-zone.ts'

const SUMMER = epochMs('2026-07-01T12:00:00.000Z')

it.each([
  ['Europe/Berlin', 120, 'Europe/Berlin'],
  ['Asia/Katmandu', 345, 'Asia/Katmandu'],
  ['UTC', 0, 'UTC'],
  ['Etc/Unknown', 0, '+00:00'],
  ['', 345, '+05:45'],
  [undefined, 345, '+05:45'],
  [undefined, -210, '-03:30'],
  ['Nowhere/City', 60, '+01:00'],
  // Of the POSIX name the engine turns the sign.
  ['+05:00', -300, '-05:00'],
  // A file without its rules: the clock knows no summer.
  ['Europe/Berlin', 60, '+01:00'],
  [undefined, Number.NaN, 'UTC'],
  [undefined, 5_000, 'UTC'],
  [undefined, 19.5, 'UTC'],
])('of %j at %s minutes makes %s', (named, minutes, zone) => {
  expect(systemZone(named, minutes, SUMMER)).toBe(zone)
})

it('is a zone that days can be counted in, whatever the system says', () => {
  const minutes = fc.oneof(fc.integer({ min: -2_000, max: 2_000 }), fc.double())
  fc.assert(
    fc.property(fc.option(fc.string(), { nil: undefined }), minutes, (named, minutes) => {
      const zone = systemZone(named, minutes, SUMMER)
      expect(logicalDay(SUMMER, zone, 4)).toMatch(/^2026-0[67]-\d\d$/)
    }),
  )
})

it('tells an offset from a place', () => {
  expect(['+05:45', '-03:30', 'UTC', 'Etc/GMT+5', 'Asia/Tokyo'].filter(isFixedOffset)).toEqual([
    '+05:45',
    '-03:30',
  ])
})
