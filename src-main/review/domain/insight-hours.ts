import type { WeekSentence } from '../../../src-shared/review.ts'
import { dayPart } from './day-part.ts'
import { wilsonLower } from './statistics.ts'
import { daysOf, idsOf, type WeekFacts } from './week-facts.ts'

/** Own choices: fewer are soon told by heart, and fewer days may be one odd week. */
const LEAST_WINS = 10
const LEAST_DAYS = 5

/**
 * The part of the day in which most wins come: one whose share lies above one half even at the lower
 * end of Wilson's 95 % interval (`wilsonLower`), so that at most one part can. At least ten wins in
 * all, and at least five different days with a win in that part: the wins of one long morning are
 * not independent of each other.
 * What was brought in has noon for its time where its file had none, and is left out.
 */
export function insightOfHours({ wins: all }: WeekFacts): WeekSentence | undefined {
  const wins = all.filter(({ source }) => source !== 'import')
  const of = wins.length
  if (of < LEAST_WINS) return undefined
  for (const [part, within] of Map.groupBy(wins, dayPart)) {
    const count = within.length
    if (wilsonLower(count, of) > 0.5 && daysOf(within) >= LEAST_DAYS) {
      return { kind: 'hours', wins: idsOf(within), part, count, of }
    }
  }
  return undefined
}
