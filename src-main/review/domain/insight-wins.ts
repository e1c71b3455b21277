import type { WeekSentence } from '../../../src-shared/review.ts'
import { quotable } from '../../care/domain/quotable.ts'
import { daysOf, idsOf, winsOfWeek, type WeekFacts } from './week-facts.ts'

/**
 * How many wins the week has, on how many days, and which came first. Speaks from one win on: it
 * counts, and counting needs no minimum.
 *
 * It is the first sentence, because what people remember of a good day is that something moved
 * (Amabile & Kramer 2011, The Progress Principle).
 */
export function insightOfWins(facts: WeekFacts): WeekSentence | undefined {
  const wins = winsOfWeek(facts)
  const [first] = wins
  if (first === undefined) return undefined
  const { id, day } = first
  const text = quotable(first.text)
  return {
    kind: 'wins',
    wins: idsOf(wins),
    count: wins.length,
    days: daysOf(wins),
    first: { id, day, ...(text !== undefined && { text }) },
  }
}
