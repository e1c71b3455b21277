import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { scheduleBackups } from './backup-schedule.ts'

const MINUTE = 60_000

let taken: number[]
let newest: number | undefined
let changed: () => void

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T10:00:00.000Z') })
  taken = []
  newest = undefined
  const clock = { now: () => Date.now(), zone: () => 'UTC' }
  const take = (): void => {
    newest = Date.now()
    taken.push(newest)
  }
  changed = scheduleBackups(clock, () => newest, take)
})
afterEach(() => vi.useRealTimers())

/** Changes something every minute. */
function work(minutes: number): void {
  for (let minute = 0; minute < minutes; minute += 1) {
    changed()
    vi.advanceTimersByTime(MINUTE)
  }
}

it('makes the first backup two seconds after the first change', () => {
  changed()
  vi.advanceTimersByTime(1_999)
  expect(taken).toEqual([])
  vi.advanceTimersByTime(1)
  expect(taken).toHaveLength(1)
})

it('makes one every fifteen minutes while there are changes', () => {
  work(60)
  expect(taken).toHaveLength(4)
  const apart = taken.slice(1).map((at, number) => at - (taken[number] ?? 0))
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(15 * MINUTE)
})

it('has no timer while nothing is waiting', () => {
  expect(vi.getTimerCount()).toBe(0)
  changed()
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(60 * MINUTE)
  expect([taken.length, vi.getTimerCount()]).toEqual([1, 0])
})

it('is not hurried by a backup of a time that is still to come', () => {
  newest = Date.now() + 365 * 24 * 60 * MINUTE
  const future = newest
  const clock = { now: () => Date.now(), zone: () => 'UTC' }
  const again = scheduleBackups(
    clock,
    () => future,
    () => taken.push(Date.now()),
  )
  for (let minute = 0; minute < 60; minute += 1) {
    again()
    vi.advanceTimersByTime(MINUTE)
  }
  expect(taken.length).toBeLessThanOrEqual(5)
  expect(taken.length).toBeGreaterThanOrEqual(4)
})
