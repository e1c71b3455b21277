import type { NudgeDecision, NudgeKind, NudgeSettings } from '../../src-shared/nudges.ts'
import type { Clock, NewId, NudgeLog, Timer } from '../kernel/ports.ts'
import { serialQueue } from '../kernel/serial-queue.ts'
import type { JournalFacts } from '../plan/domain/journal-facts.ts'
import type { NudgeFacts } from './domain/nudge-facts.ts'
import { decide } from './domain/nudge-policy.ts'
import type { PresenceNews, PresenceSource } from './domain/nudge-ports.ts'
import {
  arrived,
  heard,
  UNKNOWN_PRESENCE,
  noticed,
  sampled,
  type Presence,
} from './domain/presence.ts'
import { nudgeRecorder } from './nudge-recorder.ts'
import { LONGEST_WAIT_MS, openWallAlarm } from './wall-alarm.ts'

interface Parts {
  clock: Clock
  timer: Timer
  /** Milliseconds of real time since some moment, sleep included, by a monotonic clock. */
  elapsedMs: () => number
  /**
   * Whether a timer that comes late says that the computer slept. Not on macOS, which lets the timers
   * of an app wait that nobody looks at (App Nap), and tells of every waking by itself.
   */
  lateTimerTells: boolean
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
  onLook: () => void
}

/** Looks at the right times whether a nudge is to be shown, and shows it. */
export interface NudgeScheduler {
  /** The app has just been started. */
  start(): Promise<void>
  /** Something that decisions are made from has changed. */
  reconsider(): Promise<void>
  /** The desktop has said something about the person. */
  onPresence(news: PresenceNews): Promise<void>
  /** The person did something in the app. */
  onActivity(): void
  /** What a decision would be made from now. */
  facts(): NudgeFacts
  /** What is known of the person being there, as it was last asked for. */
  presence(): Presence
  /** Whether this desktop tells how long it is idle. Undefined if it was not asked yet. */
  idleKnown(): boolean | undefined
  /** Whether the last decisions could be written down. */
  isKept(): boolean
}

/**
 * One deadline on the wall clock is armed at a time, and everything is decided anew from how things
 * are when it comes: late, early, after weeks of sleep or by another clock makes no difference.
 */
export function scheduleNudges(parts: Parts): NudgeScheduler {
  const { clock, log } = parts
  let presence = UNKNOWN_PRESENCE
  let idleKnown: boolean | undefined
  let isKept = true
  let lastLook: NudgeFacts['lastLook']
  const enqueue = serialQueue()
  const alarm = openWallAlarm(clock, parts.timer, () => void enqueue(look))
  const recorder = nudgeRecorder({
    ...parts,
    decideAgain: (past) => decide({ ...facts(), past, presence }),
  })

  function facts(): NudgeFacts {
    return {
      now: clock.now(),
      zone: clock.zone(),
      dayStartHour: parts.dayStartHour(),
      settings: parts.settings(),
      journal: parts.journal(),
      presence: 'not-asked',
      past: log.past(),
      ...recorder.lastShown(),
      ...(lastLook && { lastLook }),
    }
  }

  async function look(): Promise<void> {
    // Where nothing else tells of it, a late timer says that the computer slept.
    if (alarm.takeGap() && parts.lateTimerTells) presence = arrived(presence, clock.now())
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
      isKept = await recorder.record(verdict)
      if (isKept) {
        next = verdict.lookAgainAt
        lastLook = { at: clock.now(), zone: clock.zone() }
      }
    } finally {
      // Whatever went wrong, there is a next look.
      alarm.arm(next)
    }
    parts.onLook()
  }

  return {
    start() {
      presence = arrived(presence, clock.now())
      return enqueue(look)
    },
    reconsider: () => enqueue(look),
    onPresence(news) {
      presence = heard(presence, news, clock.now())
      return news === 'locked' || news === 'suspended' ? Promise.resolve() : enqueue(look)
    },
    onActivity() {
      presence = noticed(presence, clock.now())
    },
    facts,
    presence: () => presence,
    idleKnown: () => idleKnown,
    isKept: () => isKept,
  }
}
