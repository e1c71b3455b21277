import type { Day } from '../../../src-shared/calendar.ts'
import type {
  NudgeDecision,
  NudgeKind,
  NudgeSettings,
  SilenceReason,
} from '../../../src-shared/nudges.ts'
import type { Moment } from '../../days/person-day.ts'
import type { JournalFacts } from '../../plan/domain/journal-facts.ts'
import type { Presence } from './presence.ts'

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
   * clock that nobody sets. Undefined if none has been shown since the start.
   */
  lastShown?: { day: Day; agoMs: number }
  /**
   * When and where the app last looked, in milliseconds since the epoch; undefined before the first
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
