import { beadRadius, layOutLayer, rounded, usableWidth } from './layout/day-columns.ts'
import { drawThreads, type Stub } from './layout/edge-paths.ts'
import {
  routeSpans,
  type IntraLayerEdge,
  type BeadPosition,
  type InterLayerEdge,
} from './layout/edge-routing.ts'

/** A win as the layout needs it. */
export interface LayoutWin {
  id: string
  /** The win that it grew out of; of this week or another one. */
  linkedTo?: string | undefined
}

/** What is laid out. */
export interface LayoutInput {
  /** Seven days, each with its wins in time order. */
  days: readonly (readonly LayoutWin[])[]
  /** Wins of the week that wins of later weeks grew out of: a short thread leads on from them. */
  goesOn: ReadonlySet<string>
  /** Width of one day's column, CSS px, from about 48; narrower than 44 is laid out as 44. */
  columnWidth: number
}

/** A win, where it is drawn: its centre, CSS px from the top left. */
export interface Bead {
  id: string
  /** Which of the seven days, from 0. */
  column: number
  x: number
  y: number
}

/** A link, where it is drawn. */
export interface Thread {
  /** The id of the earlier win; none where it is of an earlier week: then a stub ends at `to`. */
  from?: string
  /** The id of the win that grew out of it; none where it is of a later week. */
  to?: string
  /** The `d` of an SVG path, from the centre of the one bead to that of the other, CSS px. */
  path: string
}

/** A week, laid out. All lengths are CSS px. */
export interface WeekLayout {
  width: number
  height: number
  /** Of every bead. */
  radius: number
  /** By day, and in time order. */
  beads: Bead[]
  /** One for each link, in the order of `beads`; then one for each bead that goes on. */
  threads: Thread[]
  /** How often two threads cross. */
  crossings: number
}

/** Below the lowest bead or thread, CSS px. */
const BELOW = 24

/**
 * Lays out a week: each day is a strand that hangs from the top of its column, its wins are beads
 * on it in time order, links are threads between them.
 *
 * Beads keep their time, threads give way: where a bead is depends on its day's number of wins, its
 * place among them and the width alone. The threads' routes are chosen so that few cross, and never
 * more pairs of them than in the naive layout, in which beads are stacked evenly from the top in
 * time order and each thread is a straight line; there, two threads cross where they share a point
 * other than a common bead (decision 59).
 */
export function layOutWeek({ days, goesOn, columnWidth }: LayoutInput): WeekLayout {
  const width = usableWidth(columnWidth)
  const layers = days.flatMap((wins, column) =>
    wins.length > 0 ? [layOutLayer(column, wins.length, width)] : [],
  )
  const places = new Map<string, BeadPosition>()
  for (const [layer, { column }] of layers.entries()) {
    for (const [bead, { id }] of days[column]!.entries()) places.set(id, { layer, bead })
  }
  const beads = layers.flatMap(({ column, xs, ys }) =>
    days[column]!.map(({ id }, bead) => ({ id, column, x: xs[bead]!, y: ys[bead]! })),
  )

  const interLayer: InterLayerEdge[] = []
  const intraLayer: IntraLayerEdge[] = []
  const stubs: Stub[] = []
  const reversed = new Set<InterLayerEdge | IntraLayerEdge>()
  const threads: { ends: Omit<Thread, 'path'>; drawn: InterLayerEdge | IntraLayerEdge | Stub }[] =
    []
  for (const win of days.flat()) {
    if (win.linkedTo === undefined || win.linkedTo === win.id) continue
    const to = places.get(win.id)!
    const from = places.get(win.linkedTo)
    if (from === undefined) {
      const stub: Stub = { ...to, side: -1 }
      stubs.push(stub)
      threads.push({ ends: { to: win.id }, drawn: stub })
      continue
    }
    const ends = { from: win.linkedTo, to: win.id }
    if (from.layer === to.layer) {
      const [top, bottom] = [Math.min(from.bead, to.bead), Math.max(from.bead, to.bead)]
      const edge: IntraLayerEdge = { layer: to.layer, top, bottom }
      intraLayer.push(edge)
      if (from.bead > to.bead) reversed.add(edge)
      threads.push({ ends, drawn: edge })
    } else {
      const leftwards = from.layer > to.layer
      const edge: InterLayerEdge = leftwards ? { left: to, right: from } : { left: from, right: to }
      interLayer.push(edge)
      if (leftwards) reversed.add(edge)
      threads.push({ ends, drawn: edge })
    }
  }
  for (const { id } of days.flat().filter(({ id }) => goesOn.has(id))) {
    const stub: Stub = { ...places.get(id)!, side: 1 }
    stubs.push(stub)
    threads.push({ ends: { from: id }, drawn: stub })
  }

  const orders = routeSpans(layers, interLayer, intraLayer)
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
