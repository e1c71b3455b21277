import type { InterLayerEdge, LayerOrder } from './edges.ts'
import { passes } from './edges.ts'
import type { Layer } from './layers.ts'

/** A multiple of every distance between two of seven days: heights in it are whole numbers. */
const WHOLE = 60

/**
 * The order of a layer in the naive layout. A line right through a bead passes above it. Of lines
 * that lie on each other the longer ones pass above, as they do at the ends of the shorter ones,
 * so that no two change sides twice.
 */
export function straightLineOrder(
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

/** The height at which a straight edge would pass a layer, CSS px. */
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
