import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** How long to wait for a file to be fetched before the next one is asked for, in milliseconds. */
const PATIENCE_MS = 30_000
/**
 * How many fetches that never end are left waiting. Each holds one of the four threads on which Node
 * reads and writes files, and backups need some.
 */
const MOST_HANGING = 2

/**
 * From which size on a file without blocks on its disk is elsewhere, in bytes; by platform. NTFS
 * keeps files below a kilobyte in its table, without blocks. Elsewhere, no cloud drive does this.
 */
const DATALESS_FROM: Partial<Record<NodeJS.Platform, number>> = { darwin: 1, win32: 1_024 }

/** How long a file that was fetched is taken to be here, whatever its blocks say, in milliseconds. */
const HERE_MS = 60_000
/** When each file was fetched last, by the clock of this process. */
const fetchedAt = new Map<string, number>()

/**
 * Whether a cloud drive has a file's bytes elsewhere: iCloud Drive and OneDrive then show its size
 * and no blocks. Reading would fetch them, and everything would stand still meanwhile.
 */
export function isDataless(path: string): boolean {
  const from = DATALESS_FROM[process.platform]
  if (from === undefined) return false
  const last = fetchedAt.get(path)
  if (last !== undefined && performance.now() - last < HERE_MS) return false
  const status = statSync(path, { throwIfNoEntry: false })
  return status !== undefined && status.isFile() && status.size >= from && status.blocks === 0
}

const waiting = new Set<string>()
let fetching: string | undefined
let hanging = 0
let tell: (path: string) => void = () => undefined
/** Reads a file to its end; rejects if it cannot be read now. */
type Fetch = (path: string) => Promise<unknown>
let fetch: Fetch = (path) => readFile(path)

/** Has files fetched in another way, in the place of reads that hold threads of this process. */
export function fetchBy(given: Fetch): void {
  fetch = given
}

/** Calls `fetched` with the path of each file whose bytes have come, in the place of who was told so far. */
export function whenFetched(fetched: (path: string) => void): void {
  tell = fetched
}

/**
 * Has a file fetched that is elsewhere, while everything else goes on. Of several, one after
 * another; one that never comes is left waiting after a while.
 */
export function fetchLater(path: string): void {
  if (path !== fetching) waiting.add(path)
  fetchNext()
}

function fetchNext(): void {
  const [path] = waiting
  if (fetching !== undefined || path === undefined || hanging >= MOST_HANGING) return
  waiting.delete(path)
  fetching = path
  let isHanging = false
  const patience = setTimeout(() => {
    isHanging = true
    hanging += 1
    fetching = undefined
    fetchNext()
  }, PATIENCE_MS)
  patience.unref()
  const done = (): void => {
    clearTimeout(patience)
    if (isHanging) hanging -= 1
    else fetching = undefined
    fetchNext()
  }
  void fetch(path)
    .then(() => {
      fetchedAt.set(path, performance.now())
      tell(path)
    })
    // It cannot be fetched now; the next read asks again.
    .catch(() => undefined)
    .finally(done)
}
