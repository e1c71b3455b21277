import { daysBetween, type Day } from '../../../src-shared/calendar.ts'
import type {
  NudgeDecision,
  NudgeKind,
  NudgeSettings,
  SilenceReason,
} from '../../../src-shared/nudges.ts'
import { isRestDay, pausedUntil, quietUntil, type PersonDay } from '../../days/person-day.ts'
import type { JournalFacts } from '../../plan/domain/journal-facts.ts'
import { rateAllows } from './nudge-back-off.ts'
import { decidedAt } from './nudge-decision.ts'
import type { NudgeFacts } from './nudge-facts.ts'
import type { Occasion, Today } from './occasions.ts'

const HOUR_MS = 60 * 60_000

/** At least this long between two nudges, in ms. */
export const GAP_MS = HOUR_MS
/**
 * Two nudges of different days are at least this much real time apart, in ms. The day turns over
 * at night; less means that the clock was moved.
 */
const BETWEEN_DAYS_MS = 3 * HOUR_MS

/** Why an occasion is silent, and when that may have changed by time alone. */
interface Held {
  reason: SilenceReason
  /** In milliseconds since the epoch; undefined if time alone changes nothing. */
  lookAt?: number
}

/** What silences an occasion whether the person is there or not. */
export function standingSilence(
  occasion: Occasion,
  facts: NudgeFacts,
  today: Today,
): Held | undefined {
  const settled = settledReason(occasion, facts, today)
  if (settled !== undefined) return { reason: settled }
  const clock = clockWasMoved(facts, today)
  if (clock !== undefined) return clock
  const pause = pausedUntil(facts, facts.settings.pause)
  if (pause !== undefined) return { reason: 'paused', lookAt: pause }
  const quiet = quietUntil(facts, facts.settings.quiet)
  if (quiet !== undefined) return { reason: 'quiet-hours', lookAt: quiet }
  const gap = gapUntil(facts, today, occasion.again)
  return gap === undefined ? undefined : { reason: 'just-before', lookAt: gap }
}

/** Why an occasion is silent whatever the time is within it; undefined if nothing of that holds. */
export function settledReason(
  occasion: Occasion,
  facts: NudgeFacts,
  today: Today,
): SilenceReason | undefined {
  return settledReasons(occasion, facts, today).find(({ holds }) => holds())?.reason
}

/** Whether the reason that was recorded last was still true when the time ended. */
export function heldAtEnd(
  reason: SilenceReason,
  occasion: Occasion,
  facts: NudgeFacts,
  today: Today,
): boolean {
  const end = { ...facts, now: occasion.until - 1 }
  if (reason === 'paused') return pausedUntil(end, facts.settings.pause) !== undefined
  if (reason === 'quiet-hours') return quietUntil(end, facts.settings.quiet) !== undefined
  if (reason === 'just-before') return false
  const settled = settledReasons(occasion, facts, today).find((one) => one.reason === reason)
  return settled?.holds() ?? true
}

/** What silences an occasion whatever the time is within it, in the order in which it is said. */
function settledReasons(
  { kind, again }: Occasion,
  { settings, journal, past, now }: NudgeFacts,
  { day, weekday, decisions }: Today,
): { reason: SilenceReason; holds: () => boolean }[] {
  const shown = decisions.filter(({ outcome }) => outcome === 'shown')
  const isFirst = again === undefined
  // The week asks for nothing, so a win does not answer it.
  const asks = kind !== 'week'
  return [
    { reason: 'first-day', holds: () => settings.firstDay === day },
    { reason: 'rest-day', holds: () => isRestDay(day, weekday, settings) },
    { reason: 'off', holds: () => !isOn(kind, settings) },
    { reason: 'won', holds: () => asks && journal.wonToday },
    { reason: 'covered', holds: () => asks && journal.coveredDays.includes(day) },
    { reason: 'low-energy', holds: () => settings.lowEnergyDay === day },
    { reason: 'not-today', holds: () => shown.some(({ answer }) => answer === 'not-today') },
    { reason: 'budget', holds: () => isFirst && shown.length >= settings.perDay },
    { reason: 'nothing-to-say', holds: () => isFirst && !hasSomethingToSay(kind, journal, day) },
    {
      reason: 'back-off',
      holds: () =>
        isFirst && kind === 'day-start' && !rateAllows(past, journal.lastWin?.at, day, now),
    },
  ]
}

function isOn(kind: NudgeKind, { dayStart, anchor, endOfDay, week }: NudgeSettings): boolean {
  const on = { 'day-start': dayStart, anchor: anchor.on, 'end-of-day': endOfDay.on, week: week.on }
  return on[kind]
}

function hasSomethingToSay(
  kind: NudgeKind,
  { anchorStepId, lastWin }: JournalFacts,
  day: Day,
): boolean {
  if (kind === 'anchor') return anchorStepId !== undefined
  if (kind === 'week') return lastWin !== undefined && daysBetween(lastWin.day, day) < 7
  return true
}

/** A nudge of another day so short a time ago means that the clock is not to be trusted yet. */
function clockWasMoved({ now, lastShown }: NudgeFacts, { day }: Today): Held | undefined {
  if (lastShown === undefined || lastShown.day === day) return undefined
  const left = BETWEEN_DAYS_MS - lastShown.agoMs
  return left > 0 ? { reason: 'clock', lookAt: now + left } : undefined
}

/** When enough time has passed since the last nudge; undefined if it has. */
function gapUntil(
  { now, past }: NudgeFacts,
  { day, before }: PersonDay,
  again?: NudgeDecision,
): number | undefined {
  let next: number | undefined
  for (const one of past) {
    if (one.outcome !== 'shown' || one.id === again?.id) continue
    if (one.day !== day && one.day !== before) continue
    const at = decidedAt(one)
    if (at <= now && at + GAP_MS > now) next = Math.max(next ?? 0, at + GAP_MS)
  }
  return next
}
