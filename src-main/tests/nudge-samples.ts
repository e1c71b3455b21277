import { instantOfWall, instantText } from '../../src-shared/calendar.ts'
import { DEFAULT_NUDGES, type NudgeDecision, type NudgeSettings } from '../../src-shared/nudges.ts'
import type { NudgeFacts } from '../nudges/domain/nudge-facts.ts'
import { decide } from '../nudges/domain/nudge-policy.ts'
import type { Presence } from '../nudges/domain/presence.ts'

/** Where the person is. */
export const ZONE = 'Europe/Berlin'
/** A Tuesday. */
export const DAY = '2026-11-24'
/** The choices of these tests: their morning stays, whatever a new installation's is. */
export const SAMPLE_CHOICES: NudgeSettings = { ...DEFAULT_NUDGES, from: '08:30', until: '12:00' }
let ids = 0

/** An instant by the wall of that day, or of another. */
export function at(time: string, day = DAY): number {
  return instantOfWall(`${day}T${time}`, ZONE)
}

/** A person who came at a time, and is there. */
export function cameAt(time: string, more: Partial<Presence> = {}): Presence {
  return { arrivedAt: at(time), idleMs: 0, away: false, doNotDisturb: 'off', ...more }
}

/** How things are on that Tuesday: the person has come, and nothing was decided or won. */
export function facts(time: string, more: Partial<NudgeFacts> = {}): NudgeFacts {
  return {
    now: at(time),
    zone: ZONE,
    dayStartHour: 4,
    settings: SAMPLE_CHOICES,
    journal: { wonToday: false, coveredDays: [] },
    presence: cameAt('08:40'),
    past: [],
    ...more,
  }
}

/** What the person may have chosen, beside what is so for everybody. */
export function choose(changes: Partial<NudgeSettings>): { settings: NudgeSettings } {
  return { settings: { ...SAMPLE_CHOICES, ...changes } }
}

/** A decision that was made on that Tuesday. */
export function decision(time: string, more: Partial<NudgeDecision> = {}): NudgeDecision {
  const day = more.day ?? DAY
  const instant = instantText(at(time, day))
  const id = `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`
  const made = { id, at: instant, zone: ZONE, day, updatedAt: instant }
  return { ...made, kind: 'day-start', outcome: 'shown', ...more }
}

/** The silences that are explained with some facts. */
export function reasons(given: NudgeFacts): string[] {
  return decide(given).silences.map(({ reason }) => reason)
}
