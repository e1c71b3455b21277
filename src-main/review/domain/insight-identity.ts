import type { WeekSentence } from '../../../src-shared/review.ts'
import { isSafeToSay } from '../../care/domain/wall.ts'
import { isActive } from '../../plan/domain/open-steps.ts'
import { idsOf, winsOfWeek, type WeekFacts } from './week-facts.ts'

/** Fewer wins than this say nothing of who the person is. */
const LEAST_WINS = 2

/**
 * The identity line with the most proofs in the week: wins that name its goal. People learn who
 * they are from what they see themselves do (Bem 1972, Self-perception theory), and read a trait
 * into what was done on more than one occasion (Kelley 1967, Attribution theory in social
 * psychology: consistency over time), so it takes two wins. A goal that was archived is not held up
 * to anybody. Of several with as many, the one whose win came last.
 */
export function insightOfIdentity(facts: WeekFacts): WeekSentence | undefined {
  const identities = new Map(
    facts.plan.goals.filter(isActive).map(({ id, identity }) => [id, identity]),
  )
  // The latest in front, so that of several with as many it comes first.
  const byGoal = Map.groupBy(winsOfWeek(facts).toReversed(), ({ goalId }) => goalId ?? '')
  const proofs = [...byGoal].flatMap(([goalId, wins]) => {
    const identity = identities.get(goalId)
    if (identity === undefined || !isSafeToSay(identity)) return []
    return wins.length < LEAST_WINS ? [] : { goalId, identity, wins }
  })
  const [most] = proofs.toSorted((a, b) => b.wins.length - a.wins.length)
  if (most === undefined) return undefined
  const { goalId, identity, wins } = most
  return {
    kind: 'identity',
    wins: idsOf(wins.toReversed()),
    goalId,
    identity,
    count: wins.length,
  }
}
