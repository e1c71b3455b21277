import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs'
import { dirname } from 'node:path'

import { ShortWriteError } from './disk-problem.ts'
import { syncFolder } from './folder-sync.ts'

/** How such names end: ten digits of the time, six at random. */
const TEMPORARY = /\.tmp-\d{10}[0-9a-f]{6}$/

/** Whether a name is that of a file which was being written when the app or the computer stopped. */
export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name)
}

/**
 * Replaces a file so that at every moment the old bytes or the new ones are whole under its name:
 * a temporary file in the same folder, its size checked, flushed, renamed, the folder flushed (two
 * fsyncs). Throws what the system throws; unless it is the last flush, the old bytes are then still
 * there. A link to a file stays one, and the file keeps its owner and its rights.
 *
 * @param mode of a file that is not there yet
 */
export function replaceFile(path: string, bytes: string | Uint8Array, mode = 0o600): void {
  const place = realPath(path)
  const before = statSync(place, { throwIfNoEntry: false })
  const temporary = temporaryName(place)
  try {
    const handle = openSync(temporary, 'w', before === undefined ? mode : before.mode & 0o777)
    try {
      writeAll(handle, typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
      if (before !== undefined) keepRights(handle, before)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, place)
  } catch (error) {
    removeQuietly(temporary)
    throw error
  }
  syncFolder(dirname(place))
}

/** What a file is called until it takes its place. */
export function temporaryName(place: string): string {
  return `${place}.tmp-${String(Date.now()).slice(-10)}${randomBytes(3).toString('hex')}`
}

/** The place itself where a link leads to it. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** A full disk may take a part of what it is given, and says so only by how much it has taken. */
function writeAll(handle: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) {
    const taken = writeSync(handle, bytes.subarray(written))
    if (taken === 0) throw new ShortWriteError()
    written += taken
  }
  if (fstatSync(handle).size !== bytes.length) throw new ShortWriteError()
}

/** Gives a new file the owner and the rights of the one before, as far as the system allows it. */
export function keepRights(handle: number, before: Stats): void {
  const now = fstatSync(handle)
  try {
    if (now.uid !== before.uid || now.gid !== before.gid) {
      fchownSync(handle, before.uid, before.gid)
    }
    if (now.mode !== before.mode) fchmodSync(handle, before.mode & 0o7777)
  } catch {
    // Another owner's file, or a file system without rights: what was asked for is the bytes.
  }
}

/** Removes a file that has not taken its place. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // The next start removes it (leftovers.ts).
  }
}
