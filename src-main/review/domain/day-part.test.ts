import fc from 'fast-check'
import { expect, it } from 'vitest'

import { epochMs, instantText, wallTime } from '../../../src-shared/calendar.ts'
import { dayPart } from './day-part.ts'

it.each([
  ['2026-11-23T04:59:59.999Z', 'UTC', 'night'],
  ['2026-11-23T05:00:00.000Z', 'UTC', 'morning'],
  ['2026-11-23T11:59:59.999Z', 'UTC', 'morning'],
  ['2026-11-23T12:00:00.000Z', 'UTC', 'afternoon'],
  ['2026-11-23T17:00:00.000Z', 'UTC', 'evening'],
  ['2026-11-23T22:00:00.000Z', 'UTC', 'night'],
  ['2026-11-23T00:00:00.000Z', 'UTC', 'night'],
  ['2026-11-23T20:30:00.000Z', 'Asia/Tokyo', 'morning'],
  ['2026-11-23T00:30:00.000Z', 'America/Los_Angeles', 'afternoon'],
  // The clocks in Berlin are put from 02:00 to 03:00 at 01:00 UTC.
  ['2026-03-28T04:30:00.000Z', 'Europe/Berlin', 'morning'],
  ['2026-03-29T02:59:00.000Z', 'Europe/Berlin', 'night'],
  ['2026-03-29T03:00:00.000Z', 'Europe/Berlin', 'morning'],
])('%s in %s is in the %s', (at, zone, part) => {
  expect(dayPart({ at, zone })).toBe(part)
})

it('goes by the clock on the wall, whenever and wherever it is, in whatever order', () => {
  const zones = ['UTC', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia']
  const instants = fc.integer({ min: 315_532_800_000, max: 4_102_444_800_000 })
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (ms, zone) => {
      const at = instantText(ms)
      const hour = Number(wallTime(epochMs(at), zone).slice(11, 13))
      const part = dayPart({ at, zone })
      expect(part === 'morning').toBe(hour >= 5 && hour < 12)
      expect(part === 'afternoon').toBe(hour >= 12 && hour < 17)
      expect(part === 'evening').toBe(hour >= 17 && hour < 22)
    }),
    { numRuns: 500 },
  )
})
