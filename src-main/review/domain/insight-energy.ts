import type { Win } from '../../../src-shared/records.ts'
import type { WeekSentence } from '../../../src-shared/review.ts'
import { signTest } from './statistics.ts'
import { daysOf, idsOf, type WeekFacts } from './week-facts.ts'

/** How unlikely by chance it has to be. */
const P_AT_MOST = 0.05
/** Own choice: the pairs of one good day all lie in that day. */
const LEAST_DAYS = 3

/**
 * That energy rises: among the wins with energy before and after, the sign test (`signTest`) over
 * those that differ has p ≤ 0.05, which takes at least five of them; it rose after more than half
 * of all of them, those without a difference included; and the rises lie on at least three days.
 * The scale from 1 to 5 has an order and no distances, so rises are counted and not measured. That
 * energy falls is never a sentence.
 */
export function insightOfEnergy({ wins, energy }: WeekFacts): WeekSentence | undefined {
  if (!energy) return undefined
  const shifts = wins.flatMap((win) => {
    const shift = shiftOf(win)
    return shift === undefined ? [] : { win, shift }
  })
  const risen = shifts.filter(({ shift }) => shift > 0).map(({ win }) => win)
  const down = shifts.filter(({ shift }) => shift < 0).length
  const [up, of] = [risen.length, shifts.length]
  const isCarried = up * 2 > of && daysOf(risen) >= LEAST_DAYS && signTest(up, down) <= P_AT_MOST
  return isCarried ? { kind: 'energy', wins: idsOf(risen), up, of } : undefined
}

function shiftOf({ energyBefore, energyAfter }: Win): number | undefined {
  if (energyBefore === undefined || energyAfter === undefined) return undefined
  return energyAfter - energyBefore
}
