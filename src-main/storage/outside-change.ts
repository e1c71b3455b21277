import { nextVersion } from '../kernel/next-version.ts'

interface Versioned {
  id: string
  updatedAt: string
}

/** In how many bits each letter of a record may differ for it to have been misread by a disk. */
const MISREAD_BITS = 2

/**
 * The records of a file that another program has changed, so that they count: one that says something
 * else than at the same instant before becomes a later version of it.
 *
 * Whether a person or a disk has changed a file, only the change itself can tell. A disk changes a
 * few bits of a letter; nobody types like that. As it was found, the file is put aside. A record that
 * was taken out by hand comes back if a backup knows it.
 *
 * @param read the file's records, all of which can be read
 * @param kept the records of its earlier versions
 * @param now milliseconds since the epoch
 * @returns undefined if a record looks like a misread one
 */
export function outsideChange<T extends Versioned>(
  read: readonly T[],
  kept: readonly T[],
  now: number,
): T[] | undefined {
  const before = Map.groupBy(kept, ({ id }) => id)
  const taken: T[] = []
  for (const record of read) {
    const versions = before.get(record.id) ?? []
    const isKnown = versions.some((version) => content(version) === content(record))
    if (!isKnown && versions.some((version) => isMisread(version, record))) return undefined
    const wasSaid = !isKnown && versions.some(({ updatedAt }) => updatedAt === record.updatedAt)
    taken.push(wasSaid ? { ...record, updatedAt: nextVersion(record, now) } : record)
  }
  return taken
}

/** What a record says, however its letters are composed and its keys are ordered. */
function content(record: object): string {
  return JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))).normalize()
}

function isMisread(version: object, record: object): boolean {
  const [was, is] = [JSON.stringify(version), JSON.stringify(record)]
  if (is.includes('\uFFFD') && !was.includes('\uFFFD')) return true
  if (was.length !== is.length) return false
  return was.split('').every((letter, place) => {
    const bits = letter.charCodeAt(0) ^ is.charCodeAt(place)
    return bits.toString(2).replaceAll('0', '').length <= MISREAD_BITS
  })
}
