/**
 * Picks one of `count` acknowledgements, never the one before.
 *
 * @param previous the index shown last, if any
 * @param random a number in [0, 1)
 * @returns an index in [0, count)
 */
export function pickAcknowledgement(
  count: number,
  previous: number | undefined,
  random: number,
): number {
  if (previous === undefined || count < 2) return Math.floor(random * count)
  const index = Math.floor(random * (count - 1))
  return index < previous ? index : index + 1
}
