import { epochMs } from '../../../src-shared/calendar.ts'
import type { NudgeDecision, NudgeKind } from '../../../src-shared/nudges.ts'
import {
  minutesOf,
  personDay,
  timeInDay,
  type Moment,
  type PersonDay,
} from '../../days/person-day.ts'
import { decidedAt } from './nudge-decision.ts'
import type { NudgeFacts } from './nudge-facts.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** How long to wait for a breakpoint when the person was there before the time came, in ms. */
const PATIENCE_MS = 30 * MINUTE_MS
/** The same for a nudge whose exact time the person has chosen. */
const SHORT_PATIENCE_MS = 5 * MINUTE_MS
/** How long such a nudge is still kind, in ms. */
const LATE_MS: Record<Exclude<NudgeKind, 'day-start'>, number> = {
  anchor: HOUR_MS,
  'end-of-day': 2 * HOUR_MS,
  week: 4 * HOUR_MS,
}
/** How long after its time a nudge that was put off by *Later* may still come, in ms. */
const LATER_MS = 2 * HOUR_MS

/** The person's day, with what was decided in it. */
export interface Today extends PersonDay {
  decisions: readonly NudgeDecision[]
}

/** A time at which a nudge may come. */
export interface Occasion {
  kind: NudgeKind
  /** In milliseconds since the epoch; `until` is excluded. */
  from: number
  until: number
  /** How long to wait for a breakpoint, in ms. */
  patienceMs: number
  again?: NudgeDecision
}

/** The person's day at a moment, with what was decided in it. */
export function dayOf(facts: NudgeFacts): Today {
  const days = personDay(facts)
  return { ...days, decisions: facts.past.filter(({ day }) => day === days.day) }
}

/** Today's occasions, in the order in which they come first. */
export function occasions(facts: NudgeFacts, today: Today): Occasion[] {
  const { settings } = facts
  const { day, ends, weekday } = today
  const at = (time: string): number => timeInDay(day, time, facts)
  const timed = (kind: keyof typeof LATE_MS, time: string): Occasion => {
    const from = at(time)
    return { kind, from, until: from + LATE_MS[kind], patienceMs: SHORT_PATIENCE_MS }
  }
  const all: Occasion[] = putOff(facts, today)
  all.push({ kind: 'day-start', ...morning(facts, today), patienceMs: PATIENCE_MS })
  if (settings.anchor.on) all.push(timed('anchor', settings.anchor.at))
  if (settings.endOfDay.on) all.push(timed('end-of-day', settings.endOfDay.at))
  if (settings.week.on && weekday === settings.week.day) {
    all.push(timed('week', settings.week.at))
  }
  for (const occasion of all) occasion.until = Math.min(occasion.until, ends)
  return all
}

/**
 * When the day's first nudge may come, in milliseconds since the epoch. A morning that begins before
 * the day does begins with it; one that ends before it begins ends with the day.
 */
export function morning(
  facts: Moment & Pick<NudgeFacts, 'settings'>,
  { day, began, ends }: PersonDay,
): { from: number; until: number } {
  const { settings, dayStartHour } = facts
  const turn = dayStartHour * 60
  const isAcross = minutesOf(settings.from) < turn && turn < minutesOf(settings.until)
  const from = isAcross ? began : timeInDay(day, settings.from, facts)
  const until = timeInDay(day, settings.until, facts)
  return { from, until: until > from ? until : ends }
}

/** The nudges of today that the person wants later. */
function putOff({ settings }: NudgeFacts, { decisions }: Today): Occasion[] {
  return decisions.flatMap((one) => {
    const { kind, outcome, answer, answeredAt, againAt } = one
    const isPutOff = outcome === 'shown' && answer === 'later'
    if (!isPutOff || answeredAt === undefined || againAt !== undefined) return []
    const from = epochMs(answeredAt) + settings.later * MINUTE_MS
    return { kind, from, until: from + LATER_MS, patienceMs: 0, again: one }
  })
}

/** Whether an occasion's nudge has been shown. One that comes once more has not. */
export function isShown({ kind, again }: Occasion, { decisions }: Today): boolean {
  return (
    again === undefined && decisions.some((one) => one.kind === kind && one.outcome === 'shown')
  )
}

/** The silences that an occasion has been explained with. */
export function silencesOf({ kind, from }: Occasion, { decisions }: Today): NudgeDecision[] {
  return decisions.filter(
    (one) => one.kind === kind && one.outcome === 'held' && decidedAt(one) >= from,
  )
}
