import {
  entryOf,
  passes,
  type InterLayerEdge,
  type IntraLayerEdge,
  type LayerOrder,
} from './edges.ts'
import type { Layer } from './layers.ts'
import { straightHeight, straightLineOrder } from './straight-lines.ts'

/** Two or three sweeps are usually enough; the limit bounds the time for odd weeks. */
const MOST_SWEEPS = 6

/**
 * Chooses between which beads each edge passes the layers that it does not end at.
 *
 * It begins with the naive layout: every edge a straight line over beads that are stacked evenly
 * from the top. Then it moves one edge in one layer at a time, and only so that no more edges cross
 * than before. So there are never more crossings than in the naive layout.
 */
export function routeEdges(
  layers: readonly Layer[],
  interLayer: readonly InterLayerEdge[],
  intraLayer: readonly IntraLayerEdge[],
): LayerOrder[] {
  const orders = layers.map((layer, at) => straightLineOrder(layers, interLayer, layer, at))
  const router = new EdgeRouter(layers, interLayer, intraLayer, orders)
  for (let sweep = 0; sweep < MOST_SWEEPS && router.sweep(sweep % 2 === 0); sweep += 1);
  return orders
}

/** The orders of all layers while edges are moved. */
class EdgeRouter {
  readonly #layers: readonly Layer[]
  readonly #edges: readonly InterLayerEdge[]
  readonly #orders: readonly LayerOrder[]
  /** By layer and bead: the edges that end there from the left, and from the right. */
  readonly #fromLeft: readonly number[][][]
  readonly #fromRight: readonly number[][][]
  /** By layer and bead: how many more edges within the layer are crossed below it than above it. */
  readonly #extraBelow: readonly number[][]
  /** By layer: the position of each bead and each passing edge in its order. */
  readonly #beadAt: readonly number[][]
  readonly #edgeAt: readonly number[][]

  constructor(
    layers: readonly Layer[],
    interLayer: readonly InterLayerEdge[],
    intraLayer: readonly IntraLayerEdge[],
    orders: readonly LayerOrder[],
  ) {
    this.#layers = layers
    this.#edges = interLayer
    this.#orders = orders
    this.#fromLeft = layers.map(({ ys }) => ys.map(() => []))
    this.#fromRight = layers.map(({ ys }) => ys.map(() => []))
    for (const [number, { left, right }] of interLayer.entries()) {
      this.#fromRight[left.layer]![left.bead]!.push(number)
      this.#fromLeft[right.layer]![right.bead]!.push(number)
    }
    this.#extraBelow = layers.map(({ ys }) => ys.map(() => 0))
    for (const { layer, top, bottom } of intraLayer) {
      this.#extraBelow[layer]![top]! += 1
      this.#extraBelow[layer]![bottom]! -= 1
    }
    this.#beadAt = layers.map(({ ys }) => ys.map(() => 0))
    this.#edgeAt = layers.map(() => interLayer.map(() => 0))
    for (const layer of layers.keys()) this.#note(layer)
  }

  /** Moves every passing edge once. Returns whether any was moved. */
  sweep(rightwards: boolean): boolean {
    let moved = false
    const layers = [...this.#layers.keys()]
    for (const layer of rightwards ? layers : layers.toReversed()) {
      for (const [number, edge] of this.#edges.entries()) {
        if (passes(edge, layer) && this.#move(number, layer)) moved = true
      }
    }
    return moved
  }

  /**
   * Moves a passing edge to where it has the fewest crossings, and of such places to the one nearest
   * to its straight line. Returns false if no other place is better.
   */
  #move(number: number, layer: number): boolean {
    const { ys } = this.#layers[layer]!
    const order = this.#orders[layer]!
    const now = this.#edgeAt[layer]![number]!
    const others = order.toSpliced(now, 1)
    const left = this.#position(number, layer - 1)
    const right = this.#position(number, layer + 1)
    const ideal = straightHeight(this.#layers, this.#edges[number]!, layer)

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

  /** How many more crossings an edge has if it passes below an entry rather than above it. */
  #morePassing(entry: number, layer: number, left: number, right: number): number {
    if (entry < 0) {
      return (
        Math.sign(this.#position(~entry, layer - 1) - left) +
        Math.sign(this.#position(~entry, layer + 1) - right)
      )
    }
    let more = this.#extraBelow[layer]![entry]!
    for (const number of this.#fromLeft[layer]![entry]!) {
      more += Math.sign(this.#position(number, layer - 1) - left)
    }
    for (const number of this.#fromRight[layer]![entry]!) {
      more += Math.sign(this.#position(number, layer + 1) - right)
    }
    return more
  }

  /** The position of an edge in the order of a layer that it ends at or passes. */
  #position(number: number, layer: number): number {
    const entry = entryOf(this.#edges[number]!, number, layer)
    return entry < 0 ? this.#edgeAt[layer]![number]! : this.#beadAt[layer]![entry]!
  }

  #note(layer: number): void {
    for (const [position, entry] of this.#orders[layer]!.entries()) {
      if (entry < 0) this.#edgeAt[layer]![~entry] = position
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
