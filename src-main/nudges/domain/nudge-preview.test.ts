import { describe, expect, test } from 'vitest'

import { instantOfWall, instantText } from '../../../src-shared/calendar.ts'
import { type NudgeSettings } from '../../../src-shared/nudges.ts'
import { SAMPLE_CHOICES } from '../../tests/nudge-samples.ts'
import type { NudgeFacts } from './nudge-facts.ts'
import { nextNudge, previewNudges } from './nudge-preview.ts'

const ZONE = 'America/Los_Angeles'

function facts(wall: string, changes: Partial<NudgeSettings> = {}): NudgeFacts {
  return {
    now: instantOfWall(wall, ZONE),
    zone: ZONE,
    dayStartHour: 4,
    settings: { ...SAMPLE_CHOICES, ...changes },
    journal: { wonToday: false, coveredDays: [] },
    presence: 'not-asked',
    past: [],
  }
}

describe('the next seven days', () => {
  test('have one nudge a day, and peace on rest days', () => {
    const days = previewNudges(facts('2026-11-24T06:00'))
    expect(days).toHaveLength(7)
    expect(days[0]).toEqual({ day: '2026-11-24', times: [{ at: '08:35', kind: 'day-start' }] })
    const quiet = days.filter(({ times }) => times.length === 0)
    expect(quiet).toEqual([{ day: '2026-11-29', times: [], silence: 'rest-day' }])
  })

  test('keep their times on the wall when the clocks change', () => {
    // On 1 November 2026 the clocks there are set back.
    const times = previewNudges(facts('2026-10-26T06:00', { restDays: [] })).map(
      ({ times }) => times[0]?.at,
    )
    expect(new Set(times)).toEqual(new Set(['08:35']))
  })

  test('begin with what is left of today', () => {
    expect(previewNudges(facts('2026-11-24T15:00'))[0]).toMatchObject({
      times: [],
      silence: 'too-late',
    })
    const won = { ...facts('2026-11-24T06:00'), journal: { wonToday: true, coveredDays: [] } }
    const [today, tomorrow] = previewNudges(won)
    expect(today).toMatchObject({ times: [], silence: 'won' })
    expect(tomorrow?.times).toHaveLength(1)
  })

  test('show a pause, quiet hours and a day that is covered', () => {
    const pause = { kind: 'days' as const, before: '2026-11-27' }
    const quiet = [{ days: [6], from: '00:00', to: '13:00' }]
    const given = {
      ...facts('2026-11-24T06:00', { pause, quiet }),
      journal: { wonToday: false, coveredDays: ['2026-11-27'] },
    }
    expect(
      previewNudges(given)
        .slice(0, 6)
        .map(({ silence }) => silence),
    ).toEqual(['paused', 'paused', 'paused', 'covered', 'quiet-hours', 'rest-day'])
  })

  test('show every kind within the budget', () => {
    const settings = {
      perDay: 2,
      endOfDay: { on: true, at: '20:00' },
      week: { on: true, day: 5, at: '17:00' },
    }
    const lastWin = { at: instantOfWall('2026-11-23T10:00', ZONE), day: '2026-11-23' }
    const journal = { wonToday: false, coveredDays: [], lastWin }
    const days = previewNudges({ ...facts('2026-11-24T06:00', settings), journal })
    expect(days[0]?.times.map(({ kind }) => kind)).toEqual(['day-start', 'end-of-day'])
    expect(days[3]?.times.map(({ kind }) => kind)).toEqual(['day-start', 'week'])
  })

  test('begin at the rate that the last ones have led to', () => {
    const at = instantText(instantOfWall('2026-11-23T08:35', ZONE))
    const id = '00000000-0000-7000-8000-000000000001'
    const last = { id, at, zone: ZONE, day: '2026-11-23', updatedAt: at, inARow: 6 }
    const past = [{ ...last, kind: 'day-start' as const, outcome: 'shown' as const }]
    const given = { ...facts('2026-11-24T06:00'), past }
    expect(previewNudges(given)[0]?.silence).toBe('back-off')
    expect(nextNudge(given)).toMatchObject({ day: '2026-11-30', wall: '2026-11-30T08:35' })
  })
})

describe('the next one', () => {
  test('is the first of them', () => {
    expect(nextNudge(facts('2026-11-28T15:00'))).toMatchObject({
      day: '2026-11-30',
      wall: '2026-11-30T08:35',
      kind: 'day-start',
    })
  })

  test('may come after the days that are shown', () => {
    const pause = { kind: 'days' as const, before: '2026-12-08' }
    const given = facts('2026-11-28T15:00', { pause })
    expect(previewNudges(given).flatMap(({ times }) => times)).toEqual([])
    expect(nextNudge(given)).toMatchObject({ day: '2026-12-08' })
  })

  test('is none where all is switched off', () => {
    expect(nextNudge(facts('2026-11-28T15:00', { dayStart: false }))).toBeUndefined()
  })
})
