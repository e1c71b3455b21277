import type { SilenceReason } from '../../../src-shared/nudges.ts'
import type { PersonDay } from '../../days/person-day.ts'
import type { NudgeFacts } from './nudge-facts.ts'
import type { Occasion, Today } from './occasions.ts'
import { isAway, type Presence } from './presence.ts'
import { standingSilence } from './silence-reasons.ts'

const MINUTE_MS = 60_000
/** How often to look while a nudge waits for its moment, in ms. */
const LOOK_MS = 30_000
/** How often to look for somebody, in ms: less than the usual delay after they have come. */
const LOOK_FOR_SOMEBODY_MS = 120_000
/** How often to look whether do not disturb has ended, in ms. */
const LOOK_FOR_QUIET_MS = 60_000
/** How long after "do not disturb" has ended what it held may still come, in ms. */
const AFTER_DISTURB_MS = 10 * MINUTE_MS

/** What is to be done about one occasion. */
export type Finding =
  | { kind: 'show' }
  | { kind: 'ask' }
  | { kind: 'nothing'; lookAt?: number }
  /** `lookAt` is when that may have changed by time alone. */
  | { kind: 'silence'; reason: SilenceReason; lookAt?: number }

/** Nothing is in the way but the person: somebody has to be there, and at a breakpoint. */
export function atTheRightMoment(
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

/** "Do not disturb" was on: what it held is delivered once when it ends, until the day does. */
export function whenUndisturbed(occasion: Occasion, facts: NudgeFacts, today: Today): Finding {
  const standing = standingSilence(occasion, facts, today)
  if (standing !== undefined) return { kind: 'silence', ...standing }
  const { now, presence } = facts
  if (presence === 'not-asked') return { kind: 'ask' }
  if (presence.doNotDisturb === 'on') return { kind: 'nothing', lookAt: now + LOOK_FOR_QUIET_MS }
  const endedLately = Math.abs(now - (presence.disturbedAt ?? -Infinity)) <= AFTER_DISTURB_MS
  if (!endedLately) return expired(facts, today)
  return atTheRightMoment({ ...occasion, until: today.ends }, facts, today)
}

/** Why nothing was said in a time that has passed, where nothing else was in the way. */
export function expired({ presence }: NudgeFacts, { began }: PersonDay): Finding {
  if (presence === 'not-asked') return { kind: 'ask' }
  const reason = isAway(presence) ? 'away' : hasCome(presence, began) ? 'too-late' : 'no-sign'
  return { kind: 'silence', reason }
}

/** Whether the person has come today. */
function hasCome({ arrivedAt }: Presence, began: number): boolean {
  return arrivedAt !== undefined && arrivedAt >= began
}
