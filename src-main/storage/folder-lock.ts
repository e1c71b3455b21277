import { randomUUID } from 'node:crypto'
import {
  closeSync,
  linkSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

import { errorCode } from './disk-problem.ts'
import { fileIdentity } from './file-identity.ts'
import { readBytes } from './read-file.ts'

/** Sync programs leave files alone that are called so: it is how office programs lock theirs. */
const NAME = '~$saving'
/** A save takes milliseconds: a lock that stays the same for so long was left behind. */
const ABANDONED_AFTER_MS = 2_000

/** Where process ids mean the same as here: a computer that was cloned has the same name. */
const HERE = `${hostname()} ${bootId()} ${processesSeen()}`
/** What stands in this process's locks. */
const OWN = `${HERE} ${process.pid} ${randomUUID()}`

/** What the locks of others looked like, and since when, by their place. */
const watched = new Map<string, { lock: string; since: number }>()

/** Nothing was done: another process is writing in the folder. */
export const LOCK_HELD = Symbol('held')

/**
 * Does something while no other process does so in the same folder. Of two installations that have
 * the same device id, one writes at a time. A lock that was left by a process that has ended is
 * taken away. Where no lock can be made, as on a disk that cannot be written to, there is none.
 */
export function locked<T>(folder: string, work: () => T): T | typeof LOCK_HELD {
  const place = join(folder, `${NAME}.tmp`)
  const taken = take(place)
  if (taken === 'held') return LOCK_HELD
  try {
    return work()
  } finally {
    if (taken === 'taken') removeQuietly(place)
  }
}

function take(place: string, isAgain = false): 'taken' | 'held' | 'none' {
  let handle: number
  try {
    handle = openSync(place, 'wx')
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') return 'none'
    return !isAgain && breakAbandoned(place) ? take(place, true) : 'held'
  }
  watched.delete(place)
  try {
    writeFileSync(handle, OWN)
  } catch {
    // A lock without a name holds as well; it is only longer until others know that it was left.
  } finally {
    closeSync(handle)
  }
  return 'taken'
}

/** Takes a lock away that no process holds any more. */
function breakAbandoned(place: string): boolean {
  const lock = look(place)
  if (lock === undefined) return true
  if (!isAbandoned(place, lock)) return false
  const aside = `${place.slice(0, -'.tmp'.length)}-${randomUUID()}.tmp`
  try {
    renameSync(place, aside)
  } catch {
    return true
  }
  const isThatOne = look(aside) === lock
  try {
    // Another process was quicker, and this is its lock already.
    if (!isThatOne) linkSync(aside, place)
  } catch {
    // Then yet another one has it.
  }
  removeQuietly(aside)
  return isThatOne
}

/**
 * What a lock looks like: who made it, as far as that can be read, and which file it is. A process
 * that locks again and again may well get the same place on the disk for each lock.
 */
function look(place: string): string | undefined {
  const identity = fileIdentity(place)
  return identity === undefined ? undefined : `${readText(place)} ${identity}`
}

function readText(path: string): string {
  const found = readBytes(path)
  return found.kind === 'bytes' ? found.bytes.toString('utf8') : ''
}

function isAbandoned(place: string, lock: string): boolean {
  // Whatever this process does, it does in one go: it holds none while it asks for one.
  if (lock.startsWith(`${HERE} ${process.pid} `)) return true
  if (lock.startsWith(`${HERE} `) && !isAlive(Number(lock.slice(HERE.length).split(' ')[1]))) {
    return true
  }
  const now = performance.now()
  const known = watched.get(place)
  if (known?.lock !== lock) {
    watched.set(place, { lock, since: now })
    return false
  }
  return now - known.since > ABANDONED_AFTER_MS
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
}

/** Which start of which computer this is, where the system tells. */
function bootId(): string {
  return readText('/proc/sys/kernel/random/boot_id').trim() || 'any'
}

/** Which processes can be seen from here: a sandbox has process ids of its own. */
function processesSeen(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return 'all'
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // The next process finds that none holds it.
  }
}
