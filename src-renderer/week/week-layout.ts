import { routeThreads } from './layout/route-threads.ts'
import {
  BEAD_X,
  heightOf,
  LEAST_SLOTS,
  LINE,
  linesOfDay,
  MOST_SHOWN,
  shownOfDay,
  slotY,
  WORDS_END,
  WORDS_X,
} from './layout/spread-grid.ts'
import type { Days } from './layout/ways.ts'

/** What the layout needs of a win. */
export interface LayoutWin {
  id: string
  /** The win that it grew out of, in this week or another one. */
  linkedTo?: string | undefined
}

/** A week to be laid out. */
export interface LayoutInput {
  /** Seven days, each with its wins in time order. */
  days: readonly (readonly LayoutWin[])[]
  /** The wins that wins of later weeks grew out of. A short thread leads on from each. */
  goesOn: ReadonlySet<string>
  /** The days that show all their wins, however many they are; counted from 0. */
  open: ReadonlySet<number>
  /** Width of one day's column, CSS px. */
  columnWidth: number
}

/** A box from the top left, CSS px. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** A row of a day: a win with the middle of its bead and the box of its words, CSS px. */
export interface Row {
  id: string
  /** Which of the seven days, from 0. */
  column: number
  /** Its place on the grid, in rows of one line. */
  slot: number
  x: number
  y: number
  lines: 1 | 2
  words: Box
}

/** The row that stands for the wins of a day that are not shown, or that hides them again. */
export interface MoreRow {
  column: number
  /** How many wins there are beyond those that a day shows by itself. */
  count: number
  isOpen: boolean
  x: number
  y: number
}

/** The thread of a link. */
export interface Thread {
  /** The id of the earlier win; undefined if it is of an earlier week, so that a stub ends at `to`. */
  from?: string
  /** The id of the win that grew out of it; undefined if it is of a later week. */
  to?: string
  /** The `d` of an SVG path between the middles of the beads, CSS px. */
  path: string
}

/** A week, laid out. */
export interface WeekLayout {
  width: number
  height: number
  /** By day, in time order. */
  rows: Row[]
  more: MoreRow[]
  /** Whether a day has rows of one line. */
  isDense: boolean
  /** One for each link; then one for each win that goes on. */
  threads: Thread[]
}

/**
 * Lays out a week as a spread of seven days: rows on one grid, each a bead with its words, and
 * threads that run in the gaps below the words and between the days, never under words.
 *
 * The place of a row depends on the number of wins of its day and its place among them alone.
 */
export function layOutWeek({ days, goesOn, open, columnWidth }: LayoutInput): WeekLayout {
  const rows: Row[] = []
  const more: MoreRow[] = []
  /** Where the thread of a win ends: at its row, or at the row that stands for it. */
  const ends = new Map<string, Row>()
  const taken: Days[number][] = []
  let slots = LEAST_SLOTS
  for (const [column, wins] of days.entries()) {
    const isOpen = open.has(column)
    const shown = shownOfDay(wins.length, isOpen)
    const lines = linesOfDay(wins.length)
    for (const [at, { id }] of wins.slice(0, shown).entries()) {
      const row = rowAt({ id, column, slot: at * lines, lines, columnWidth })
      rows.push(row)
      ends.set(id, row)
    }
    taken.push({ lines, slots: shown * lines })
    slots = Math.max(slots, shown * lines)
    if (wins.length <= MOST_SHOWN) continue
    const rest = rowAt({ id: `more/${column}`, column, slot: shown, lines: 1, columnWidth })
    more.push({ column, count: wins.length - MOST_SHOWN, isOpen, x: rest.x, y: rest.y })
    for (const { id } of wins.slice(shown)) ends.set(id, rest)
    slots = Math.max(slots, shown + 1)
  }
  const isDense = taken.some(({ lines }) => lines === 1)
  return {
    width: columnWidth * days.length,
    height: heightOf(slots),
    rows,
    more,
    isDense,
    threads: routeThreads({ wins: days.flat(), ends, goesOn, columnWidth, days: taken, isDense }),
  }
}

function rowAt({
  id,
  column,
  slot,
  lines,
  columnWidth,
}: Pick<Row, 'id' | 'column' | 'slot' | 'lines'> & { columnWidth: number }): Row {
  const left = column * columnWidth
  const y = slotY(slot)
  return {
    id,
    column,
    slot,
    x: left + BEAD_X,
    y,
    lines,
    words: {
      left: left + WORDS_X,
      top: y - LINE / 2,
      width: Math.max(columnWidth - WORDS_X - WORDS_END, 0),
      height: lines * LINE,
    },
  }
}
