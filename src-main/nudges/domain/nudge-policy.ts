import { daysBetween, epochMs, type Day } from '../../../src-shared/calendar.ts'
import type {
  NudgeDecision,
  NudgeKind,
  NudgeSettings,
  SilenceReason,
} from '../../../src-shared/nudges.ts'
import { hasBeenAway } from '../../days/days-away.ts'
import {
  isRestDay,
  minutesOf,
  pausedUntil,
  personDay,
  quietUntil,
  timeInDay,
  type Moment,
  type PersonDay,
} from '../../days/person-day.ts'
import type { JournalFacts } from '../../plan/domain/journal-facts.ts'
import { ignoredInARow, rateAllows } from './nudge-back-off.ts'
import { decidedAt } from './nudge-decision.ts'
import { isAway, type Presence } from './presence.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** How often to look while a nudge waits for its moment, in ms. */
const LOOK_MS = 30_000
/** How often to look for somebody, in ms: less than the usual delay after they have come. */
const LOOK_FOR_SOMEBODY_MS = 120_000
/** How often to look whether do not disturb has ended, in ms. */
const LOOK_FOR_QUIET_MS = 60_000
/** How long to wait for a breakpoint when somebody was there before the time came, in ms. */
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
/** How long after "do not disturb" has ended what it held may still come, in ms. */
const AFTER_DISTURB_MS = 10 * MINUTE_MS
/** At least this long between two nudges, in ms. */
const GAP_MS = HOUR_MS
/**
 * Two nudges of different days are at least this much real time apart, in ms. The day turns over
 * at night; less means that the clock was moved.
 */
const BETWEEN_DAYS_MS = 3 * HOUR_MS

/** Everything a decision is made from. The same facts give the same decision. */
export interface NudgeFacts extends Moment {
  settings: NudgeSettings
  journal: JournalFacts
  /** Asked for where something is due. */
  presence: Presence | 'not-asked'
  /** The decisions of the last thirty days, of every device. */
  past: readonly NudgeDecision[]
  /**
   * The day that the last nudge was shown for, and how much real time has passed since, in ms, by a
   * clock that nobody sets. Nothing where none has been shown since the start.
   */
  lastShown?: { day: Day; agoMs: number }
  /**
   * When and where the app last looked, in milliseconds since the epoch; nothing before the first
   * look.
   */
  lastLook?: { at: number; zone: string }
}

/** A nudge to be shown now. */
export interface NudgeToShow {
  kind: NudgeKind
  day: Day
  /** The nudge that comes once more, after *Later*. */
  again?: NudgeDecision
  welcomeBack: boolean
  /** How many of its kind, this one among them, have met silence. */
  inARow: number
}

/** A silence that has not been recorded yet. */
export interface Silence {
  kind: NudgeKind
  day: Day
  reason: SilenceReason
}

/** What to do now. */
export interface Verdict {
  show?: NudgeToShow
  silences: Silence[]
  /** The person's presence is to be asked for, and the decision made with it. */
  askPresence: boolean
  /** When to look again, in milliseconds since the epoch, unless something changes before. */
  lookAgainAt: number
}

/** The person's day, with what was decided in it. */
interface Today extends PersonDay {
  decisions: readonly NudgeDecision[]
}

/** A time at which a nudge may come. */
interface Occasion {
  kind: NudgeKind
  /** In milliseconds since the epoch; `until` is excluded. */
  from: number
  until: number
  /** How long to wait for a breakpoint, in ms. */
  patienceMs: number
  again?: NudgeDecision
}

/** What is to be done about one occasion. */
type Finding =
  | { kind: 'show' }
  | { kind: 'ask' }
  | { kind: 'nothing'; lookAt?: number }
  /** `lookAt` is when that may have changed by time alone. */
  | { kind: 'silence'; reason: SilenceReason; lookAt?: number }

/**
 * Decides about nudges: which one is shown now, which silences are to be explained, and when to
 * look again. Pure; at most one is shown at a time.
 */
