/** A bead, by the number of its layer and its place in it. */
export interface BeadPosition {
  layer: number
  bead: number
}

/** A thread from one day to another, in either direction of time. */
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
 * The entries of a layer from top to bottom: beads by their place, and between them the edges that
 * pass, by the complement of their number.
 */
export type LayerOrder = number[]

/** A thread that leads out of the week: back from its first bead, or forward from its last. */
export interface Stub extends BeadPosition {
  /** Where it leads: from an earlier week on the left, to a later one on the right. */
  side: -1 | 1
}

/** Everything that is drawn as a thread, and the order of the edges that pass each layer. */
export interface Threads {
  interLayer: readonly InterLayerEdge[]
  intraLayer: readonly IntraLayerEdge[]
  stubs: readonly Stub[]
  orders: readonly LayerOrder[]
}

/** Whether an edge passes a layer without ending at a bead of it. */
export function passes(edge: InterLayerEdge, layer: number): boolean {
  return edge.left.layer < layer && layer < edge.right.layer
}

/** The entry of an edge in the order of a layer that it ends at or passes. */
export function entryOf(edge: InterLayerEdge, at: number, layer: number): number {
  if (layer === edge.left.layer) return edge.left.bead
  return layer === edge.right.layer ? edge.right.bead : ~at
}
