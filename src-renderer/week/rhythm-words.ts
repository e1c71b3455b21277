import type { RhythmWord, WeekView } from '../../src-shared/review.ts'

/**
 * The sentence about the rhythm that stands over a week. The rhythm outlasts a few quiet days, and of
 * a week without a win nobody is told that it moves; that all is quiet is so there too.
 *
 * @returns its key in the catalog, or none
 */
export function rhythmSentence<W extends RhythmWord>(
  { days }: Pick<WeekView, 'days'>,
  word: W,
): `rhythm.${W}.sentence` | undefined {
  const hasWin = days.some(({ wins }) => wins.length > 0)
  return hasWin || word === 'resting' ? `rhythm.${word}.sentence` : undefined
}
