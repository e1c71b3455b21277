import { expect, it } from 'vitest'

import { epochMs, logicalDay, offsetText, wallTime } from './calendar.ts'
import { zoneOf } from './zone.ts'

it.each([
  [{ zone: 'Asia/Kathmandu' }, 'Asia/Kathmandu'],
  [{ zone: 'Asia/Kathmandu', offset: '+01:00' }, 'Asia/Kathmandu'],
  [{ zone: 'Moon/Tranquility', offset: '+05:45' }, '+05:45'],
  [{ zone: 'Moon/Tranquility', offset: '-03:30' }, '-03:30'],
  [{ zone: 'Moon/Tranquility', offset: '+99:00' }, 'UTC'],
  [{ zone: 'Factory' }, 'UTC'],
  [{ zone: '' }, 'UTC'],
])('the times of %o are shown in %s, and nothing throws', (record, shown) => {
  const zone = zoneOf(record)
  expect(zone).toBe(shown)
  const at = epochMs('2026-11-23T10:00:00.000Z')
  expect(wallTime(at, zone)).toMatch(/^2026-11-23T/)
  expect(logicalDay(at, zone, 4)).toBe('2026-11-23')
})

it('an offset is that of the clock at that time', () => {
  expect(offsetText(epochMs('2026-11-23T10:00:00.000Z'), 'Asia/Kathmandu')).toBe('+05:45')
  expect(offsetText(epochMs('2026-07-23T10:00:00.000Z'), 'Europe/Berlin')).toBe('+02:00')
  expect(offsetText(epochMs('2026-11-23T10:00:00.000Z'), 'UTC')).toBe('+00:00')
})
