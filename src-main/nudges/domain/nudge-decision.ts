import { epochMs, instantText, type Day } from '../../../src-shared/calendar.ts'
import type { NudgeDecision, NudgeKind } from '../../../src-shared/nudges.ts'
import type { Moment } from '../../days/person-day.ts'

/** Instants are asked for many times more often than decisions are made. */
const instants = new WeakMap<NudgeDecision, number>()

/** When a decision was made, or shown for the last time, in milliseconds since the epoch. */
export function decidedAt(decision: NudgeDecision): number {
  const known = instants.get(decision)
  if (known !== undefined) return known
  const at = epochMs(decision.againAt ?? decision.at)
  instants.set(decision, at)
  return at
}

/** What was decided, without where and when. */
export type Decided = Omit<Partial<NudgeDecision>, 'id' | 'at' | 'zone' | 'updatedAt'> & {
  kind: NudgeKind
  day: Day
  outcome: NudgeDecision['outcome']
}

/** The record of a decision made at a moment. */
export function decidedNow(decided: Decided, { now, zone }: Moment, id: string): NudgeDecision {
  const at = instantText(now)
  return { id, at, zone, ...decided, updatedAt: at }
}
