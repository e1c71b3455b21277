/**
 * The region whose numbers are shown: the one that the person chose, null included, else the one
 * that the system names. Null where nothing is known of it.
 *
 * @param chosen ISO 3166 code; null where the person chose none of those there are
 * @param system ISO 3166 code, or undefined if the system does not tell
 * @param known the regions that have numbers
 */
export function careRegion(
  chosen: string | null | undefined,
  system: string,
  known: readonly string[],
): string | null {
  if (chosen === null) return null
  const region = [chosen, system.toUpperCase()].find((one) => one && known.includes(one))
  return region ?? null
}
