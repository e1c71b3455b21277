import type { UndoOffer } from '../../src-shared/contract/journal.ts'
import type { TodayView } from '../../src-shared/contract/today.ts'
import type { StatusMessage } from '../page/status-message.ts'

/** What is said of the last acts, each in one place. */
export interface TodayAnswer {
  /** The message of the line below the field; undefined if the words of `inLine` are. */
  message: string | undefined
  /** The win that was logged last, whose undo is offered in that line. */
  inLine?: UndoOffer
  /** What is offered in the bar at the edge of the window. */
  inBar?: UndoOffer
}

/**
 * Parts what is said of the last acts: a win that was logged is answered below the field, together
 * with its undo; what was done to a win, anywhere on the screen, in the bar. So none is answered twice.
 */
export function todayAnswer(
  status: StatusMessage | undefined,
  { undo, wins }: Pick<TodayView, 'undo' | 'wins'>,
): TodayAnswer {
  const message = status?.text
  if (undo === undefined) return { message }
  if (undo.what !== 'logged') return { message, inBar: undo }
  if (status === undefined) return { message, inLine: undo }
  if (status.winId === undo.winId) return { message, inLine: undo }
  // The line says something else.
  if (status.winId === undefined) return { message, inBar: undo }
  // Of two wins the later one: the view that has the one of the message may be on its way.
  const isLater = wins.some(({ id }) => id === status.winId)
  return isLater ? { message: undefined, inLine: undo } : { message }
}
