import type { ListedFolder } from './file-jobs.ts'
import type { FolderName } from './other-files.ts'

/** A file of a device, named relative to its folder. */
export interface DeviceFile {
  device: string
  file: string
}

/** What is known of a device's folder. */
export interface KnownFolder {
  place: string
  names: Record<FolderName, ReadonlyMap<string, string>>
}

const FOLDERS: readonly FolderName[] = ['', 'wins/', 'nudges/']

/** A folder as it was listed; undefined if it is none. */
export function knownFolder({ place, names }: ListedFolder): KnownFolder | undefined {
  if (place === undefined) return undefined
  return {
    place,
    names: {
      '': new Map(names['']),
      'wins/': new Map(names['wins/']),
      'nudges/': new Map(names['nudges/']),
    },
  }
}

/** The files that are new, gone, or in another state than before, relative to the device's folder. */
export function differences(
  before: KnownFolder | undefined,
  after: KnownFolder | undefined,
): string[] {
  return FOLDERS.flatMap((folder) => {
    const [was, is] = [before?.names[folder], after?.names[folder]]
    const all = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])
    return [...all]
      .filter((name) => was?.get(name) !== is?.get(name))
      .map((name) => `${folder}${name}`)
  })
}

/** The folder and the name of a file that is named relative to its device's folder. */
export function splitFile(file: string): [folder: FolderName, name: string] {
  const place = file.lastIndexOf('/') + 1
  return [file.slice(0, place) as FolderName, file.slice(place)]
}
