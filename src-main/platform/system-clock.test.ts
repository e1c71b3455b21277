import { afterEach, expect, it } from 'vitest'

import { systemClock } from './system-clock.ts'

const zone = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = zone
})

// What TZ makes of the clock is each system's own.
it.skipIf(process.platform !== 'linux').each([
  ['Asia/Tokyo', 'Asia/Tokyo'],
  ['', '+00:00'],
  ['Factory', '+00:00'],
  ['Nowhere/City', '+00:00'],
  ['UTC0', '+00:00'],
  ['XYZ5', '-05:00'],
  ['GMT+5', '-05:00'],
  ['/usr/share/zoneinfo/Asia/Kathmandu', '+05:45'],
  [':/usr/share/zoneinfo/Asia/Kathmandu', '+05:45'],
])('with TZ=%j the zone is %s', (given, expected) => {
  process.env['TZ'] = given
  expect(systemClock.zone()).toBe(expected)
})
