import type { WeekSentence } from '../../../src-shared/review.ts'
import { insightOfAnchor } from './insight-anchor.ts'
import { insightOfEnergy } from './insight-energy.ts'
import { insightOfFriction } from './insight-friction.ts'
import { insightOfHours } from './insight-hours.ts'
import { insightOfIdentity } from './insight-identity.ts'
import { insightOfWins } from './insight-wins.ts'
import type { WeekFacts } from './week-facts.ts'

/** More than this would be a report. */
const AT_MOST = 5

/** One rule a sentence, the one that matters most in front. */
const RULES = [
  insightOfWins,
  insightOfIdentity,
  insightOfFriction,
  insightOfHours,
  insightOfAnchor,
  insightOfEnergy,
]

/**
 * What a week says: sentences that its numbers carry, five at most, each with the wins behind it.
 * The wins and the identity line are of the week alone; the others look back over all the wins that
 * are given, since a single week is too short for them. None compares a week with another.
 */
export function weekInsights(facts: WeekFacts): WeekSentence[] {
  return RULES.flatMap((rule) => rule(facts) ?? []).slice(0, AT_MOST)
}
