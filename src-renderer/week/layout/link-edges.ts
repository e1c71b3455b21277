import type { BeadPosition, InterLayerEdge, IntraLayerEdge, Stub } from './edges.ts'

/** A link of the week, and the edge or stub that is drawn for it. */
interface LinkThread {
  /** The ids of its wins; undefined for a win of another week. */
  ends: { from?: string; to?: string }
  drawn: InterLayerEdge | IntraLayerEdge | Stub
}

/** The links of a week as edges between beads. */
interface LinkEdges {
  interLayer: InterLayerEdge[]
  intraLayer: IntraLayerEdge[]
  stubs: Stub[]
  /** The edges whose earlier win is at their right or lower end. */
  reversed: Set<InterLayerEdge | IntraLayerEdge>
  /** One for each link in the order of its later win, then one for each win that goes on. */
  threads: LinkThread[]
}

/**
 * Makes edges of the links of a week.
 *
 * @param goesOn the wins that wins of later weeks grew out of
 * @param positions the beads by the ids of their wins
 */
export function linkEdges(
  wins: readonly { id: string; linkedTo?: string | undefined }[],
  goesOn: ReadonlySet<string>,
  positions: ReadonlyMap<string, BeadPosition>,
): LinkEdges {
  const edges: LinkEdges = {
    interLayer: [],
    intraLayer: [],
    stubs: [],
    reversed: new Set(),
    threads: [],
  }
  for (const { id, linkedTo } of wins) {
    if (linkedTo === undefined || linkedTo === id) continue
    const from = positions.get(linkedTo)
    const to = positions.get(id)!
    if (from === undefined) addStub({ ...to, side: -1 }, { to: id })
    else addEdge(from, to, { from: linkedTo, to: id })
  }
  for (const { id } of wins) {
    if (goesOn.has(id)) addStub({ ...positions.get(id)!, side: 1 }, { from: id })
  }
  return edges

  function addStub(stub: Stub, ends: LinkThread['ends']): void {
    edges.stubs.push(stub)
    edges.threads.push({ ends, drawn: stub })
  }

  function addEdge(from: BeadPosition, to: BeadPosition, ends: LinkThread['ends']): void {
    if (from.layer === to.layer) {
      const [top, bottom] = [Math.min(from.bead, to.bead), Math.max(from.bead, to.bead)]
      const edge: IntraLayerEdge = { layer: to.layer, top, bottom }
      edges.intraLayer.push(edge)
      if (from.bead > to.bead) edges.reversed.add(edge)
      edges.threads.push({ ends, drawn: edge })
    } else {
      const isLeftwards = from.layer > to.layer
      const edge: InterLayerEdge = isLeftwards
        ? { left: to, right: from }
        : { left: from, right: to }
      edges.interLayer.push(edge)
      if (isLeftwards) edges.reversed.add(edge)
      edges.threads.push({ ends, drawn: edge })
    }
  }
}
