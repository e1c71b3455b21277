import { instantText } from '../../src-shared/calendar.ts'
import type { NudgeDecision, NudgeKind, NudgeSettings } from '../../src-shared/nudges.ts'
import { personDay, type Moment } from '../days/person-day.ts'
import type { Clock, NewId, NudgeLog, Timer } from '../kernel/ports.ts'
import { oneAtATime } from '../kernel/serial-queue.ts'
import type { JournalFacts } from '../plan/domain/journal-facts.ts'
import { decidedAt, decidedNow } from './domain/nudge-decision.ts'
import type { NudgeFacts, NudgeToShow, Silence, Verdict } from './domain/nudge-facts.ts'
import { decide } from './domain/nudge-policy.ts'
import type { PresenceNews, PresenceSource } from './domain/nudge-ports.ts'
import { arrived, heard, NOBODY_YET, noticed, sampled, type Presence } from './domain/presence.ts'
import { isOf, unrecordedSilences } from './domain/unrecorded-silences.ts'

/** The longest time without a look at the clock, in ms: it may have been moved. */
const LONGEST_WAIT_MS = 15 * 60_000
/** The shortest time between two looks, in ms. */
const SHORTEST_WAIT_MS = 1_000
/** A timer that comes this much late, in ms, was held up by a sleep or by a clock that was moved. */
const GAP_MS = 60_000

interface Parts {
  clock: Clock
  timer: Timer
  /** Milliseconds of real time since some moment, sleep included, by a clock that nobody sets. */
  elapsedMs: () => number
  newId: NewId
  settings: () => NudgeSettings
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: () => number
  journal: () => JournalFacts
  presence: PresenceSource
  log: NudgeLog
  /** What a nudge says: which sentence, and which step. */
  content: (kind: NudgeKind) => Pick<NudgeDecision, 'wording' | 'stepId' | 'ownStep'>
  /** Shows a nudge that has been written down, for the first time or once more. */
  show: (decision: NudgeDecision) => void
  /** Called after every look. */
  looked: () => void
}

/** Looks at the right times whether a nudge is to be shown, and shows it. */
export interface NudgeScheduler {
  /** The app has just been started. */
  started(): Promise<void>
  /** Something that decisions are made from has changed. */
  look(): Promise<void>
  /** The desktop has said something about the person. */
  heard(news: PresenceNews): Promise<void>
  /** The person did something in the app. */
  noticed(): void
  /** What a decision would be made from now. */
  facts(): NudgeFacts
  /** What is known of the person being there, as it was last asked for. */
  presence(): Presence
  /** Whether this desktop tells how long nobody has touched it; nothing where it was not asked. */
  idleKnown(): boolean | undefined
  /** Whether the last decisions could be written down. */
  isKept(): boolean
}

/**
 * One deadline on the wall clock is armed at a time, and everything is decided anew from how things
 * are when it comes: late, early, after weeks of sleep or by another clock makes no difference.
 */
