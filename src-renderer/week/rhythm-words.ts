import type { RhythmWord, WeekView } from '../../src-shared/review.ts'

/**
 * The sentence about the rhythm above a week. The rhythm outlasts a few quiet days, but a week
 * without a win is not said to be moving.
 *
 * @returns its key in the catalog, or undefined
 */
export function rhythmSentence<W extends RhythmWord>(
  { days }: Pick<WeekView, 'days'>,
  word: W,
): `rhythm.${W}.sentence` | undefined {
  const hasWin = days.some(({ wins }) => wins.length > 0)
  return hasWin || word === 'resting' ? `rhythm.${word}.sentence` : undefined
}
