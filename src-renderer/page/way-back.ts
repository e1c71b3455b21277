import type { Screen } from '../../src-shared/contract/windows.ts'

/** The screens that a way back can lead to. */
const PLACES = [
  'today',
  'shrink',
  'week',
  'month',
  'year',
  'plan',
  'wins',
  'settings',
] as const satisfies readonly Screen[]
export type Place = (typeof PLACES)[number]

/** Where a way back leads: a place, and what of it was shown. */
export interface WayBack {
  place: Place
  href: string
}

/**
 * The way back to where a person came from.
 *
 * @param from the screen that is left
 * @param before the addresses shown before, the last one last
 * @param otherwise where it leads if they came from nowhere, as from the tray
 */
export function wayBack(from: Screen, before: readonly string[], otherwise: Place): WayBack {
  for (const address of before.toReversed()) {
    const route = address.split('#')[1] ?? ''
    const name = route.split('/')[0]
    const place = PLACES.find((one) => one === name)
    // The same screen, searched or of another part, is no place to go back to.
    if (place !== undefined && place !== from) return { place, href: `#${route}` }
  }
  return { place: otherwise, href: `#${otherwise}` }
}

/** The addresses that this window showed before the present one, the last one last. */
export function formerAddresses(): string[] {
  const now = navigation.currentEntry?.index ?? 0
  return navigation
    .entries()
    .slice(0, now)
    .map(({ url }) => url ?? '')
}
