import type { WeekSentence } from '../../../src-shared/review.ts'
import { saysAnchor } from './says-anchor.ts'
import { saysEnergy } from './says-energy.ts'
import { saysFriction } from './says-friction.ts'
import { saysHours } from './says-hours.ts'
import { saysIdentity } from './says-identity.ts'
import { saysWins } from './says-wins.ts'
import type { WeekFacts } from './week-facts.ts'

/** More than this would be a report. */
const AT_MOST = 5

/** One rule a sentence, the one that matters most in front. */
const RULES = [saysWins, saysIdentity, saysFriction, saysHours, saysAnchor, saysEnergy]

/**
 * What a week says: sentences that its numbers carry, five at most, each with the wins behind it.
 * The wins and the identity line are of the week alone; the others look back over all the wins that
 * are given, since a single week is too short for them. None compares a week with another.
 */
export function weekSays(facts: WeekFacts): WeekSentence[] {
  return RULES.flatMap((rule) => rule(facts) ?? []).slice(0, AT_MOST)
}
