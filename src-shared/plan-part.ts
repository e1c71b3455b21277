/** How many of the last of a list are always shown: what was just added stands at the end. */
export const ALWAYS_LAST = 5
/** How many more come along unseen on both sides of a gap: what is moved is put before one of them. */
const NEIGHBOURS = 2

/** A part of a list, and how many there are between its two ends. */
export interface Part<T> {
  items: readonly T[]
  between: number
}

/**
 * The beginning and the end of a list. A short one is given whole.
 *
 * @param first how many of the beginning are shown
 */
export function partOf<T>(all: readonly T[], first: number): Part<T> {
  const [begins, ends] = [first + NEIGHBOURS, ALWAYS_LAST + NEIGHBOURS]
  if (all.length <= begins + ends) return { items: all, between: 0 }
  return {
    items: [...all.slice(0, begins), ...all.slice(-ends)],
    between: all.length - first - ALWAYS_LAST,
  }
}
