import type { Day } from '../../../src-shared/calendar.ts'
import type { NudgeDecision } from '../../../src-shared/nudges.ts'
import type { Silence } from './nudge-facts.ts'

/** Silences that the disk refused, kept until they can be written down. */
export interface UnrecordedSilences {
  /** Keeps some; of a kind and a day the last one counts. */
  add(silences: readonly Silence[]): void
  /**
   * Those of the days before a day that nothing has been recorded of since. The day itself is
   * decided anew for as long as it lasts; a later day is one of a clock that has been set back since.
   */
  before(day: Day, past: readonly NudgeDecision[]): Silence[]
  /** Forgets those of the days before a day: they have been written down. */
  recorded(day: Day): void
}

/**
 * A disk may be full for a whole day, which the first look of the next one knows nothing of. What
 * could not be written down is lost with the process.
 */
export function unrecordedSilences(): UnrecordedSilences {
  let kept: Silence[] = []
  return {
    add(silences) {
      kept = [...kept.filter((one) => !silences.some(isOf(one))), ...silences]
    },
    before: (day, past) => kept.filter((one) => one.day < day && !past.some(isOf(one))),
    recorded(day) {
      kept = kept.filter((one) => one.day >= day)
    },
  }
}

/** Whether something is of the same kind and day. */
export function isOf(silence: Silence): (other: Pick<Silence, 'kind' | 'day'>) => boolean {
  return ({ kind, day }) => kind === silence.kind && day === silence.day
}
