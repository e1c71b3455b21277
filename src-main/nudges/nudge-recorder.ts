import { instantText } from '../../src-shared/calendar.ts'
import type { NudgeDecision, NudgeKind } from '../../src-shared/nudges.ts'
import { personDay, type Moment } from '../days/person-day.ts'
import type { Clock, NewId, NudgeLog } from '../kernel/ports.ts'
import { decidedAt, decidedNow } from './domain/nudge-decision.ts'
import type { NudgeFacts, NudgeToShow, Silence, Verdict } from './domain/nudge-facts.ts'
import { isOf, unrecordedSilences } from './domain/unrecorded-silences.ts'

interface Parts {
  clock: Clock
  /** Milliseconds of real time since some moment, sleep included, by a monotonic clock. */
  elapsedMs: () => number
  newId: NewId
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: () => number
  log: NudgeLog
  /** What a nudge says: which sentence, and which step. */
  content: (kind: NudgeKind) => Pick<NudgeDecision, 'wording' | 'stepId' | 'ownStep'>
  /** Decides once more, from how things are now and some other past. */
  decideAgain: (past: readonly NudgeDecision[]) => Verdict
  /** Shows a nudge that has been written down, for the first time or once more. */
  show: (decision: NudgeDecision) => void
}

/** Writes decisions down before they are carried out. */
export interface NudgeRecorder {
  /**
   * Writes down what was decided, and then does it. Silences that the disk refuses are kept until
   * it takes them.
   *
   * @returns whether all of it could be written down
   */
  record(verdict: Verdict): Promise<boolean>
  /** The last nudge that was shown, for the facts of a decision. */
  lastShown(): Pick<NudgeFacts, 'lastShown'>
}

/** Prepares the recorder. */
export function nudgeRecorder(parts: Parts): NudgeRecorder {
  const { clock, elapsedMs, newId, log } = parts
  const unrecorded = unrecordedSilences()
  let lastShown: { day: string; at: number } | undefined

  /** Writes down the nudge that was decided on, and then shows it. */
  async function recordNudge({ show }: Verdict, moment: Moment): Promise<boolean> {
    if (show === undefined) return true
    const decision = recordOf(show, moment)
    // Before it is shown: a crash in between is a silence, never a second nudge.
    const outcome = await log.put(decision)
    if (outcome.kind === 'refused') return false
    // As if it had not been written down: whatever came in between counts.
    const before = log.past().flatMap((one) => (one.id === decision.id ? (show.again ?? []) : one))
    const standing = parts.decideAgain(before)
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

  function recordOf(show: NudgeToShow, moment: Moment) {
    const { again, kind, day, inARow, welcomeBack } = show
    const now = instantText(moment.now)
    if (again !== undefined) return { ...again, againAt: now, updatedAt: now }
    const decided = { kind, day, inARow, outcome: 'shown' as const, ...parts.content(kind) }
    return decidedNow({ ...decided, ...(welcomeBack && { welcomeBack }) }, moment, newId())
  }

  return {
    async record(verdict) {
      const moment = { now: clock.now(), zone: clock.zone(), dayStartHour: parts.dayStartHour() }
      const { day } = personDay(moment)
      const earlier = unrecorded.before(day, log.past())
      const silences = verdict.silences.filter((one) => !earlier.some(isOf(one)))
      for (const silence of [...earlier, ...silences]) {
        const outcome = await log.put(decidedNow({ ...silence, outcome: 'held' }, moment, newId()))
        if (outcome.kind === 'refused') {
          unrecorded.add([...silences, ...unshown(verdict)])
          return false
        }
      }
      unrecorded.recorded(day)
      if (await recordNudge(verdict, moment)) return true
      unrecorded.add(unshown(verdict))
      return false
    },

    lastShown() {
      if (lastShown !== undefined) {
        return { lastShown: { day: lastShown.day, agoMs: elapsedMs() - lastShown.at } }
      }
      // Since a restart the records alone know, by a clock that may have been moved.
      const last = log.past().findLast(({ outcome }) => outcome === 'shown')
      const agoMs = last && clock.now() - decidedAt(last)
      return last === undefined || agoMs === undefined || agoMs < 0
        ? {}
        : { lastShown: { day: last.day, agoMs } }
    },
  }
}

/** The silence that a nudge becomes which cannot be written down, and so is not shown. */
function unshown({ show }: Verdict): Silence[] {
  if (show === undefined || show.again !== undefined) return []
  return [{ kind: show.kind, day: show.day, reason: 'too-late' }]
}
