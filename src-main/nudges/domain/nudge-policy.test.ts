import { describe, expect, test } from 'vitest'

import { instantText } from '../../../src-shared/calendar.ts'
import {
  SAMPLE_CHOICES,
  at,
  cameAt,
  choose,
  DAY,
  decision,
  facts,
  reasons,
} from '../../tests/nudge-samples.ts'
import { decide } from './nudge-policy.ts'
import type { Presence } from './presence.ts'

const MINUTE = 60_000

describe('the day’s first nudge', () => {
  test('comes a few minutes after the person has come', () => {
    expect(decide(facts('08:44')).show).toBeUndefined()
    expect(decide(facts('08:45')).show).toMatchObject({ kind: 'day-start', day: DAY, inARow: 1 })
  })

  test('asks for nobody before its time', () => {
    const verdict = decide(facts('07:00', { presence: 'not-asked' }))
    expect(verdict).toMatchObject({ askPresence: false, lookAgainAt: at('08:30') })
    expect(decide(facts('08:31', { presence: 'not-asked' })).askPresence).toBe(true)
  })

  test('waits for a breakpoint where the person was there before, but not for ever', () => {
    const presence = cameAt('07:00')
    expect(decide(facts('08:59', { presence })).show).toBeUndefined()
    expect(decide(facts('09:00', { presence })).show).toBeDefined()
  })

  test('looks at least every thirty seconds while it waits for its moment', () => {
    expect(decide(facts('08:41')).lookAgainAt).toBe(at('08:41') + 30_000)
  })

  test('speaks to nobody who is away, or behind a locked screen', () => {
    for (const away of [{ idleMs: 6 * MINUTE }, { locked: true }]) {
      const verdict = decide(facts('09:30', { presence: cameAt('08:40', away) }))
      expect(verdict.show).toBeUndefined()
      expect(verdict.silences).toEqual([])
      expect(reasons(facts('12:00', { presence: cameAt('08:40', away) }))).toEqual(['away'])
    }
  })

  test('is neither blocked nor triggered by what is unknown', () => {
    const unknown: Presence = { away: false, doNotDisturb: 'unknown' }
    expect(decide(facts('09:30', { presence: unknown })).show).toBeUndefined()
    expect(reasons(facts('12:00', { presence: unknown }))).toEqual(['no-sign'])
    const came = { ...unknown, arrivedAt: at('08:40') }
    expect(decide(facts('09:30', { presence: came })).show).toBeDefined()
  })

  test('does not take a coming of yesterday for a sign', () => {
    const presence: Presence = {
      arrivedAt: at('22:00', '2026-11-23'),
      away: false,
      doNotDisturb: 'unknown',
    }
    expect(decide(facts('09:30', { presence })).show).toBeUndefined()
  })

  test('is dropped once the morning has passed', () => {
    const presence = cameAt('13:59')
    expect(decide(facts('14:10', { presence }))).toMatchObject({
      silences: [{ kind: 'day-start', day: DAY, reason: 'too-late' }],
    })
  })

  test('uses the last minute of a window that is shorter than the delay', () => {
    const settings = { ...SAMPLE_CHOICES, until: '08:42' }
    expect(decide(facts('08:40', { settings })).show).toBeUndefined()
    expect(decide(facts('08:41', { settings })).show).toBeDefined()
  })

  test.each([
    ['off', choose({ dayStart: false })],
    ['rest-day', choose({ restDays: [2] })],
    ['first-day', choose({ firstDay: DAY, restDays: [2] })],
    ['rest-day', choose({ restDates: [DAY] })],
    ['low-energy', choose({ lowEnergyDay: DAY })],
    ['quiet-hours', choose({ quiet: [{ days: [2], from: '08:00', to: '10:00' }] })],
    ['paused', choose({ pause: { kind: 'days', before: '2026-11-25' } })],
    ['won', { journal: { wonToday: true, coveredDays: [] } }],
    ['covered', { journal: { wonToday: false, coveredDays: [DAY] } }],
    ['budget', { past: [decision('05:00', { kind: 'anchor' })] }],
    [
      'just-before',
      { past: [decision('08:10', { day: '2026-11-23', at: instantText(at('08:10')) })] },
    ],
    ['not-today', { past: [decision('05:00', { kind: 'anchor', answer: 'not-today' as const })] }],
    ['clock', { lastShown: { day: '2030-01-01', agoMs: 60 * MINUTE } }],
    ['do-not-disturb', { presence: cameAt('08:40', { doNotDisturb: 'on' }) }],
  ] as const)('is held and says why: %s', (reason, more) => {
    const given = facts('09:00', more)
    expect(decide(given).show).toBeUndefined()
    expect(reasons(given)).toEqual([reason])
    // Said once.
    const past = [...given.past, decision('08:50', { outcome: 'held', reason })]
    expect(reasons({ ...given, past })).toEqual([])
  })

  test('comes after a pause, or quiet hours, that end within its time', () => {
    const pause = {
      kind: 'hour' as const,
      from: instantText(at('08:00')),
      until: instantText(at('09:00')),
    }
    const held = decide(facts('08:45', choose({ pause })))
    expect(held.lookAgainAt).toBe(at('09:00'))
    expect(decide(facts('09:00', choose({ pause }))).show).toBeDefined()
  })

  test('is delivered once when do not disturb ends, until the day does', () => {
    const past = [decision('08:45', { outcome: 'held', reason: 'do-not-disturb' })]
    const silent = cameAt('08:40', { doNotDisturb: 'on' })
    expect(decide(facts('15:00', { past, presence: silent })).show).toBeUndefined()
    const presence = cameAt('08:40', { disturbedAt: at('14:59') })
    expect(decide(facts('15:00', { past, presence })).show).toBeDefined()
    const journal = { wonToday: true, coveredDays: [] }
    expect(decide(facts('15:00', { past, presence, journal })).show).toBeUndefined()
    const gone = { ...facts('15:00', { past, presence }), now: at('04:00', '2026-11-25') }
    expect(decide(gone).show).toBeUndefined()
    // It ended while the morning lasted, or while nobody was there.
    const long = cameAt('08:40', { disturbedAt: at('14:30') })
    expect(decide(facts('15:00', { past, presence: long }))).toMatchObject({
      silences: [{ reason: 'too-late' }],
    })
    expect(decide(facts('15:00', { past, presence: long })).show).toBeUndefined()
  })

  test('does not heed do not disturb where that was chosen', () => {
    const presence = cameAt('08:40', { doNotDisturb: 'on' })
    expect(
      decide(facts('09:00', { presence, ...choose({ heedDoNotDisturb: false }) })).show,
    ).toBeDefined()
  })

  test('welcomes back after days without a win', () => {
    const lastWin = (day: string) => ({
      journal: { wonToday: false, coveredDays: [], lastWin: { at: at('10:00', day), day } },
    })
    expect(decide(facts('09:00', lastWin('2026-11-20'))).show?.welcomeBack).toBe(true)
    expect(decide(facts('09:00', lastWin('2026-11-22'))).show?.welcomeBack).toBe(false)
    expect(decide(facts('09:00')).show?.welcomeBack).toBe(false)
    // A weekend that always rests is no day away.
    const monday = choose({ restDays: [6, 7, 1] })
    expect(decide(facts('09:00', { ...lastWin('2026-11-20'), ...monday })).show).toMatchObject({
      welcomeBack: false,
    })
  })

  test('comes on the first morning after weeks of sleep, once', () => {
    const past = [decision('09:00', { day: '2026-11-02', inARow: 1 })]
    const verdict = decide(facts('09:00', { past }))
    expect(verdict.show?.day).toBe(DAY)
    expect(verdict.silences).toEqual([])
  })
})
