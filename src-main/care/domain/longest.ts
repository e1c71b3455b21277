/** How many letters the longest of some words has, in UTF-16 code units. */
export function longest(...all: readonly Iterable<string>[]): number {
  let most = 0
  for (const words of all) for (const { length } of words) most = Math.max(most, length)
  return most
}
