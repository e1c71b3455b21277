import { wallTime } from '../../../src-shared/calendar.ts'
import type { NextNudge, NudgePreviewDay } from '../../../src-shared/contract/nudges.ts'
import type { NudgeDecision, SilenceReason } from '../../../src-shared/nudges.ts'
import { personDay } from '../../days/person-day.ts'
import { decidedNow } from './nudge-decision.ts'
import type { NudgeFacts } from './nudge-facts.ts'
import { decide } from './nudge-policy.ts'
import { morning } from './occasions.ts'

/** How many days are shown. */
const SHOWN_DAYS = 7
/** How many days are looked ahead for the next one. */
const DAYS_AHEAD = 14

/** Decisions that are made up have no identity. */
const NO_ID = '00000000-0000-0000-0000-000000000000'

/** A day that is looked ahead to. */
interface DayAhead {
  day: string
  nudges: NextNudge[]
  silence?: SilenceReason
}

/**
 * When nudges would come in the next seven days, by the policy itself, for a person who sits down
 * when the day may start, stays there, reacts to each, and logs nothing.
 *
 * @param facts how things are now; who is really there does not matter
 */
export function previewNudges(facts: NudgeFacts): NudgePreviewDay[] {
  return [...daysAhead(facts, SHOWN_DAYS)].map(({ day, nudges, silence }) => {
    const times = nudges.map(({ wall, kind }) => ({ at: wall.slice(11), kind }))
    return silence === undefined || times.length > 0 ? { day, times } : { day, times, silence }
  })
}

/** The next one; undefined if none comes in two weeks. */
export function nextNudge(facts: NudgeFacts): NextNudge | undefined {
  for (const { nudges } of daysAhead(facts, DAYS_AHEAD)) {
    if (nudges[0] !== undefined) return nudges[0]
  }
  return undefined
}

function* daysAhead(facts: NudgeFacts, days: number): Generator<DayAhead> {
  const { lastShown: _, lastLook: __, ...ahead } = facts
  let { now, past } = facts
  for (let count = 0; count < days; count += 1) {
    const { day, ends } = personDay({ ...facts, now })
    const lastWin = facts.journal.lastWin && { ...facts.journal.lastWin, day }
    const journal = { ...facts.journal, wonToday: false, ...(lastWin && { lastWin }) }
    const seen = dayAhead({ ...ahead, now, past, ...(count > 0 && { journal }) })
    past = seen.past
    yield seen
    now = ends
  }
}

/** One day, from `facts.now` to its end. */
function dayAhead(facts: NudgeFacts): DayAhead & { past: readonly NudgeDecision[] } {
  const today = personDay(facts)
  const { day, ends } = today
  const sits = morning(facts, today).from
  const presence = { arrivedAt: sits, idleMs: 0, away: false, doNotDisturb: 'off' } as const
  const nudges: NextNudge[] = []
  // What could come at once is waiting already.
  const isNow = facts.now
  let { now, past } = facts
  let silence = silenceOf(past, day)
  while (now < ends) {
    const moment = { ...facts, now }
    const verdict = decide({ ...moment, past, presence })
    const { show } = verdict
    const held = verdict.silences.map((one) =>
      decidedNow({ ...one, outcome: 'held' as const }, moment, NO_ID),
    )
    past = past.concat(held)
    silence = verdict.silences.findLast(({ kind }) => kind === 'day-start')?.reason ?? silence
    if (show === undefined) now = verdict.lookAgainAt
    else if (show.again === undefined) {
      const { kind, inARow } = show
      const shown = decidedNow({ kind, day, outcome: 'shown', inARow }, moment, NO_ID)
      past = past.concat({ ...shown, answer: 'opened' })
      nudges.push({ at: now, day, wall: wallTime(now, facts.zone), kind, soon: now <= isNow })
    } else {
      const again = { ...show.again, againAt: decidedNow({ ...show.again }, moment, NO_ID).at }
      past = past.map((one) => (one === show.again ? again : one))
      const { kind } = show
      nudges.push({ at: now, day, wall: wallTime(now, facts.zone), kind, soon: now <= isNow })
    }
  }
  return { day, nudges, past, ...(silence !== undefined && { silence }) }
}

/** Why the day's first nudge is not coming, as far as it is known already. */
function silenceOf(past: readonly NudgeDecision[], day: string): SilenceReason | undefined {
  const last = past.findLast((one) => one.kind === 'day-start' && one.day === day)
  return last?.outcome === 'shown' ? 'budget' : last?.reason
}
