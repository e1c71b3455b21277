import { daysBetween, epochMs, type Day } from '../../../src-shared/calendar.ts'
import type { NudgeRate } from '../../../src-shared/contract/nudges.ts'
import type { NudgeDecision } from '../../../src-shared/nudges.ts'
import { decidedAt } from './nudge-decision.ts'

/** How many in a row may meet silence before they come less often, and less often again. */
const BEFORE_HALVED = 3
const BEFORE_WEEKLY = 6

const DAYS_APART: Record<NudgeRate, number> = { daily: 1, halved: 2, weekly: 7 }

/**
 * How many of the day's first nudges in a row have met silence. Each carries the count that it was
 * shown with, so that the count outlives the records' thirty days.
 *
 * @param lastWinAt when the last win was made, in milliseconds since the epoch: a win is a reaction
 * @param now milliseconds since the epoch; what a clock that was wrong has dated later does not count
 */
export function ignoredInARow(
  past: readonly NudgeDecision[],
  lastWinAt: number | undefined,
  now: number,
): number {
  const last = lastDayStart(past, now)
  if (last === undefined || last.answer !== undefined) return 0
  if (lastWinAt !== undefined && lastWinAt > epochMs(last.at)) return 0
  return last.inARow ?? 1
}

/**
 * How often the day's first nudge comes: after three in a row without a reaction every other day,
 * after three more once a week. Any reaction restores it (suggestions fade, HeartSteps,
 * Klasnja et al. 2019).
 */
export function nudgeRate(ignored: number): NudgeRate {
  if (ignored >= BEFORE_WEEKLY) return 'weekly'
  return ignored >= BEFORE_HALVED ? 'halved' : 'daily'
}

/** Whether the rate lets another one come on a day. */
export function rateAllows(
  past: readonly NudgeDecision[],
  lastWinAt: number | undefined,
  day: Day,
  now: number,
): boolean {
  const last = lastDayStart(past, now)
  if (last === undefined) return true
  const apart = DAYS_APART[nudgeRate(ignoredInARow(past, lastWinAt, now))]
  // After a flight across the date line the day of the last one may be still to come.
  return Math.abs(daysBetween(last.day, day)) >= apart
}

function lastDayStart(past: readonly NudgeDecision[], now: number): NudgeDecision | undefined {
  let last: NudgeDecision | undefined
  for (const one of past) {
    if (one.kind !== 'day-start' || one.outcome !== 'shown') continue
    if (decidedAt(one) <= now && (last === undefined || one.at > last.at)) last = one
  }
  return last
}
