import type { WeekView } from '../../src-shared/review.ts'
import type { LayoutWin } from './week-layout.ts'

/** What the ids begin with under which wins that were put forward are laid out. */
export const FORWARD_PREFIX = 'forward/'

/** The id under which a win that was put forward to a day is laid out there. */
export function forwardBeadId(day: string): string {
  return `${FORWARD_PREFIX}${day}`
}

/** The days as they are laid out: a win that was put forward comes first on its day. */
export function layoutDays({ days }: Pick<WeekView, 'days'>): LayoutWin[][] {
  return days.map(({ day, wins, covered }) => [
    ...(covered ? [{ id: forwardBeadId(day), linkedTo: covered.id }] : []),
    ...wins.map(({ id, linkedTo }) => ({ id, linkedTo })),
  ])
}
