import { interlocked, isStraight, layArcs, type Arc } from './arcs.ts'
import { rounded, type Layer } from './day-columns.ts'
import { heightsOf } from './edge-heights.ts'
import {
  crossingsOfSpans,
  entryOf,
  passes,
  type IntraLayerEdge,
  type LayerOrder,
  type BeadPosition,
  type InterLayerEdge,
} from './edge-routing.ts'

/** A thread that leads out of the week: back from its first bead, or on from its last. */
export interface Stub extends BeadPosition {
  /** Where it leads: from an earlier week on the left, to a later one on the right. */
  side: -1 | 1
}

/** Everything that is drawn as a thread, and the orders in which spans pass the strands. */
export interface Threads {
  interLayer: readonly InterLayerEdge[]
  intraLayer: readonly IntraLayerEdge[]
  stubs: readonly Stub[]
  orders: readonly LayerOrder[]
}

/** What is drawn. */
export interface DrawnThreads {
  /** The `d` of the SVG path of each, lengths in CSS px. */
  paths: ReadonlyMap<InterLayerEdge | IntraLayerEdge | Stub, string>
  /** How often two of them cross. */
  crossings: number
  /** The lowest that any of them or of the beads comes, CSS px from the top. */
  lowest: number
}

/** How long a stub is beyond its bead, CSS px. */
const STUB = 9
/** From one level of arcs to the next, where there is room, CSS px. */
const ARC_STEP = 5
/** The share of a column at each edge that is left for threads to turn in. */
const TURNING_SHARE = 0.15
/** The least of it, CSS px. */
const LEAST_TURNING = 3
/** Between threads that leave a bead on the same side, CSS px. */
const FAN = 2.5
/** How far from its bead's height the outermost of them may be, as a share of a slot, and CSS px. */
const FAN_SHARE = 0.2
const WIDEST_FAN = 3
/**
 * The share of a slot in which an arc comes out, and goes in again, where it has to get past other
 * lanes: less than to the threads of the next bead. With one lane it takes its time.
 */
const ARC_SHARE = 0.7

interface Point {
  x: number
  y: number
}

/** What is known of a strand when threads are drawn. */
interface LayerGeometry {
  layer: Layer
  /** Within so far of the column's middle, threads lie level; outside they turn. */
  core: number
  heights: ReadonlyMap<number, number>
  arcs: readonly Arc[]
  /** Of each bead, the heights at which its threads leave the core, by what they are. */
  ports: { left: ReadonlyMap<object, number>; right: ReadonlyMap<object, number> }
}

/**
 * Draws all threads of a week: spans from left to right and loops from top to bottom, except for
 * those of `reversed`; stubs as time goes, in from the left and out to the right.
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
  const geometries = layers.map((layer, at): LayerGeometry => {
    const leaving = leavingOf(threads, at, heights)
    const arcs = layArcs(
      threads.intraLayer.filter((edge) => edge.layer === at),
      { left: leaving.left.map(count), right: leaving.right.map(count) },
    )
    return {
      layer,
      core: coreOf(layer, columnWidth, arcs),
      heights: heights[at]!,
      arcs,
      ports: { left: portsOf(layer, leaving.left), right: portsOf(layer, leaving.right) },
    }
  })
  const paths = new Map<InterLayerEdge | IntraLayerEdge | Stub, string>()
  for (const [number, edge] of threads.interLayer.entries()) {
    const points = spanPoints(geometries, edge, number)
    paths.set(edge, spanPath(reversed.has(edge) ? points.toReversed() : points))
  }
  for (const edge of threads.intraLayer) {
    paths.set(edge, loopPath(geometries[edge.layer]!, edge, reversed.has(edge)))
  }
  for (const stub of threads.stubs) paths.set(stub, stubPath(geometries[stub.layer]!, stub))
  let crossings = crossingsOfSpans(threads.interLayer, threads.orders)
  for (const [at, geometry] of geometries.entries())
    crossings += crossingsOfLoops(geometry, at, threads)
  const lowest = Math.max(0, ...heights.flatMap((met) => Array.from(met.values())))
  return { paths, crossings, lowest }
}

function count({ length }: readonly unknown[]): number {
  return length
}

/** What leaves a bead on one side, and to which height it goes on. */
interface Leaver {
  thread: InterLayerEdge | Stub
  to: number
}

