import type { WeekSentence } from '../../../src-shared/review.ts'
import { isSafeToSay } from '../../care/domain/wall.ts'
import { daysOf, idsOf, notDeleted, type WeekFacts } from './week-facts.ts'

/** Own choice: once is once, twice may be chance, from the third day on a person sees it too. */
const LEAST_DAYS = 3

/**
 * The anchor that was followed by wins on the most days: wins that name a step or a repeat stacked
 * on it, on at least three different days. Days, because a plan of the form "after X, I do Y" works
 * when X comes (Gollwitzer & Sheeran 2006, Adv. Exp. Soc. Psychol. 38, 69–119), and X comes once a
 * day; that one kind of anchor holds better than another is not known (Keller et al. 2021, Br. J.
 * Health Psychol. 26) and not said. Of several with as many days the one whose win came last.
 */
export function insightOfAnchor({ wins, plan }: WeekFacts): WeekSentence | undefined {
  const steps = notDeleted(plan.steps)
  const repeats = notDeleted(plan.repeats)
  const stacked = wins.toReversed().flatMap((win) => {
    const anchor =
      steps.get(win.stepId ?? '')?.anchor ?? repeats.get(win.repeatId ?? '')?.anchor ?? ''
    return anchor === '' ? [] : { win, anchor }
  })
  const anchors = [...Map.groupBy(stacked, ({ anchor }) => sameAs(anchor)).values()].map(
    (followed) => {
      const followers = followed.map(({ win }) => win)
      return { anchor: followed[0]?.anchor ?? '', followers, days: daysOf(followers) }
    },
  )
  const [most] = anchors
    .filter(({ anchor, days }) => days >= LEAST_DAYS && isSafeToSay(anchor))
    .toSorted((a, b) => b.days - a.days)
  if (most === undefined) return undefined
  const { anchor, followers, days } = most
  return { kind: 'anchor', wins: idsOf(followers.toReversed()), anchor, days }
}

/** Two anchors that differ in capitals and spaces alone are one routine. */
function sameAs(anchor: string): string {
  return anchor.trim().toLowerCase().replaceAll(/\s+/gu, ' ')
}