export function scheduleNudges(parts: Parts): NudgeScheduler {
  const { clock, timer, elapsedMs, newId, log } = parts
  let presence = NOBODY_YET
  let idleKnown: boolean | undefined
  let lastShown: { day: string; at: number } | undefined
  let isKept = true
  let lastLook: NudgeFacts['lastLook']
  let cancel: (() => void) | undefined
  let armed: { at: number; for: number } | undefined
  const unrecorded = unrecordedSilences()
  const inTurn = oneAtATime()

  function facts(): NudgeFacts {
    return {
      now: clock.now(),
      zone: clock.zone(),
      dayStartHour: parts.dayStartHour(),
      settings: parts.settings(),
      journal: parts.journal(),
      presence: 'not-asked',
      past: log.past(),
      ...lastShownFact(),
      ...(lastLook && { lastLook }),
    }
  }

  /** Since a restart the records alone know, by a clock that may have been moved. */
  function lastShownFact(): Pick<NudgeFacts, 'lastShown'> {
    if (lastShown !== undefined) {
      return { lastShown: { day: lastShown.day, agoMs: elapsedMs() - lastShown.at } }
    }
    const last = log.past().findLast(({ outcome }) => outcome === 'shown')
    const agoMs = last && clock.now() - decidedAt(last)
    return last === undefined || agoMs === undefined || agoMs < 0
      ? {}
      : { lastShown: { day: last.day, agoMs } }
  }

  async function look(): Promise<void> {
    noticeGap()
    let next = clock.now() + LONGEST_WAIT_MS
    try {
      let verdict = decide(facts())
      if (verdict.askPresence) {
        const sample = await parts.presence.sample()
        presence = sampled(presence, sample, clock.now())
        idleKnown = sample.idleMs !== undefined
        // Asking takes time, in which anything may have changed.
        verdict = decide({ ...facts(), presence })
      }
      isKept = await keep(verdict)
      if (isKept) {
        next = verdict.lookAgainAt
        lastLook = { at: clock.now(), zone: clock.zone() }
      }
    } finally {
      // Whatever went wrong, there is a next look.
      arm(next)
    }
    parts.looked()
  }

  /** Writes down what was decided, and then does it; what the disk refuses is kept until it can be. */
  async function keep(verdict: Verdict): Promise<boolean> {
    const moment = { now: clock.now(), zone: clock.zone(), dayStartHour: parts.dayStartHour() }
    const { day } = personDay(moment)
    const earlier = unrecorded.before(day, log.past())
    const silences = verdict.silences.filter((one) => !earlier.some(isOf(one)))
    for (const silence of [...earlier, ...silences]) {
      const outcome = await log.put(decidedNow({ ...silence, outcome: 'held' }, moment, newId()))
      if (outcome.kind === 'refused') {
        unrecorded.add([...silences, ...unsaid(verdict)])
        return false
      }
    }
    unrecorded.recorded(day)
    if (await say(verdict, moment)) return true
    unrecorded.add(unsaid(verdict))
    return false
  }

  /** Writes down the nudge that was decided on, and then shows it. */
  async function say({ show }: Verdict, moment: Moment): Promise<boolean> {
    if (show === undefined) return true
    const decision = toKeep(show, moment)
    // Before it is shown: a crash in between is a silence, never a second nudge.
    const outcome = await log.put(decision)
    if (outcome.kind === 'refused') return false
    // As if it had not been written down: whatever came in between counts.
    const before = log.past().flatMap((one) => (one.id === decision.id ? (show.again ?? []) : one))
    const standing = decide({ ...facts(), past: before, presence })
    if (standing.show?.kind !== show.kind) return takeBack(show, decision, standing)
    lastShown = { day: decision.day, at: elapsedMs() }
    parts.show(decision)
    return true
  }

  /** Something came in between while it was written down, such as a win: it is not shown. */
  async function takeBack({ again }: NudgeToShow, decision: NudgeDecision, { silences }: Verdict) {
    const reason = silences.find(({ kind }) => kind === decision.kind)?.reason ?? 'away'
    const held = { ...decision, outcome: 'held' as const, reason }
    const outcome = await log.put(again ?? held)
    return outcome.kind === 'kept'
  }

  function toKeep(show: NudgeToShow, moment: Moment) {
    const { again, kind, day, inARow, welcomeBack } = show
    const now = instantText(moment.now)
    if (again !== undefined) return { ...again, againAt: now, updatedAt: now }
    const decided = { kind, day, inARow, outcome: 'shown' as const, ...parts.content(kind) }
    return decidedNow({ ...decided, ...(welcomeBack && { welcomeBack }) }, moment, newId())
  }

  /** A timer that came much too late says that the computer slept, where nothing else does. */
  function noticeGap(): void {
    const now = clock.now()
    if (armed === undefined) return
    const late = now - (armed.at + armed.for)
    if (late > GAP_MS || now < armed.at) presence = arrived(presence, now)
    armed = undefined
  }

  function arm(at: number): void {
    cancel?.()
    const now = clock.now()
    const wait = Math.max(SHORTEST_WAIT_MS, Math.min(at - now, LONGEST_WAIT_MS))
    armed = { at: now, for: wait }
    cancel = timer.after(wait, () => void inTurn(look))
  }

  return {
    started() {
      presence = arrived(presence, clock.now())
      return inTurn(look)
    },
    look: () => inTurn(look),
    heard(news) {
      presence = heard(presence, news, clock.now())
      return news === 'locked' || news === 'suspended' ? Promise.resolve() : inTurn(look)
    },
    noticed() {
      presence = noticed(presence, clock.now())
    },
    facts,
    presence: () => presence,
    idleKnown: () => idleKnown,
    isKept: () => isKept,
  }
}

/** The silence that a nudge becomes which cannot be written down, and so is not shown. */
function unsaid({ show }: Verdict): Silence[] {
  if (show === undefined || show.again !== undefined) return []
  return [{ kind: show.kind, day: show.day, reason: 'too-late' }]
}
