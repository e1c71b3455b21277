import { layOutArcs, type Arc } from './arcs.ts'
import { entryOf, type InterLayerEdge, type Stub, type Threads } from './edges.ts'
import type { Layer } from './layers.ts'

/** How long a stub is beyond its bead, CSS px. */
const STUB = 9
/** From one level of arcs to the next, where there is room, CSS px. */
const ARC_STEP = 5
/** The share of a column at each side that is left for threads to turn in. */
const TURNING_SHARE = 0.15
/** The least of it, CSS px. */
const LEAST_TURNING = 3
/** Between threads that leave a bead on the same side, CSS px. */
const FAN = 2.5
/** How far from its bead's height the outermost of them may be, as a share of a slot, and CSS px. */
const FAN_SHARE = 0.2
const WIDEST_FAN = 3

/** What is needed of a layer to draw its threads. */
export interface LayerGeometry {
  layer: Layer
  /** The distance from the middle of the column within which threads are level; outside they turn. */
  core: number
  heights: ReadonlyMap<number, number>
  arcs: readonly Arc[]
  /** The heights at which threads leave the core, by thread. */
  ports: { left: ReadonlyMap<object, number>; right: ReadonlyMap<object, number> }
}

/**
 * Works out the geometry of a layer.
 *
 * @param at the number of the layer
 * @param heights the height of every entry of every layer
 */
export function layerGeometry(
  layer: Layer,
  at: number,
  columnWidth: number,
  threads: Threads,
  heights: readonly ReadonlyMap<number, number>[],
): LayerGeometry {
  const leaving = leavingOf(threads, at, heights)
  const arcs = layOutArcs(
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
}

function count({ length }: readonly unknown[]): number {
  return length
}

/** A thread that leaves a bead on one side, and the height that it goes to. */
interface LeavingThread {
  thread: InterLayerEdge | Stub
  to: number
}

/** The threads that leave each bead of a layer, on the left and on the right. */
function leavingOf(
  { interLayer, stubs }: Threads,
  layer: number,
  heights: readonly ReadonlyMap<number, number>[],
): { left: LeavingThread[][]; right: LeavingThread[][] } {
  const beads = [...heights[layer]!.keys()].filter((entry) => entry >= 0)
  const left: LeavingThread[][] = beads.map(() => [])
  const right: LeavingThread[][] = beads.map(() => [])
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
 * Fans out the threads that leave each bead on one side: their heights where they leave the core. A
 * stub, which ends before, is level, and the others fan out around it.
 */
function portsOf(layer: Layer, leaving: readonly LeavingThread[][]): Map<object, number> {
  const ports = new Map<object, number>()
  const widest = Math.min(WIDEST_FAN, layer.slot * FAN_SHARE)
  for (const [bead, threads] of leaving.entries()) {
    const inOrder = threads.toSorted((a, b) => a.to - b.to)
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
export function arcDistance({ layer, core, arcs }: LayerGeometry, arc: Arc): number {
  const levels = Math.max(...arcs.map(({ level }) => level))
  const step = Math.min(ARC_STEP, (core - layer.reach) / (levels + 1))
  return layer.reach + step * arc.level
}

/** How far from the middle of its column a stub reaches, CSS px. */
export function stubEnd({ layer, core }: LayerGeometry, { bead, side }: Stub): number {
  const own = side * (layer.xs[bead]! - layer.centre)
  return Math.min(core, own + layer.radius + STUB)
}
