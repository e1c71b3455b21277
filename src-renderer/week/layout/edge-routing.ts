import type { Layer } from './day-columns.ts'

/** A bead, by the number of its strand and its place on it. */
export interface BeadPosition {
  layer: number
  bead: number
}

/** A thread from one day to another, whichever way time goes along it. */
export interface InterLayerEdge {
  left: BeadPosition
  right: BeadPosition
}

/** A thread within one day. */
export interface IntraLayerEdge {
  layer: number
  /** The places of its upper and its lower bead. */
  top: number
  bottom: number
}

/**
 * What meets one strand, from top to bottom: beads by their place, and between them the spans that
 * pass, by the complement of their number.
 */
export type LayerOrder = number[]

/** A multiple of every distance between two of seven days: heights in it are whole numbers. */
const WHOLE = 60
/** It settles after two or three; the limit only keeps odd weeks quick. */
const MOST_SWEEPS = 6

/**
 * Chooses between which beads each span passes the days it does not touch.
 *
 * It begins with the naive layout: every thread a straight line over beads that are stacked evenly
 * from the top. Then it moves one thread at one day at a time, and only so that no more threads
 * cross than before. So there are never more crossings than in the naive layout.
 */
export function routeSpans(
  layers: readonly Layer[],
  interLayer: readonly InterLayerEdge[],
  intraLayer: readonly IntraLayerEdge[],
): LayerOrder[] {
  const orders = layers.map((layer, at) => straightLineOrder(layers, interLayer, layer, at))
  const routes = new Routes(layers, interLayer, intraLayer, orders)
  for (let sweep = 0; sweep < MOST_SWEEPS && routes.sweep(sweep % 2 === 0); sweep += 1);
  return orders
}

/** Whether a span passes a strand without touching a bead of it. */
export function passes(edge: InterLayerEdge, layer: number): boolean {
  return edge.left.layer < layer && layer < edge.right.layer
}

/**
 * How often spans cross between two strands. Between the same two strands all threads have the
 * same shape, so two of them cross just where their order is turned round.
 */
export function crossingsOfSpans(
  interLayer: readonly InterLayerEdge[],
  orders: readonly LayerOrder[],
): number {
  let crossings = 0
  for (let left = 0; left + 1 < orders.length; left += 1) {
    const here = positionsOf(orders[left]!)
    const there = positionsOf(orders[left + 1]!)
    const ends = interLayer.flatMap((edge, at) =>
      edge.left.layer <= left && left < edge.right.layer
        ? [
            {
              from: here.get(entryOf(edge, at, left))!,
              to: there.get(entryOf(edge, at, left + 1))!,
            },
          ]
        : [],
    )
    for (const [at, one] of ends.entries()) {
      for (let other = at + 1; other < ends.length; other += 1) {
        if ((one.from - ends[other]!.from) * (one.to - ends[other]!.to) < 0) crossings += 1
      }
    }
  }
  return crossings
}

/** How a span stands in the order of a strand that it touches or passes. */
export function entryOf(edge: InterLayerEdge, at: number, layer: number): number {
  if (layer === edge.left.layer) return edge.left.bead
  return layer === edge.right.layer ? edge.right.bead : ~at
}

function positionsOf(order: LayerOrder): Map<number, number> {
  return new Map(order.map((entry, position) => [entry, position]))
}

/**
 * What meets a strand in the naive layout. A line right through a bead passes above it. Of lines
 * that lie on each other the longer ones pass above, as they do at the ends of the shorter ones,
 * so that no two change sides twice.
 */
function straightLineOrder(
  layers: readonly Layer[],
  interLayer: readonly InterLayerEdge[],
  layer: Layer,
  at: number,
): LayerOrder {
  const met = layer.ys.map((_, bead) => ({ entry: bead, height: bead * WHOLE, length: 0 }))
  for (const [number, edge] of interLayer.entries()) {
    if (!passes(edge, at)) continue
    const from = layers[edge.left.layer]!.column
    const length = layers[edge.right.layer]!.column - from
    const slope = ((edge.right.bead - edge.left.bead) * WHOLE) / length
    const height = edge.left.bead * WHOLE + slope * (layer.column - from)
    met.push({ entry: ~number, height, length })
  }
  return met
    .toSorted((a, b) => a.height - b.height || b.length - a.length || b.entry - a.entry)
    .map(({ entry }) => entry)
}

/** The orders of all strands while threads are moved. */
class Routes {
  readonly #strands: readonly Layer[]
  readonly #spans: readonly InterLayerEdge[]
  readonly #orders: readonly LayerOrder[]
  /** Of each strand: the spans that end at each bead from the left, and from the right. */
  readonly #fromLeft: readonly number[][][]
  readonly #fromRight: readonly number[][][]
  /** Of each strand and bead: how many more loops are passed below it than above it. */
  readonly #loopsBelow: readonly number[][]
  /** Of each strand: where each bead and each passing span stands in its order. */
  readonly #beadAt: readonly number[][]
  readonly #spanAt: readonly number[][]

