import type { WeekView } from '../../src-shared/review.ts'
import type { LayoutWin } from './week-layout.ts'

/** The prefix of the ids of wins that were put forward. */
export const FORWARD_PREFIX = 'forward/'

/** The id of the bead of a win that was put forward to a day. */
export function forwardBeadId(day: string): string {
  return `${FORWARD_PREFIX}${day}`
}

/** The days as input for the layout. A win that was put forward comes first on its day. */
export function layoutDays({ days }: Pick<WeekView, 'days'>): LayoutWin[][] {
  return days.map(({ day, wins, covered }) => [
    ...(covered ? [{ id: forwardBeadId(day), linkedTo: covered.id }] : []),
    ...wins.map(({ id, linkedTo }) => ({ id, linkedTo })),
  ])
}