export function decide(facts: NudgeFacts): Verdict {
  const today = dayOf(facts)
  const verdict: Verdict = {
    silences: leftOver(facts, today),
    askPresence: false,
    lookAgainAt: today.ends,
  }
  for (const occasion of occasions(facts, today)) {
    const finding = consider(occasion, facts, today)
    const { kind } = occasion
    if (finding.kind === 'ask') verdict.askPresence = true
    if (finding.kind === 'silence') {
      const { reason } = finding
      const isKnown = silencesOf(occasion, today).some((one) => one.reason === reason)
      if (!isKnown) verdict.silences.push({ kind, day: today.day, reason })
    }
    if ('lookAt' in finding && finding.lookAt !== undefined) {
      verdict.lookAgainAt = Math.min(verdict.lookAgainAt, Math.max(finding.lookAt, facts.now + 1))
    }
    if (finding.kind === 'show' && verdict.show === undefined) {
      verdict.show = toShow(occasion, facts, today)
      verdict.lookAgainAt = Math.min(verdict.lookAgainAt, facts.now + GAP_MS)
    }
  }
  if (verdict.show !== undefined) verdict.askPresence = false
  return verdict
}

function dayOf(facts: NudgeFacts): Today {
  const days = personDay(facts)
  return { ...days, decisions: facts.past.filter(({ day }) => day === days.day) }
}

/**
 * What was still open when the app last looked, on a day that has ended since: the computer slept,
 * or the time for it was the whole day.
 */
function leftOver(facts: NudgeFacts, today: Today): Silence[] {
  const { lastLook } = facts
  if (lastLook === undefined) return []
  const then = { ...facts, now: lastLook.at, zone: lastLook.zone }
  const day = dayOf(then)
  if (day.day >= today.day) return []
  return occasions(then, day).flatMap((occasion): Silence[] => {
    const { kind, from } = occasion
    const isOpen = lastLook.at >= from || occasion.again !== undefined
    const isDone = isShown(occasion, day) || silencesOf(occasion, day).length > 0
    return isOpen && !isDone ? [{ kind, day: day.day, reason: 'too-late' }] : []
  })
}