/** What leaves each bead of a strand, on the left and on the right. */
function leavingOf(
  { interLayer, stubs }: Threads,
  layer: number,
  heights: readonly ReadonlyMap<number, number>[],
): { left: Leaver[][]; right: Leaver[][] } {
  const beads = [...heights[layer]!.keys()].filter((entry) => entry >= 0)
  const left: Leaver[][] = beads.map(() => [])
  const right: Leaver[][] = beads.map(() => [])
  for (const [number, edge] of interLayer.entries()) {
    if (edge.left.layer === layer) {
      const to = heights[layer + 1]!.get(entryOf(edge, number, layer + 1))!
      right[edge.left.bead]!.push({ thread: edge, to })
    } else if (edge.right.layer === layer) {
      const to = heights[layer - 1]!.get(entryOf(edge, number, layer - 1))!
      left[edge.right.bead]!.push({ thread: edge, to })
    }
  }
  for (const stub of stubs) {
    if (stub.layer !== layer) continue
    const side = stub.side < 0 ? left : right
    side[stub.bead]!.push({ thread: stub, to: heights[layer]!.get(stub.bead)! })
  }
  return { left, right }
}

/**
 * Fans out what leaves each bead on one side: the height of each where it leaves the core. A stub,
 * which ends before, lies level, and the others fan out around it.
 */
function portsOf(layer: Layer, leaving: readonly Leaver[][]): Map<object, number> {
  const ports = new Map<object, number>()
  const widest = Math.min(WIDEST_FAN, layer.slot * FAN_SHARE)
  for (const [bead, leavers] of leaving.entries()) {
    const inOrder = leavers.toSorted((a, b) => a.to - b.to)
    const last = inOrder.length - 1
    const stub = inOrder.findIndex(({ thread }) => 'side' in thread)
    const level = stub < 0 ? last / 2 : stub
    const step = Math.min(FAN, widest / Math.max(1, level, last - level))
    for (const [place, { thread }] of inOrder.entries()) {
      ports.set(thread, layer.ys[bead]! + (place - level) * step)
    }
  }
  return ports
}

function coreOf({ reach }: Layer, columnWidth: number, arcs: readonly Arc[]): number {
  const levels = Math.max(0, ...arcs.map(({ level }) => level))
  const turning = Math.max(LEAST_TURNING, columnWidth * TURNING_SHARE)
  const most = Math.max(reach + 1, columnWidth / 2 - turning)
  return Math.min(most, reach + Math.max(STUB, ARC_STEP * (levels + 1)))
}

/** How far from the middle of its column an arc runs, CSS px. */
function distanceOf({ layer, core, arcs }: LayerGeometry, arc: Arc): number {
  const levels = Math.max(...arcs.map(({ level }) => level))
  const step = Math.min(ARC_STEP, (core - layer.reach) / (levels + 1))
  return layer.reach + step * arc.level
}

/** How far from the middle of its column a stub reaches, CSS px. */
function stubEnd({ layer, core }: LayerGeometry, { bead, side }: Stub): number {
  const own = side * (layer.xs[bead]! - layer.centre)
  return Math.min(core, own + layer.radius + STUB)
}

/** How often the loops of a strand are crossed, by each other and by anything else. */
function crossingsOfLoops(
  geometry: LayerGeometry,
  at: number,
  { interLayer, intraLayer, stubs, orders }: Threads,
) {
  let crossings = 0
  const order = orders[at]!
  const position = new Map(order.map((entry, place) => [entry, place]))
  for (const { layer, top, bottom } of intraLayer) {
    if (layer !== at) continue
    const inside = order.slice(position.get(top), position.get(bottom))
    crossings += inside.filter((entry) => entry < 0 && passes(interLayer[~entry]!, at)).length
  }
  for (const [number, arc] of geometry.arcs.entries()) {
    const under = (bead: number): boolean => arc.top < bead && bead < arc.bottom
    for (const { left, right } of interLayer) {
      const end = arc.side < 0 ? right : left
      if (end.layer === at && under(end.bead)) crossings += 1
    }
    for (const stub of stubs) {
      if (stub.layer !== at || stub.side !== arc.side || !under(stub.bead)) continue
      if (stubEnd(geometry, stub) >= distanceOf(geometry, arc)) crossings += 1
    }
    for (const other of geometry.arcs.slice(number + 1)) {
      if (other.side === arc.side && interlocked(arc, other)) crossings += 1
    }
  }
  return crossings
}

/** From bead to bead: level through each core, in between a curve with level ends. */
function spanPoints(
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

function spanPath(points: readonly Point[]): string {
  const [start, ...rest] = points
  let path = move(start!)
  let before = start!
  for (const point of rest) {
    path += levelCurve(before, point)
    before = point
  }
  return path
}

function loopPath(geometry: LayerGeometry, edge: IntraLayerEdge, upwards: boolean): string {
  const ends = [beadAt(geometry, edge.top), beadAt(geometry, edge.bottom)]
  const [from, to] = (upwards ? ends.toReversed() : ends) as [Point, Point]
  if (isStraight(edge)) return `${move(from)}L${numbers(to)}`
  const arc = geometry.arcs.find(({ top, bottom }) => top === edge.top && bottom === edge.bottom)!
  const x = geometry.layer.centre + arc.side * distanceOf(geometry, arc)
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
