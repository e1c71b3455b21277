import type { WeekLayout } from './week-layout.ts'

/** Where a bead is in the column of its day. */
export interface BeadPlace {
  /** Its centre from the start and the top of the column, in CSS pixels; undefined in a list. */
  place: { left: number; top: number } | undefined
  /** The side to which its words open, so that they stay inside the picture. */
  side: 'start' | 'end'
}

/** Returns a function that finds the place of a bead by its id. */
export function beadPlaces(
  layout: WeekLayout,
  columnWidth: number,
  isList: boolean,
): (id: string) => BeadPlace {
  const beads = new Map(layout.beads.map((bead) => [bead.id, bead]))
  return (id) => {
    const bead = beads.get(id)
    const isShown = bead !== undefined && !isList
    return {
      place: isShown ? { left: bead.x - bead.column * columnWidth, top: bead.y } : undefined,
      side: (bead?.column ?? 0) > 3 ? 'start' : 'end',
    }
  }
}