/** Today's occasions, in the order in which they come first. */
function occasions(facts: NudgeFacts, today: Today): Occasion[] {
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

function isShown({ kind, again }: Occasion, { decisions }: Today): boolean {
  return (
    again === undefined && decisions.some((one) => one.kind === kind && one.outcome === 'shown')
  )
}

function consider(occasion: Occasion, facts: NudgeFacts, today: Today): Finding {
  const { now } = facts
  if (isShown(occasion, today)) return { kind: 'nothing' }
  if (now < occasion.from) return { kind: 'nothing', lookAt: occasion.from }
  if (now >= occasion.until) return afterwards(occasion, facts, today)
  return standingSilence(occasion, facts, today) ?? atTheRightMoment(occasion, facts, today)
}

/** What silences an occasion whoever is there. */
function standingSilence(occasion: Occasion, facts: NudgeFacts, today: Today): Finding | undefined {
  const settled = settledReasons(occasion, facts, today).find(({ holds }) => holds())
  if (settled !== undefined) return { kind: 'silence', reason: settled.reason }
  const clock = clockWasMoved(facts, today)
  if (clock !== undefined) return { kind: 'silence', ...clock }
  const pause = pausedUntil(facts, facts.settings.pause)
  if (pause !== undefined) return { kind: 'silence', reason: 'paused', lookAt: pause }
  const quiet = quietUntil(facts, facts.settings.quiet)
  if (quiet !== undefined) return { kind: 'silence', reason: 'quiet-hours', lookAt: quiet }
  const gap = gapUntil(facts, today, occasion.again)
  return gap === undefined ? undefined : { kind: 'silence', reason: 'just-before', lookAt: gap }
}

/**
 * The time of an occasion has passed. What "do not disturb" held when it did comes when that ends;
 * everything else is over, with a reason that was true at its end.
 */
function afterwards(occasion: Occasion, facts: NudgeFacts, today: Today): Finding {
  const last = silencesOf(occasion, today).at(-1)?.reason
  if (last === 'do-not-disturb') return whenUndisturbed(occasion, facts, today)
  if (last !== undefined && heldAtEnd(last, occasion, facts, today)) return { kind: 'nothing' }
  const settled = settledReasons(occasion, facts, today).find(({ holds }) => holds())
  if (settled !== undefined) return { kind: 'silence', reason: settled.reason }
  return expired(facts, today)
}

/** Whether the reason that was recorded last was still true when the time ended. */
function heldAtEnd(
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

/** "Do not disturb" was on: what it held is delivered once when it ends, until the day does. */
function whenUndisturbed(occasion: Occasion, facts: NudgeFacts, today: Today): Finding {
  const standing = standingSilence(occasion, facts, today)
  if (standing !== undefined) return standing
  const { now, presence } = facts
  if (presence === 'not-asked') return { kind: 'ask' }
  if (presence.doNotDisturb === 'on') return { kind: 'nothing', lookAt: now + LOOK_FOR_QUIET_MS }
  const endedLately = Math.abs(now - (presence.disturbedAt ?? -Infinity)) <= AFTER_DISTURB_MS
  if (!endedLately) return expired(facts, today)
  return atTheRightMoment({ ...occasion, until: today.ends }, facts, today)
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

function hasSomethingToSay(kind: NudgeKind, { anchorStepId, lastWin }: JournalFacts, day: Day) {
  if (kind === 'anchor') return anchorStepId !== undefined
  if (kind === 'week') return lastWin !== undefined && daysBetween(lastWin.day, day) < 7
  return true
}

/** A nudge of another day so short a time ago means that the clock is not to be trusted yet. */
function clockWasMoved({ now, lastShown }: NudgeFacts, { day }: Today) {
  if (lastShown === undefined || lastShown.day === day) return undefined
  const left = BETWEEN_DAYS_MS - lastShown.agoMs
  return left > 0 ? { reason: 'clock' as const, lookAt: now + left } : undefined
}

/** When enough time has passed since the last nudge; nothing where it has. */
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

/** Why nothing was said in a time that has passed, where nothing else was in the way. */
function expired({ presence }: NudgeFacts, { began }: PersonDay): Finding {
  if (presence === 'not-asked') return { kind: 'ask' }
  const reason = isAway(presence) ? 'away' : hasCome(presence, began) ? 'too-late' : 'no-sign'
  return { kind: 'silence', reason }
}

/** Nothing is in the way but the person: somebody has to be there, and at a breakpoint. */
function atTheRightMoment(
  { from, until, patienceMs, again }: Occasion,
  { now, settings, presence }: NudgeFacts,
  { began }: PersonDay,
): Finding {
  if (presence === 'not-asked') return { kind: 'ask' }
  if (isAway(presence))
    return { kind: 'nothing', lookAt: Math.min(now + LOOK_FOR_SOMEBODY_MS, until) }
  // Nobody can be seen here, and nothing has told of anybody: unknown triggers nothing. Whoever
  // comes is told of; looking again would tell no more.
  if (!hasCome(presence, began) && presence.idleMs === undefined)
    return { kind: 'nothing', lookAt: until }
  const delay = again === undefined ? settings.softDelay * MINUTE_MS : 0
  const came = hasCome(presence, began) ? presence.arrivedAt : undefined
  const isBreakpoint = came !== undefined && came <= now && came + delay >= from
  const wanted = isBreakpoint ? came + delay : from + patienceMs
  // In a window too short to wait in, its last minute is better than none.
  const isShort = until - from <= delay + patienceMs
  const moment = Math.max(from, isShort ? Math.min(wanted, until - MINUTE_MS) : wanted)
  if (now < moment) return { kind: 'nothing', lookAt: Math.min(moment, now + LOOK_MS, until) }
  if (settings.heedDoNotDisturb && presence.doNotDisturb === 'on') {
    return { kind: 'silence', reason: 'do-not-disturb', lookAt: now + LOOK_FOR_QUIET_MS }
  }
  return { kind: 'show' }
}

/** Whether somebody has come today. */
function hasCome({ arrivedAt }: Presence, began: number): boolean {
  return arrivedAt !== undefined && arrivedAt >= began
}

function toShow({ kind, again }: Occasion, facts: NudgeFacts, { day }: PersonDay): NudgeToShow {
  const { journal, past, now, settings } = facts
  const { lastWin } = journal
  return {
    kind,
    day,
    ...(again && { again }),
    welcomeBack: hasBeenAway(lastWin?.day, day, settings),
    inARow: ignoredInARow(past, lastWin?.at, now) + 1,
  }
}

/** The silences that an occasion has been explained with. */
function silencesOf({ kind, from }: Occasion, { decisions }: Today): NudgeDecision[] {
  return decisions.filter(
    (one) => one.kind === kind && one.outcome === 'held' && decidedAt(one) >= from,
  )
}
