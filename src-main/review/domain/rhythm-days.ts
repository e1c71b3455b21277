import { dayPlus, monthOf, type Day, type Month } from '../../../src-shared/calendar.ts'
import { RECENT_DAYS, type RhythmDay } from './rhythm.ts'

/**
 * From how many eligible days the rhythm is worked out. Half of what a day gives is gone after
 * fourteen of them, so that what lies before these is worth less than a thousandth.
 */
const ELIGIBLE_DAYS = 200

interface Facts {
  /** The day up to which the rhythm is asked for. */
  last: Day
  /** The first month that has wins: nothing moves before it. */
  since: Month
  /** Whether something could be asked on a day. */
  isEligible: (day: Day) => boolean
  /** How many wins a day has; one more where a win was put forward to it. */
  winsOf: (day: Day) => number
}

/**
 * The days from which the rhythm is worked out, one after another. They go back as far as it takes
 * to find enough eligible ones, however long a pause was, since a paused day moves nothing.
 *
 * Wins are asked for where they move something, or say that there was one of late: so the months
 * of a long pause are not read.
 */
export function rhythmDays({ last, since, isEligible, winsOf }: Facts): RhythmDay[] {
  const days: RhythmDay[] = []
  let eligible = 0
  let maybeRecent = true
  const reachesOn = (day: Day): boolean => eligible < ELIGIBLE_DAYS && monthOf(day) >= since
  for (let day = last; days.length < ELIGIBLE_DAYS || reachesOn(day); day = dayPlus(day, -1)) {
    const frozen = !isEligible(day)
    const wins = !frozen || maybeRecent ? winsOf(day) : 0
    days.push({ day, wins, frozen })
    if (!frozen) eligible += 1
    if (wins > 0 || eligible === RECENT_DAYS) maybeRecent = false
  }
  return days.toReversed()
}
