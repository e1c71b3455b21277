import { describe, expect, test } from 'vitest'

import { instantOfWall, instantText } from '../../../src-shared/calendar.ts'
import {
  DEFAULT_NUDGES,
  type NudgeDecision,
  type NudgeSettings,
} from '../../../src-shared/nudges.ts'
import { decide, type NudgeFacts } from './nudge-policy.ts'
import type { Presence } from './presence.ts'

const ZONE = 'Europe/Berlin'
/** A Tuesday. */
const DAY = '2026-11-24'
const MINUTE = 60_000
let ids = 0

function at(time: string, day = DAY): number {
  return instantOfWall(`${day}T${time}`, ZONE)
}

/** Somebody who came at a time, and is there. */
function cameAt(time: string, more: Partial<Presence> = {}): Presence {
  return { arrivedAt: at(time), idleMs: 0, away: false, doNotDisturb: 'off', ...more }
}

function facts(time: string, more: Partial<NudgeFacts> = {}): NudgeFacts {
  return {
    now: at(time),
    zone: ZONE,
    dayStartHour: 4,
    settings: DEFAULT_NUDGES,
    journal: { wonToday: false, coveredDays: [] },
    presence: cameAt('08:40'),
    past: [],
    ...more,
  }
}

function choose(changes: Partial<NudgeSettings>): { settings: NudgeSettings } {
  return { settings: { ...DEFAULT_NUDGES, ...changes } }
}

function decision(time: string, more: Partial<NudgeDecision> = {}): NudgeDecision {
  const day = more.day ?? DAY
  const instant = instantText(at(time, day))
  const id = `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`
  const made = { id, at: instant, zone: ZONE, day, updatedAt: instant }
  return { ...made, kind: 'day-start', outcome: 'shown', ...more }
}

function reasons(given: NudgeFacts): string[] {
  return decide(given).silences.map(({ reason }) => reason)
}

describe('the day’s first nudge', () => {
  test('comes a few minutes after somebody has come', () => {
    expect(decide(facts('08:44')).show).toBeUndefined()
    expect(decide(facts('08:45')).show).toMatchObject({ kind: 'day-start', day: DAY, inARow: 1 })
  })

  test('asks for nobody before its time', () => {
    const verdict = decide(facts('07:00', { presence: 'not-asked' }))
    expect(verdict).toMatchObject({ askPresence: false, lookAgainAt: at('08:30') })
    expect(decide(facts('08:31', { presence: 'not-asked' })).askPresence).toBe(true)
  })

  test('waits for a breakpoint where somebody was there before, but not for ever', () => {
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

  test('does not take somebody’s coming yesterday for a sign', () => {
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
    const settings = { ...DEFAULT_NUDGES, until: '08:42' }
    expect(decide(facts('08:40', { settings })).show).toBeUndefined()
    expect(decide(facts('08:41', { settings })).show).toBeDefined()
  })

  test.each([
    ['off', choose({ dayStart: false })],
    ['rest-day', choose({ restDays: [2] })],
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

  test('is not caught up with by somebody who comes in its last minutes', () => {
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
      ...DEFAULT_NUDGES,
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
    const settings = { ...DEFAULT_NUDGES, dayStart: false, anchor: { on: true, at: '10:00' } }
    expect(reasons(facts('10:05', { settings }))).toContain('nothing-to-say')
  })

  test('the week is ready although there is a win, which it is about', () => {
    const settings = { ...DEFAULT_NUDGES, week: { on: true, day: 2, at: '17:00' } }
    const lastWin = { at: at('09:00'), day: DAY }
    const journal = { wonToday: true, coveredDays: [], lastWin }
    expect(decide(facts('17:05', { settings, journal })).show?.kind).toBe('week')
  })
})
