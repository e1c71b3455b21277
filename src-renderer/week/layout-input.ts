import type { WeekView } from '../../src-shared/review.ts'
import type { LaidWin } from './week-layout.ts'

/** What the ids begin with under which wins that were put forward are laid out. */
export const FORWARD = 'forward/'

/** The id under which a win that was put forward to a day is laid out there. */
export function forwardId(day: string): string {
  return `${FORWARD}${day}`
}

/** The days as they are laid out: a win that was put forward comes first on its day. */
export function laidDays({ days }: Pick<WeekView, 'days'>): LaidWin[][] {
  return days.map(({ day, wins, covered }) => [
    ...(covered ? [{ id: forwardId(day), linkedTo: covered.id }] : []),
    ...wins.map(({ id, linkedTo }) => ({ id, linkedTo })),
  ])
}
