import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { epochMs, logicalDay } from '../../src-shared/calendar.ts'
import { watchDay } from './day-turn.ts'

const clock = { now: () => Date.now(), zone: () => 'Europe/Berlin' }
const day = (): string => logicalDay(clock.now(), clock.zone(), 4)
const minutes = (count: number): number => count * 60_000

let turned: string[]
let look: () => void

beforeEach(() => {
  vi.useFakeTimers({ now: epochMs('2026-11-23T23:00:00.000Z') })
  turned = []
  look = watchDay(
    clock,
    () => 4,
    day,
    () => turned.push(day()),
  )
})
afterEach(() => vi.useRealTimers())

it('tells when the day turns over, once', () => {
  vi.advanceTimersByTime(minutes(4 * 60) - 1)
  expect(turned).toEqual([])
  vi.advanceTimersByTime(1)
  expect(turned).toEqual(['2026-11-24'])
  vi.advanceTimersByTime(minutes(60))
  expect(turned).toEqual(['2026-11-24'])
})

it('notices at the next look that the computer has slept over it', () => {
  vi.setSystemTime(epochMs('2026-11-26T10:00:00.000Z'))
  look()
  expect(turned).toEqual(['2026-11-26'])
})

it('notices by itself that the clock has been moved', () => {
  vi.setSystemTime(epochMs('2026-11-20T10:00:00.000Z'))
  vi.advanceTimersByTime(minutes(15))
  expect(turned).toEqual(['2026-11-20'])
})

it('wakes at most four times an hour', () => {
  const looks = vi.spyOn(clock, 'now')
  vi.advanceTimersByTime(minutes(60))
  // Each look reads the clock for the day and for the next deadline.
  expect(looks.mock.calls.length).toBeLessThanOrEqual(4 * 3)
})

it.each([
  ['Pacific/Chatham', 3, '2026-09-26T13:00:00.000Z', '2026-09-27'],
  ['Pacific/Chatham', 3, '2026-04-04T13:00:00.000Z', '2026-04-05'],
  ['Antarctica/Troll', 2, '2026-03-29T00:30:00.000Z', '2026-03-29'],
  ['Antarctica/Troll', 2, '2026-10-24T23:30:00.000Z', '2026-10-25'],
])('turns once in %s at %i, and rests in between', (zone, hour, from, turning) => {
  vi.setSystemTime(epochMs(from))
  const dayThere = (): string => logicalDay(Date.now(), zone, hour)
  const days: string[] = []
  const now = vi.fn<() => number>(() => Date.now())
  watchDay(
    { now, zone: () => zone },
    () => hour,
    dayThere,
    () => days.push(dayThere()),
  )
  now.mockClear()
  vi.advanceTimersByTime(minutes(4 * 60))
  expect(days).toEqual([turning])
  expect(now.mock.calls.length).toBeLessThanOrEqual(4 * 4 + 1)
})