  constructor(
    layers: readonly Layer[],
    interLayer: readonly InterLayerEdge[],
    intraLayer: readonly IntraLayerEdge[],
    orders: readonly LayerOrder[],
  ) {
    this.#strands = layers
    this.#spans = interLayer
    this.#orders = orders
    this.#fromLeft = layers.map(({ ys }) => ys.map(() => []))
    this.#fromRight = layers.map(({ ys }) => ys.map(() => []))
    for (const [number, { left, right }] of interLayer.entries()) {
      this.#fromRight[left.layer]![left.bead]!.push(number)
      this.#fromLeft[right.layer]![right.bead]!.push(number)
    }
    this.#loopsBelow = layers.map(({ ys }) => ys.map(() => 0))
    for (const { layer, top, bottom } of intraLayer) {
      this.#loopsBelow[layer]![top]! += 1
      this.#loopsBelow[layer]![bottom]! -= 1
    }
    this.#beadAt = layers.map(({ ys }) => ys.map(() => 0))
    this.#spanAt = layers.map(() => interLayer.map(() => 0))
    for (const layer of layers.keys()) this.#note(layer)
  }

  /** Moves every passing span once; says whether any was moved. */
  sweep(rightwards: boolean): boolean {
    let moved = false
    const layers = [...this.#strands.keys()]
    for (const layer of rightwards ? layers : layers.toReversed()) {
      for (const [number, edge] of this.#spans.entries()) {
        if (passes(edge, layer) && this.#move(number, layer)) moved = true
      }
    }
    return moved
  }

  /**
   * Moves a passing span to where it crosses least, and of such places to the one that is nearest
   * to a straight line; leaves it where no other is better.
   */
  #move(number: number, layer: number): boolean {
    const { ys } = this.#strands[layer]!
    const order = this.#orders[layer]!
    const now = this.#spanAt[layer]![number]!
    const others = order.toSpliced(now, 1)
    const left = this.#position(number, layer - 1)
    const right = this.#position(number, layer + 1)
    const ideal = straightHeight(this.#strands, this.#spans[number]!, layer)

    let crossings = 0
    let above = -Infinity
    let best = { place: 0, crossings: Infinity, away: Infinity }
    let current = best
    for (let place = 0; place <= others.length; place += 1) {
      const below = nextBead(others, place, ys)
      const away = Math.max(above - ideal, ideal - below, 0)
      const here = { place, crossings, away }
      if (place === now) current = here
      if (crossings < best.crossings || (crossings === best.crossings && away < best.away)) {
        best = here
      }
      const passed = others[place]
      if (passed === undefined) break
      crossings += this.#morePassing(passed, layer, left, right)
      if (passed >= 0) above = ys[passed]!
    }
    if (current.crossings === best.crossings && current.away === best.away) return false
    order.splice(now, 1)
    order.splice(best.place, 0, ~number)
    this.#note(layer)
    return true
  }

  /** How many more crossings a span has that passes below an entry of an order, not above it. */
  #morePassing(entry: number, layer: number, left: number, right: number): number {
    if (entry < 0) {
      return (
        Math.sign(this.#position(~entry, layer - 1) - left) +
        Math.sign(this.#position(~entry, layer + 1) - right)
      )
    }
    let more = this.#loopsBelow[layer]![entry]!
    for (const number of this.#fromLeft[layer]![entry]!) {
      more += Math.sign(this.#position(number, layer - 1) - left)
    }
    for (const number of this.#fromRight[layer]![entry]!) {
      more += Math.sign(this.#position(number, layer + 1) - right)
    }
    return more
  }

  /** Where a span stands in the order of a strand that it touches or passes. */
  #position(number: number, layer: number): number {
    const entry = entryOf(this.#spans[number]!, number, layer)
    return entry < 0 ? this.#spanAt[layer]![number]! : this.#beadAt[layer]![entry]!
  }

  #note(layer: number): void {
    for (const [position, entry] of this.#orders[layer]!.entries()) {
      if (entry < 0) this.#spanAt[layer]![~entry] = position
      else this.#beadAt[layer]![entry] = position
    }
  }
}

/** The centre of the first bead at or below a place in an order. */
function nextBead(order: LayerOrder, place: number, ys: readonly number[]): number {
  for (let at = place; at < order.length; at += 1) {
    if (order[at]! >= 0) return ys[order[at]!]!
  }
  return Infinity
}

/** Where a straight line from end to end would pass a strand, CSS px. */
export function straightHeight(
  layers: readonly Layer[],
  { left, right }: InterLayerEdge,
  layer: number,
): number {
  const from = layers[left.layer]!
  const to = layers[right.layer]!
  const share = (layers[layer]!.column - from.column) / (to.column - from.column)
  return from.ys[left.bead]! + (to.ys[right.bead]! - from.ys[left.bead]!) * share
}
