import { daysBetween, epochMs, type Day } from '../../src-shared/calendar.ts'
import type {
  NudgeDecision,
  NudgeKind,
  NudgeSettings,
  SilenceReason,
} from '../../src-shared/nudges.ts'
import { ignoredInARow, rateAllows } from './nudge-back-off.ts'
import {
  isRestDay,
  pausedUntil,
  personDay,
  quietUntil,
  timeInDay,
  type Moment,
  type PersonDay,
} from './nudge-calendar.ts'
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
/** At least this long between two nudges, in ms. */
const GAP_MS = HOUR_MS
/**
 * Two nudges of different days are at least this much real time apart, in ms. The day turns over
 * at night; less means that the clock was moved.
 */
const BETWEEN_DAYS_MS = 3 * HOUR_MS
/** After how many days without a win the person is welcomed back. */
const AWAY_DAYS = 3

/** What the journal says. */
export interface JournalFacts {
  wonToday: boolean
  /** The days that a win of another day was put forward to. */
  coveredDays: readonly Day[]
  lastWin?: { at: number; day: Day }
  /** An open step for the anchor's time; nothing where there is none. */
  anchorStepId?: string
}

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
interface Silence {
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
  const days = personDay(facts)
  const decisions = facts.past.filter(({ day }) => day === days.day)
  const today: Today = { ...days, decisions }
  const verdict: Verdict = { silences: [], askPresence: false, lookAgainAt: today.ends }
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
  const [from, until] = [at(settings.from), at(settings.until)]
  // A window that ends before it begins is none; the day's end closes it.
  const closes = until > from ? until : ends
  all.push({ kind: 'day-start', from, until: closes, patienceMs: PATIENCE_MS })
  if (settings.anchor.on) all.push(timed('anchor', settings.anchor.at))
  if (settings.endOfDay.on) all.push(timed('end-of-day', settings.endOfDay.at))
  if (settings.week.on && weekday === settings.week.day) {
    all.push(timed('week', settings.week.at))
  }
  for (const occasion of all) occasion.until = Math.min(occasion.until, ends)
  return all
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

function consider(occasion: Occasion, facts: NudgeFacts, today: Today): Finding {
  const { now } = facts
  const { kind, from, again } = occasion
  const isShown = today.decisions.some((one) => one.kind === kind && one.outcome === 'shown')
  if (again === undefined && isShown) return { kind: 'nothing' }
  if (now < from) return { kind: 'nothing', lookAt: from }

  const explained = silencesOf(occasion, today)
  // Do not disturb holds a nudge beyond its window, until the day's end.
  const wasHeld = explained.some(({ reason }) => reason === 'do-not-disturb')
  const until = wasHeld ? today.ends : occasion.until
  if (now >= until && explained.length > 0) return { kind: 'nothing' }

  const settled = settledSilence(occasion, facts, today)
  if (settled !== undefined) return { kind: 'silence', ...settled }
  if (now >= until) return expired(facts, today)

  const pause = pausedUntil(facts, facts.settings.pause)
  if (pause !== undefined) return { kind: 'silence', reason: 'paused', lookAt: pause }
  const quiet = quietUntil(facts, facts.settings.quiet)
  if (quiet !== undefined) return { kind: 'silence', reason: 'quiet-hours', lookAt: quiet }
  const gap = gapUntil(facts, today, again)
  if (gap !== undefined) return { kind: 'silence', reason: 'just-before', lookAt: gap }

  return atTheRightMoment({ ...occasion, until }, facts, today)
}

/** What silences an occasion whatever the time is within it. */
function settledSilence(
  { kind, again }: Occasion,
  facts: NudgeFacts,
  { day, weekday, decisions }: Today,
): { reason: SilenceReason; lookAt?: number } | undefined {
  const { settings, journal, past } = facts
  if (kind === 'day-start' && !settings.dayStart && again === undefined) return { reason: 'off' }
  if (isRestDay(day, weekday, settings)) return { reason: 'rest-day' }
  // The week asks for nothing, so a win does not answer it.
  if (kind !== 'week' && journal.wonToday) return { reason: 'won' }
  if (kind !== 'week' && journal.coveredDays.includes(day)) return { reason: 'covered' }
  if (settings.lowEnergyDay === day) return { reason: 'low-energy' }
  const shown = decisions.filter(({ outcome }) => outcome === 'shown')
  if (shown.some(({ answer }) => answer === 'not-today')) return { reason: 'not-today' }
  if (again !== undefined) return undefined
  if (shown.length >= settings.perDay) return { reason: 'budget' }
  if (!hasSomethingToSay(kind, journal, day)) return { reason: 'nothing-to-say' }
  if (kind === 'day-start' && !rateAllows(past, journal.lastWin?.at, day)) {
    return { reason: 'back-off' }
  }
  return clockWasMoved(facts, day)
}

function hasSomethingToSay(kind: NudgeKind, { anchorStepId, lastWin }: JournalFacts, day: Day) {
  if (kind === 'anchor') return anchorStepId !== undefined
  if (kind === 'week') return lastWin !== undefined && daysBetween(lastWin.day, day) < 7
  return true
}

/** A nudge of another day so short a time ago means that the clock is not to be trusted yet. */
function clockWasMoved({ now, lastShown }: NudgeFacts, day: Day) {
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
    const at = epochMs(one.againAt ?? one.at)
    if (at <= now && at + GAP_MS > now) next = Math.max(next ?? 0, at + GAP_MS)
  }
  return next
}

/** The time of an occasion has passed, and nothing says yet why nothing was said in it. */
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
  // In a short window the last minute is better than none.
  const moment = Math.max(from, Math.min(wanted, until - MINUTE_MS))
  if (now < moment) return { kind: 'nothing', lookAt: Math.min(moment, now + LOOK_MS) }
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
  const { journal, past } = facts
  const { lastWin } = journal
  return {
    kind,
    day,
    ...(again && { again }),
    welcomeBack: lastWin !== undefined && daysBetween(lastWin.day, day) >= AWAY_DAYS,
    inARow: ignoredInARow(past, lastWin?.at) + 1,
  }
}

/** The silences that an occasion has been explained with. */
function silencesOf({ kind, from }: Occasion, { decisions }: Today): NudgeDecision[] {
  return decisions.filter(
    (one) => one.kind === kind && one.outcome === 'held' && epochMs(one.at) >= from,
  )
}
