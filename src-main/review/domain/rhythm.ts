import type { Day } from '../../../src-shared/calendar.ts'
import type { RhythmView, RhythmWord } from '../../../src-shared/review.ts'

/** One day as momentum sees it. */
export interface RhythmDay {
  day: Day
  /** How many wins it has; one more where a win was put forward to it. */
  wins: number
  /**
   * Whether it is left out: a rest day, a day of a pause, a low-energy day. So is the present day
   * as long as it has no win, for it is not over.
   */
  frozen: boolean
}

/** After so many eligible days without a win, half of the momentum is left. */
const HALF_LIFE_DAYS = 14
/** What one eligible day without a win takes of it: 4.8 %. */
const SHARE = 1 - 2 ** (-1 / HALF_LIFE_DAYS)
const TOP = 100
/** So many wins bring back what one day took. */
const RESTORING_WINS = 3
/** From where on each word is said, the greatest first. */
const FROM: readonly (readonly [number, RhythmWord])[] = [
  [70, 'rolling'],
  [35, 'moving'],
  [10, 'stirring'],
]
/** For so many eligible days after a win the rhythm does not count as resting. */
export const RECENT_DAYS = 3
/** How long the line is. */
const LINE_DAYS = 56

/**
 * Momentum, forgiving: an exponential average over the eligible days, from 0 to 100, after Loop
 * Habit Tracker's score. Missing one day does not matter to a habit (Lally et al. 2010, Eur. J. Soc.
 * Psychol. 40, 998–1009), so a day without a win takes less than five of a hundred.
 *
 * Near the top a plain average gives back far less than a day takes: at 95, a day takes 4.6 and a win
 * brings 0.2. So a win brings at least a third of the most that a day can take, and three of them, on
 * one day or on three, always restore what one day took.
 *
 * A frozen day moves it by nothing, with wins or without. The word is never *resting* while one of
 * the last three eligible days, or a frozen day since, has a win.
 *
 * @param days one after another, up to the present one
 */
export function rhythm(days: readonly RhythmDay[]): RhythmView {
  let momentum = 0
  const values = days.map(({ day, wins, frozen }) => {
    if (!frozen) momentum = wins > 0 ? risen(momentum, wins) : momentum * (1 - SHARE)
    return { day, value: momentum }
  })
  return { word: wordOf(momentum, isRecent(days)), line: values.slice(-LINE_DAYS) }
}

function risen(momentum: number, wins: number): number {
  const average = momentum + SHARE * (TOP - momentum)
  const atLeast = momentum + ((SHARE * TOP) / RESTORING_WINS) * Math.min(wins, RESTORING_WINS)
  return Math.min(TOP, Math.max(average, atLeast))
}

function wordOf(momentum: number, hasRecentWin: boolean): RhythmWord {
  const word = FROM.find(([from]) => momentum >= from)?.[1]
  return word ?? (hasRecentWin ? 'stirring' : 'resting')
}

function isRecent(days: readonly RhythmDay[]): boolean {
  let eligible = 0
  for (const { wins, frozen } of days.toReversed()) {
    if (wins > 0) return true
    if (!frozen) eligible += 1
    if (eligible === RECENT_DAYS) return false
  }
  return false
}
