/** The centre of a day's first bead, CSS px from the top. */
const TOP = 24

/** The distance between beads on a day with few wins, CSS px. */
const COMFORTABLE_SLOT = 28
/** The most wins of a day at that distance. */
const COMFORTABLE_WINS = 12
/** How much taller each further win makes its day, CSS px; two of them are more than a bead. */
const TALLER_PER_WIN = 8

/** Up to how many wins a day has one lane, and up to how many two. */
const ONE_LANE = 16
const TWO_LANES = 40

const LARGEST_RADIUS = 7.5
const SMALLEST_RADIUS = 6
/** Between two lanes, where the column is wide enough, CSS px. */
const LANE_GAP = 5
/** Kept free at both edges of a column for threads to turn in, CSS px. */
const EDGE = 4
/** The narrowest column in which three lanes lie side by side, CSS px. */
const NARROWEST = 44

/** The beads of a day that has wins. All lengths are CSS px, from the top left of the week. */
export interface Layer {
  /** Which of the seven columns. */
  column: number
  /** The middle of the column. */
  centre: number
  /** The vertical distance from one bead to the next. */
  slot: number
  lanes: number
  radius: number
  /** How far beads reach from the middle of the column, their radius included. */
  reach: number
  /** The centres of the beads, in time order. */
  xs: readonly number[]
  ys: readonly number[]
}

/** The width that a column is laid out with, CSS px. */
export function usableWidth(columnWidth: number): number {
  return Math.max(columnWidth, NARROWEST)
}

/** The radius of every bead, CSS px. It depends on the width alone, so that no win changes it. */
export function beadRadius(columnWidth: number): number {
  return Math.min(LARGEST_RADIUS, Math.max(SMALLEST_RADIUS, columnWidth / 8))
}

/** The vertical distance between the beads of a day with so many wins, CSS px. */
function slotHeight(wins: number): number {
  if (wins <= COMFORTABLE_WINS) return COMFORTABLE_SLOT
  const comfortable = COMFORTABLE_SLOT * (COMFORTABLE_WINS - 1)
  return (comfortable + TALLER_PER_WIN * (wins - COMFORTABLE_WINS)) / (wins - 1)
}

/** The number of lanes of a day with so many wins. */
function laneCount(wins: number): number {
  if (wins <= ONE_LANE) return 1
  return wins <= TWO_LANES ? 2 : 3
}

/**
 * Lays out the beads of a day, which has at least one win. They depend on their number and the width
 * alone: another day never moves them. Several lanes read like lines of text, from left to right, each
 * bead a little lower than the one before.
 */
export function layOutLayer(column: number, wins: number, columnWidth: number): Layer {
  const radius = beadRadius(columnWidth)
  const slot = slotHeight(wins)
  const lanes = laneCount(wins)
  const centre = (column + 0.5) * columnWidth
  const room = columnWidth - 2 * (radius + EDGE)
  const laneWidth = lanes === 1 ? 0 : Math.min(2 * radius + LANE_GAP, room / (lanes - 1))
  const places = Array.from({ length: wins }, (_, place) => place)
  return {
    column,
    centre,
    slot,
    lanes,
    radius,
    reach: radius + (laneWidth * (lanes - 1)) / 2,
    xs: places.map((place) => rounded(centre + laneWidth * ((place % lanes) - (lanes - 1) / 2))),
    ys: places.map((place) => rounded(TOP + place * slot)),
  }
}

/** Rounds a length to a thousandth of a pixel, as it is written into a path. */
export function rounded(length: number): number {
  return Math.round(length * 1000) / 1000
}
