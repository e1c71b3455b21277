import { interlocked } from './arcs.ts'
import { entryOf, passes, type InterLayerEdge, type LayerOrder, type Threads } from './edges.ts'
import { arcDistance, stubEnd, type LayerGeometry } from './layer-geometry.ts'

/**
 * Counts the crossings of edges between layers. Between the same two layers all threads have the
 * same shape, so two of them cross exactly where their order is reversed.
 */
export function interLayerCrossings(
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

function positionsOf(order: LayerOrder): Map<number, number> {
  return new Map(order.map((entry, position) => [entry, position]))
}

/** Counts the crossings of edges within a layer, with each other and with everything else. */
export function intraLayerCrossings(
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
      if (stubEnd(geometry, stub) >= arcDistance(geometry, arc)) crossings += 1
    }
    for (const other of geometry.arcs.slice(number + 1)) {
      if (other.side === arc.side && interlocked(arc, other)) crossings += 1
    }
  }
  return crossings
}
