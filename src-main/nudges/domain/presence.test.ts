import { describe, expect, test } from 'vitest'

import type { PresenceSample } from './nudge-ports.ts'
import { arrived, AWAY_MS, heard, isAway, UNKNOWN_PRESENCE, noticed, sampled } from './presence.ts'

const NOW = Date.UTC(2026, 10, 24, 9)
const MINUTE = 60_000

function sample(more: Partial<PresenceSample> = {}): PresenceSample {
  return { idleMs: undefined, locked: undefined, doNotDisturb: 'unknown', ...more }
}

describe('a person comes', () => {
  test('at the start, at an unlock, and when the computer wakes up', () => {
    expect(arrived(UNKNOWN_PRESENCE, NOW).arrivedAt).toBe(NOW)
    const locked = heard(arrived(UNKNOWN_PRESENCE, NOW), 'locked', NOW + MINUTE)
    expect(isAway(locked)).toBe(true)
    const back = heard(locked, 'unlocked', NOW + 9 * MINUTE)
    expect(back).toMatchObject({ arrivedAt: NOW + 9 * MINUTE, locked: false, away: false })
    expect(heard(back, 'resumed', NOW + 60 * MINUTE).arrivedAt).toBe(NOW + 60 * MINUTE)
  })

  test('with the first touch after five minutes without one', () => {
    const away = sampled(
      arrived(UNKNOWN_PRESENCE, NOW),
      sample({ idleMs: AWAY_MS }),
      NOW + 10 * MINUTE,
    )
    expect(isAway(away)).toBe(true)
    const back = sampled(away, sample({ idleMs: 20_000 }), NOW + 12 * MINUTE)
    expect(back.arrivedAt).toBe(NOW + 12 * MINUTE - 20_000)
    const still = sampled(back, sample({ idleMs: 1_000 }), NOW + 14 * MINUTE)
    expect(still.arrivedAt).toBe(back.arrivedAt)
  })

  test('not with a touch after four minutes', () => {
    const quiet = sampled(
      arrived(UNKNOWN_PRESENCE, NOW),
      sample({ idleMs: AWAY_MS - 1 }),
      NOW + 5 * MINUTE,
    )
    const back = sampled(quiet, sample({ idleMs: 0 }), NOW + 6 * MINUTE)
    expect(back.arrivedAt).toBe(NOW)
  })

  test('when a lock is found open that nobody told of', () => {
    const locked = sampled(UNKNOWN_PRESENCE, sample({ locked: true }), NOW)
    const open = sampled(locked, sample({ locked: false }), NOW + MINUTE)
    expect(open.arrivedAt).toBe(NOW + MINUTE)
  })

  test('when they use the app after a while, also by a clock that was set back', () => {
    const came = arrived(UNKNOWN_PRESENCE, NOW)
    expect(noticed(came, NOW + MINUTE).arrivedAt).toBe(NOW)
    expect(noticed(came, NOW + 6 * MINUTE).arrivedAt).toBe(NOW + 6 * MINUTE)
    expect(noticed(came, NOW - 60 * MINUTE).arrivedAt).toBe(NOW - 60 * MINUTE)
  })
})

describe('what is unknown', () => {
  test('says nothing: neither that the person is away nor that they have come', () => {
    const unknown = sampled(UNKNOWN_PRESENCE, sample(), NOW)
    expect(isAway(unknown)).toBe(false)
    expect(unknown.arrivedAt).toBeUndefined()
  })

  test('leaves a lock that was told of', () => {
    const locked = heard(UNKNOWN_PRESENCE, 'locked', NOW)
    expect(isAway(sampled(locked, sample({ idleMs: 0 }), NOW + MINUTE))).toBe(true)
  })

  test('does not keep what was known of an earlier moment', () => {
    const away = sampled(UNKNOWN_PRESENCE, sample({ idleMs: 10 * MINUTE }), NOW)
    expect(isAway(sampled(away, sample(), NOW + MINUTE))).toBe(false)
  })
})
