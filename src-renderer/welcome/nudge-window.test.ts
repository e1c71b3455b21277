import { expect, it } from 'vitest'

import { windowEnd } from './nudge-window.ts'

it.each([
  ['08:30', '12:00', '12:00'],
  ['12:00', '12:00', '15:00'],
  ['06:05', '05:00', '09:05'],
  ['20:59', '12:00', '23:59'],
  ['21:00', '12:00', '23:59'],
  ['23:40', '12:00', '23:59'],
])('a window from %s that ended at %s ends at %s', (from, until, end) => {
  expect(windowEnd(from, until)).toBe(end)
})
