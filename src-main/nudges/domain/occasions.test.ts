import { describe, expect, test } from 'vitest'

import { instantText } from '../../../src-shared/calendar.ts'
import type { NudgeSettings } from '../../../src-shared/nudges.ts'
import {
  SAMPLE_CHOICES,
  at,
  cameAt,
  choose,
  DAY,
  decision,
  facts,
  reasons,
  ZONE,
} from '../../tests/nudge-samples.ts'
import { decide } from './nudge-policy.ts'

const MINUTE = 60_000

describe('a time that has passed', () => {
  test('is explained by what was true at its end, not by what had been before', () => {
    const pause = {
      kind: 'hour' as const,
      from: instantText(at('08:00')),
      until: instantText(at('09:00')),
    }
    const past = [decision('08:30', { outcome: 'held', reason: 'paused' })]
    const away = cameAt('08:40', { idleMs: 60 * MINUTE })
    expect(reasons(facts('12:00', { past, presence: away, ...choose({ pause }) }))).toEqual([
      'away',
    ])
    const long = { kind: 'days' as const, before: '2026-11-25' }
    expect(reasons(facts('12:00', { past, presence: away, ...choose({ pause: long }) }))).toEqual(
      [],
    )
  })

  test('stays as it was explained, whatever happens later that day', () => {
    const past = [decision('12:00', { outcome: 'held', reason: 'away' })]
    const journal = { wonToday: true, coveredDays: [] }
    expect(reasons(facts('15:00', { past, journal }))).toEqual([])
  })

  test('is explained on the next day where the computer slept through it', () => {
    const lastLook = { at: at('08:31', '2026-11-23'), zone: ZONE }
    const verdict = decide(facts('05:00', { lastLook }))
    expect(verdict.silences).toEqual([{ kind: 'day-start', day: '2026-11-23', reason: 'too-late' }])
    const past = [decision('12:00', { day: '2026-11-23', outcome: 'held', reason: 'away' })]
    expect(decide(facts('05:00', { lastLook, past })).silences).toEqual([])
    const early = { at: at('08:29', '2026-11-23'), zone: ZONE }
    expect(decide(facts('05:00', { lastLook: early })).silences).toEqual([])
  })

  test('is not caught up with by a person who comes in its last minutes', () => {
    const presence = cameAt('11:58')
    expect(decide(facts('11:59', { presence })).show).toBeUndefined()
    expect(reasons(facts('12:00', { presence }))).toEqual(['too-late'])
  })
})

describe('a morning', () => {
  test('that begins before the day turns over begins with the day', () => {
    const early = choose({ from: '03:30', until: '07:00' })
    const presence = cameAt('05:05')
    expect(decide(facts('05:10', { presence, ...early })).show).toMatchObject({ day: DAY })
    const night = { ...facts('03:45', { presence, ...early }) }
    expect(decide(night).show).toBeUndefined()
  })

  test('may be a night that ends before the day turns over', () => {
    const late = choose({ from: '23:30', until: '02:30' })
    const past = { ...facts('00:20', late), now: at('00:20', '2026-11-25') }
    const presence = { ...cameAt('08:40'), arrivedAt: at('00:10', '2026-11-25') }
    expect(decide({ ...past, presence }).show).toMatchObject({ day: DAY })
  })
})

describe('later', () => {
  const later = decision('09:00', { answer: 'later', answeredAt: instantText(at('09:10')) })

  test('comes once more after ninety minutes, although the budget is spent', () => {
    const past = [later]
    expect(decide(facts('10:39', { past })).show).toBeUndefined()
    expect(decide(facts('10:40', { past })).show).toMatchObject({ again: { id: later.id } })
    const again = [{ ...later, againAt: instantText(at('10:40')) }]
    expect(decide(facts('12:30', { past: again })).show).toBeUndefined()
  })

  test('may come after the morning, for it was asked for, but not hours late', () => {
    const asked = { ...later, answeredAt: instantText(at('11:45')) }
    expect(decide(facts('13:20', { past: [asked] })).show).toBeDefined()
    expect(decide(facts('15:20', { past: [asked] })).show).toBeUndefined()
  })

  test('ends where the nudge is switched off', () => {
    expect(
      decide(facts('10:45', { past: [later], ...choose({ dayStart: false }) })).show,
    ).toBeUndefined()
  })

  test('is cancelled by a win', () => {
    const journal = { wonToday: true, coveredDays: [] }
    expect(decide(facts('10:45', { past: [later], journal })).show).toBeUndefined()
  })
})

