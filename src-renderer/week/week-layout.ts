import { drawThreads } from './layout/edge-paths.ts'
import { routeEdges } from './layout/edge-routing.ts'
import type { BeadPosition } from './layout/edges.ts'
import { beadRadius, layOutLayer, rounded, usableWidth } from './layout/layers.ts'
import { linkEdges } from './layout/link-edges.ts'

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
  /** Width of one day's column, CSS px, from about 48; narrower than 44 is laid out as 44. */
  columnWidth: number
}

/** The bead of a win, with its centre in CSS px from the top left. */
export interface Bead {
  id: string
  /** Which of the seven days, from 0. */
  column: number
  x: number
  y: number
}

/** The thread of a link. */
export interface Thread {
  /** The id of the earlier win; undefined if it is of an earlier week, so that a stub ends at `to`. */
  from?: string
  /** The id of the win that grew out of it; undefined if it is of a later week. */
  to?: string
  /** The `d` of an SVG path, from the centre of the one bead to that of the other, CSS px. */
  path: string
}

/** A week, laid out. All lengths are CSS px. */
export interface WeekLayout {
  width: number
  height: number
  /** The radius of every bead. */
  radius: number
  /** The beads by day, in time order. */
  beads: Bead[]
  /** One for each link, in the order of `beads`; then one for each bead that goes on. */
  threads: Thread[]
  /** How many times two threads cross. */
  crossings: number
}

/** Below the lowest bead or thread, CSS px. */
const BELOW = 24

/**
 * Lays out a week as a layered graph: each day with wins is a layer, its wins are beads from the top
 * of its column in time order, and links are threads between them.
 *
 * Beads keep their time and threads give way: the position of a bead depends on the number of wins of
 * its day, its place among them and the width alone. The threads are routed for few crossings, and
 * never more than in the naive layout, in which beads are stacked evenly from the top in time order
 * and each thread is a straight line; there, two threads cross where they share a point other than a
 * common bead (decision 59).
 */
export function layOutWeek({ days, goesOn, columnWidth }: LayoutInput): WeekLayout {
  const width = usableWidth(columnWidth)
  const layers = days.flatMap((wins, column) =>
    wins.length > 0 ? [layOutLayer(column, wins.length, width)] : [],
  )
  const positions = new Map<string, BeadPosition>()
  for (const [layer, { column }] of layers.entries()) {
    for (const [bead, { id }] of days[column]!.entries()) positions.set(id, { layer, bead })
  }
  const beads = layers.flatMap(({ column, xs, ys }) =>
    days[column]!.map(({ id }, bead) => ({ id, column, x: xs[bead]!, y: ys[bead]! })),
  )

  const { interLayer, intraLayer, stubs, reversed, threads } = linkEdges(
    days.flat(),
    goesOn,
    positions,
  )
  const orders = routeEdges(layers, interLayer, intraLayer)
  const { paths, crossings, lowest } = drawThreads(
    layers,
    width,
    { interLayer, intraLayer, stubs, orders },
    reversed,
  )
  return {
    width: width * days.length,
    height: rounded(lowest + BELOW),
    radius: beadRadius(width),
    beads,
    threads: threads.map(({ ends, drawn }) => Object.assign(ends, { path: paths.get(drawn)! })),
    crossings,
  }
}
