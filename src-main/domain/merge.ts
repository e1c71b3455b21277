import type { Win } from '../../src-shared/records.ts'

/** One version of a win and the device whose folder it came from. */
export interface WinVersion {
  win: Win
  device: string
}

/** Whether `a` counts over `b`: later `updatedAt` first, then the greater device id. */
function countsOver(a: WinVersion, b: WinVersion): boolean {
  if (a.win.updatedAt !== b.win.updatedAt) return a.win.updatedAt > b.win.updatedAt
  return a.device > b.device
}

/** One version of each win: the one that counts, in the order of logging. */
export function mergeWins(versions: Iterable<WinVersion>): Win[] {
  const chosen = new Map<string, WinVersion>()
  for (const version of versions) {
    const known = chosen.get(version.win.id)
    if (known === undefined || countsOver(version, known)) chosen.set(version.win.id, version)
  }
  return [...chosen.values()].map(({ win }) => win).toSorted(byLogging)
}

/** Orders wins as they were logged; ids settle wins of the same millisecond. */
export function byLogging(a: Win, b: Win): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}
