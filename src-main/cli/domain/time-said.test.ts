import { describe, expect, it } from 'vitest'

import { instantOfWall, wallTime } from '../../../src-shared/calendar.ts'
import { timeSaid } from './time-said.ts'

const zone = 'Europe/Berlin'

/** What is meant on Wednesday, 25 November 2026: a time on the wall, or a day. */
function meant(said: string, wall = '2026-11-25T20:15'): string | undefined {
  const found = timeSaid(said, { now: instantOfWall(wall, zone), zone, dayStartHour: 4 })
  if (found === undefined) return undefined
  return 'day' in found ? found.day : wallTime(found.at, zone)
}

describe('a time as a person types it', () => {
  it.each([
    ['18:00', '2026-11-25T18:00'],
    ['6 pm', '2026-11-25T18:00'],
    ['6:30PM', '2026-11-25T18:30'],
    ['12am', '2026-11-25T00:00'],
    ['9.05', '2026-11-25T09:05'],
    ['yesterday 18:00', '2026-11-24T18:00'],
    ['Yesterday at 18:00', '2026-11-24T18:00'],
    ['yesterday', '2026-11-24'],
    ['today', '2026-11-25'],
    ['monday 7:15', '2026-11-23T07:15'],
    ['thu', '2026-11-19'],
    ['wednesday', '2026-11-25'],
    ['2026-11-03', '2026-11-03'],
    ['2026-11-03 08:00', '2026-11-03T08:00'],
    ['2026-11-03T08:00', '2026-11-03T08:00'],
    ['20 minutes ago', '2026-11-25T19:55'],
    ['2h ago', '2026-11-25T18:15'],
    ['an hour ago', '2026-11-25T19:15'],
    ['half an hour ago', '2026-11-25T19:45'],
    ['now', '2026-11-25T20:15'],
    ['23:00', '2026-11-25T23:00'],
  ])('%s', (said, expected) => {
    expect(meant(said)).toBe(expected)
  })

  it.each([
    '',
    'soon',
    '18',
    '25:00',
    '18:61',
    '13pm',
    '0am',
    '2026-02-30',
    '2026-13-01 08:00',
    'yesterday noonish',
    'x 18:00',
  ])('does not guess at “%s”', (said) => {
    expect(meant(said)).toBeUndefined()
  })

  it.each([
    // Half past one in the night belongs to the evening before.
    ['23:00', '2026-11-26T01:30', '2026-11-25T23:00'],
    ['01:00', '2026-11-26T01:30', '2026-11-26T01:00'],
    ['yesterday 18:00', '2026-11-26T01:30', '2026-11-24T18:00'],
    ['yesterday 01:00', '2026-11-25T20:15', '2026-11-25T01:00'],
    ['01:30', '2026-11-25T23:00', '2026-11-25T01:30'],
    ['2026-11-25 01:30', '2026-11-25T23:00', '2026-11-25T01:30'],
  ])('“%s” at %s is %s', (said, at, expected) => {
    expect(meant(said, at)).toBe(expected)
  })
})
