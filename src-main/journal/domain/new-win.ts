import { instantText, offsetText, sameTimeOn, type Day } from '../../../src-shared/calendar.ts'
import type { Win, WinEnergy, WinSource } from '../../../src-shared/records.ts'
import type { WinOrigin } from './journal.ts'
import { inThisCentury, whyNotAt, type Facts, type NotThen } from './win-changes.ts'

/** What a person says of a win besides its words. */
export interface SaidOfWin extends WinEnergy {
  goalId?: string | undefined
  /** The win that it grew out of. */
  linkedTo?: string | undefined
  /** The day that it belongs to, where that is not today. */
  day?: Day | undefined
  /** When it was, in milliseconds since the epoch, where a time was said too. */
  at?: number | undefined
}

interface Given {
  id: string
  /** Words that can be kept. */
  text: string
  source: WinSource
  /** Where the person is. */
  zone: string
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: number
  /** What of the plan it comes from. */
  from: WinOrigin
  said: SaidOfWin
}

/**
 * A win as it is to be logged, or why it cannot be. One of an earlier day has the time that the
 * clock shows now, on that day. A new win has no successor, so that no circle can close.
 */
export function newWin(
  given: Given,
  { now, dayAt, find }: Facts,
): Win | NotThen | { kind: 'gone' } {
  const { id, text, source, zone, dayStartHour, from } = given
  const { day: asked, at, goalId, linkedTo, ...energy } = given.said
  const onDay =
    asked === undefined ? now : sameTimeOn(inThisCentury(asked), now, zone, dayStartHour)
  const when = at ?? onDay
  const refused = whyNotAt(when, now)
  if (refused !== undefined) return refused
  const target = linkedTo === undefined ? undefined : find(linkedTo)
  if (linkedTo !== undefined && (target === undefined || target.deleted === true)) {
    return { kind: 'gone' }
  }
  return {
    id,
    at: instantText(when),
    zone,
    offset: offsetText(when, zone),
    day: dayAt(when, zone),
    text,
    source,
    ...from,
    ...(goalId !== undefined && { goalId }),
    ...(linkedTo !== undefined && { linkedTo }),
    ...energy,
    updatedAt: instantText(now),
  }
}
