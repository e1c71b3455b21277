/** How many nudges come before a sentence may come again: standard texts wear off (Bell et al.). */
const APART = 7

/**
 * Picks the sentence that has not been used for longest, so that none comes twice within seven
 * nudges where there are enough of them.
 *
 * @param count how many sentences there are, at least one
 * @param used the indices used before, the latest last
 * @returns an index in [0, count)
 */
export function freshWording(count: number, used: readonly number[]): number {
  const recent = new Set(used.slice(-Math.min(APART, count - 1)))
  const all = Array.from({ length: count }, (_, index) => index)
  const lastUse = (index: number): number => used.lastIndexOf(index)
  return all
    .filter((index) => count === 1 || !recent.has(index))
    .reduce((best, index) => (lastUse(index) < lastUse(best) ? index : best))
}
