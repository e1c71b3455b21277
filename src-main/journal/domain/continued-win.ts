import { dayPlus, monthOf, type Day, type Month } from '../../../src-shared/calendar.ts'
import type { ContinuedWin } from '../../../src-shared/contract/journal.ts'
import type { Win } from '../../../src-shared/records.ts'
import { isSafeToSay } from '../../care/domain/wall.ts'
import { byInstant } from '../../kernel/order.ts'

/** How many days back a win can lie that a new one would likely go on from. */
const DAYS_BACK = 3

/** The months in which such a win can be, the earliest first. */
export function monthsToContinue(today: Day): Month[] {
  return [...new Set([dayPlus(today, -DAYS_BACK), today].map(monthOf))]
}

/**
 * The win that a new one would most likely continue: the latest of the last days that none has
 * continued. Where no sentence may quote that, none is offered.
 *
 * @param wins those of the months of these days, removed ones included
 */
export function continuedWin(wins: readonly Win[], today: Day): ContinuedWin | undefined {
  const there = wins.filter(({ deleted }) => deleted !== true)
  const continued = new Set(there.map(({ linkedTo }) => linkedTo))
  const earliest = dayPlus(today, -DAYS_BACK)
  const [latest] = there
    .filter(({ id, day }) => earliest <= day && day <= today && !continued.has(id))
    .toSorted((a, b) => byInstant(b, a))
  return latest && isSafeToSay(latest.text) ? asContinued(latest) : undefined
}

/** A win as one that can be continued. */
export function asContinued({ id, text, goalId }: Win): ContinuedWin {
  return { winId: id, text, ...(goalId !== undefined && { goalId }) }
}