describe('back-off', () => {
  const ignored = (day: string, inARow: number) => decision('09:00', { day, inARow })

  test('halves the rate after three without a reaction', () => {
    const past = [ignored('2026-11-23', 3)]
    expect(reasons(facts('09:00', { past }))).toEqual(['back-off'])
    expect(decide(facts('09:00', { past: [ignored('2026-11-22', 3)] })).show?.inARow).toBe(4)
    expect(decide(facts('09:00', { past: [ignored('2026-11-23', 2)] })).show?.inARow).toBe(3)
  })

  test('brings it to one a week after three more', () => {
    expect(reasons(facts('09:00', { past: [ignored('2026-11-18', 6)] }))).toEqual(['back-off'])
    expect(decide(facts('09:00', { past: [ignored('2026-11-17', 6)] })).show?.inARow).toBe(7)
  })

  test('does not count what a wrong clock has dated later', () => {
    const past = [ignored('2026-11-20', 6), ignored('2027-06-01', 1)]
    expect(reasons(facts('09:00', { past }))).toEqual(['back-off'])
  })

  test('ends with any answer, and with a win', () => {
    const answered = [{ ...ignored('2026-11-23', 6), answer: 'not-today' as const }]
    expect(decide(facts('09:00', { past: answered })).show?.inARow).toBe(1)
    const lastWin = { at: at('21:00', '2026-11-23'), day: '2026-11-23' }
    const journal = { wonToday: false, coveredDays: [], lastWin }
    expect(decide(facts('09:00', { past: [ignored('2026-11-23', 6)], journal })).show?.inARow).toBe(
      1,
    )
  })
})

describe('the optional ones', () => {
  test('come at their own times, within the budget of all kinds', () => {
    const settings: NudgeSettings = {
      ...SAMPLE_CHOICES,
      dayStart: false,
      perDay: 2,
      anchor: { on: true, at: '10:00' },
      endOfDay: { on: true, at: '20:00' },
      week: { on: true, day: 2, at: '17:00' },
    }
    const lastWin = { at: at('10:00', '2026-11-23'), day: '2026-11-23' }
    const anchorStepId = '00000000-0000-7000-8000-000000000001'
    const journal = { wonToday: false, coveredDays: [], lastWin, anchorStepId }
    const given = { settings, journal, presence: cameAt('09:59') }
    expect(decide(facts('10:05', given)).show?.kind).toBe('anchor')
    const first = [decision('10:05', { kind: 'anchor' })]
    expect(decide(facts('17:05', { ...given, past: first })).show?.kind).toBe('week')
    const second = [...first, decision('17:05', { kind: 'week' })]
    expect(decide(facts('20:05', { ...given, past: second })).show).toBeUndefined()
    expect(decide(facts('20:05', { ...given, past: first })).show?.kind).toBe('end-of-day')
  })

  test('say nothing where there is nothing to say', () => {
    const settings = { ...SAMPLE_CHOICES, dayStart: false, anchor: { on: true, at: '10:00' } }
    expect(reasons(facts('10:05', { settings }))).toContain('nothing-to-say')
  })

  test('the week is ready although there is a win, which it is about', () => {
    const settings = { ...SAMPLE_CHOICES, week: { on: true, day: 2, at: '17:00' } }
    const lastWin = { at: at('09:00'), day: DAY }
    const journal = { wonToday: true, coveredDays: [], lastWin }
    expect(decide(facts('17:05', { settings, journal })).show?.kind).toBe('week')
  })
})
