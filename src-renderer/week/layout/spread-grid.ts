/**
 * The grid of a week's spread, CSS px. A row of two lines is as high as two rows of one, so that the
 * rows of all seven days lie on the same lines, whether a day has few wins or many.
 */

/** From one row of one line to the next. */
const SLOT = 31
/** From the top of the days to the middle of the first row's first line. */
const FIRST_ROW = 22
/** From the edge of a day to the middle of its beads, and to its words. */
export const BEAD_X = 16
/** The largest bead reaches no further from its middle. */
export const BEAD_RADIUS = 8
export const WORDS_X = 30
/** What words leave free at the end of their day. */
export const WORDS_END = 12
/** The height of a line of words, of which half of the first lies above the row's middle. */
export const LINE = 17
/** Below the lowest row. */
const BELOW = 22

/** More wins than this a day get one line each. */
const ROOMY = 6
/** More wins than this a day wait behind a button. */
export const MOST_SHOWN = 12

/** So many rows of one line a week has room for, however quiet it was. */
export const LEAST_SLOTS = 10

/** The middle of a row's first line. */
export function slotY(slot: number): number {
  return FIRST_ROW + slot * SLOT
}

/** How many lines the words of each win of a day have. */
export function linesOfDay(wins: number): 1 | 2 {
  return wins > ROOMY ? 1 : 2
}

/** How many of a day's wins are shown. */
export function shownOfDay(wins: number, isOpen: boolean): number {
  return isOpen ? wins : Math.min(wins, MOST_SHOWN)
}

/** The height of days that take so many slots at most. */
export function heightOf(slots: number): number {
  return slots * SLOT + BELOW
}
