import { isStraight } from './arcs.ts'
import { interLayerCrossings, intraLayerCrossings } from './crossings.ts'
import { heightsOf } from './edge-heights.ts'
import type { InterLayerEdge, IntraLayerEdge, Stub, Threads } from './edges.ts'
import { arcDistance, layerGeometry, stubEnd, type LayerGeometry } from './layer-geometry.ts'
import { rounded, type Layer } from './layers.ts'

/** What is drawn. */
export interface DrawnThreads {
  /** The `d` of the SVG path of each, lengths in CSS px. */
  paths: ReadonlyMap<InterLayerEdge | IntraLayerEdge | Stub, string>
  /** How often two of them cross. */
  crossings: number
  /** The lowest that any of them or of the beads comes, CSS px from the top. */
  lowest: number
}

/**
 * The share of a slot in which an arc comes out, and goes in again, where it has to get past other
 * lanes: less than to the threads of the next bead. With one lane it takes its time.
 */
const ARC_SHARE = 0.7

interface Point {
  x: number
  y: number
}

/**
 * Draws all threads of a week: edges between layers from left to right, and edges within a layer from
 * top to bottom, except for those in `reversed`; stubs in the direction of time.
 */
export function drawThreads(
  layers: readonly Layer[],
  columnWidth: number,
  threads: Threads,
  reversed: ReadonlySet<InterLayerEdge | IntraLayerEdge>,
): DrawnThreads {
  const heights = layers.map((_, at) =>
    heightsOf(layers, threads.interLayer, at, threads.orders[at]!),
  )
  const geometries = layers.map((layer, at) =>
    layerGeometry(layer, at, columnWidth, threads, heights),
  )
  const paths = new Map<InterLayerEdge | IntraLayerEdge | Stub, string>()
  for (const [number, edge] of threads.interLayer.entries()) {
    const points = interLayerPoints(geometries, edge, number)
    paths.set(edge, interLayerPath(reversed.has(edge) ? points.toReversed() : points))
  }
  for (const edge of threads.intraLayer) {
    paths.set(edge, intraLayerPath(geometries[edge.layer]!, edge, reversed.has(edge)))
  }
  for (const stub of threads.stubs) paths.set(stub, stubPath(geometries[stub.layer]!, stub))
  let crossings = interLayerCrossings(threads.interLayer, threads.orders)
  for (const [at, geometry] of geometries.entries()) {
    crossings += intraLayerCrossings(geometry, at, threads)
  }
  const lowest = Math.max(0, ...heights.flatMap((met) => Array.from(met.values())))
  return { paths, crossings, lowest }
}

/** The points of an edge from bead to bead: level through each core, with curves in between. */
function interLayerPoints(
  geometries: readonly LayerGeometry[],
  edge: InterLayerEdge,
  number: number,
): Point[] {
  const { left, right } = edge
  const from = geometries[left.layer]!
  const to = geometries[right.layer]!
  const points = [
    beadAt(from, left.bead),
    { x: from.layer.centre + from.core, y: from.ports.right.get(edge)! },
  ]
  for (let at = left.layer + 1; at < right.layer; at += 1) {
    const { layer, core, heights } = geometries[at]!
    const y = heights.get(~number)!
    points.push({ x: layer.centre - core, y }, { x: layer.centre + core, y })
  }
  points.push({ x: to.layer.centre - to.core, y: to.ports.left.get(edge)! }, beadAt(to, right.bead))
  return points
}

function beadAt({ layer }: LayerGeometry, bead: number): Point {
  return { x: layer.xs[bead]!, y: layer.ys[bead]! }
}

function interLayerPath(points: readonly Point[]): string {
  const [start, ...rest] = points
  let path = move(start!)
  let before = start!
  for (const point of rest) {
    path += levelCurve(before, point)
    before = point
  }
  return path
}

function intraLayerPath(geometry: LayerGeometry, edge: IntraLayerEdge, upwards: boolean): string {
  const ends = [beadAt(geometry, edge.top), beadAt(geometry, edge.bottom)]
  const [from, to] = (upwards ? ends.toReversed() : ends) as [Point, Point]
  if (isStraight(edge)) return `${move(from)}L${numbers(to)}`
  const arc = geometry.arcs.find(({ top, bottom }) => top === edge.top && bottom === edge.bottom)!
  const x = geometry.layer.centre + arc.side * arcDistance(geometry, arc)
  const { slot, lanes } = geometry.layer
  const rise = (upwards ? -1 : 1) * slot * (lanes === 1 ? 1 : ARC_SHARE)
  const out = { x, y: from.y + rise }
  const back = { x, y: to.y - rise }
  // Steeper than any fan, so that a thread from the same bead stays on its own side of the arc.
  const near = (bead: Point, share: number, down: number): Point => ({
    x: bead.x + (x - bead.x) * share,
    y: bead.y + down,
  })
  return (
    move(from) +
    `C${numbers(near(from, 0.5, rise * 0.3), near(from, 1, rise * 0.5), out)}` +
    `L${numbers(back)}` +
    `C${numbers(near(to, 1, -rise * 0.5), near(to, 0.5, -rise * 0.3), to)}`
  )
}

function stubPath(geometry: LayerGeometry, stub: Stub): string {
  const bead = beadAt(geometry, stub.bead)
  const end = { x: geometry.layer.centre + stub.side * stubEnd(geometry, stub), y: bead.y }
  return stub.side < 0 ? `${move(end)}H${bead.x}` : `${move(bead)}H${rounded(end.x)}`
}

function move(to: Point): string {
  return `M${numbers(to)}`
}

/** A curve that is level at both ends; a line where they are at the same height. */
function levelCurve(from: Point, to: Point): string {
  if (rounded(from.y) === rounded(to.y)) return `H${rounded(to.x)}`
  const middle = (from.x + to.x) / 2
  return `C${numbers({ x: middle, y: from.y }, { x: middle, y: to.y }, to)}`
}

function numbers(...points: readonly Point[]): string {
  return points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join(' ')
}
