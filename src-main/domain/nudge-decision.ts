import { instantText, type Day } from '../../src-shared/calendar.ts'
import type { NudgeDecision, NudgeKind } from '../../src-shared/nudges.ts'
import type { Moment } from './nudge-calendar.ts'

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
