import { realpathSync } from 'node:fs'
import { readFile, stat, utimes } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'

import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import { describeWriteError, errorCode } from '../storage/disk-problem.ts'
import { filesUnder } from '../storage/files-under.ts'
import { ensureFolder, syncFolder } from '../storage/folder-sync.ts'
import { readBytes, setAside } from '../storage/read-file.ts'
import { isTemporaryName, replaceFile } from '../storage/replace-file.ts'
import { syncedName } from '../storage/synced-name.ts'

export type FolderCopy =
  | { kind: 'copied' }
  | { kind: 'nested' }
  | { kind: 'not-verified'; path: string }
  | { kind: 'not-saved'; problem: SaveProblem }

/** What becomes of a file that both folders have and that is not the same in them. */
export type Meeting =
  /** The one that is there already stays. */
  | { kind: 'leave' }
  /** Bytes that have all of both. */
  | { kind: 'both'; bytes: Uint8Array }
  /** The one from here, and the one that is there is put aside. */
  | { kind: 'here' }
  /** A newer version of the app wrote the one that is there: nothing is copied. */
  | { kind: 'newer' }

/**
 * Copies everything in a folder to another and compares every byte. What is there already stays,
 * unless `meet` says otherwise: another device may have brought its folder there.
 *
 * @param meet is asked about a file that both folders have, named relative to them
 * @param at milliseconds since the epoch, for the names of files that are put aside
 */
export async function copyFolder(
  from: string,
  to: string,
  meet: (file: string, here: Buffer, there: Buffer) => Meeting,
  at: number,
): Promise<FolderCopy> {
  let path = to
  try {
    if (isWithin(real(from), real(to)) || isWithin(real(to), real(from))) return { kind: 'nested' }
    ensureFolder(to)
    for (const file of await filesUnder(from, isToBeCopied)) {
      path = join(to, file)
      const here = readHere(join(from, file))
      const there = await readIfThere(path)
      if (there?.equals(here) === true) continue
      const meeting = there && meet(file, here, there)
      if (meeting?.kind === 'leave') continue
      if (meeting?.kind === 'newer') {
        return { kind: 'not-saved', problem: { kind: 'newer-version', path } }
      }
      if (meeting?.kind === 'here' && setAside(path, at) === undefined) {
        return { kind: 'not-saved', problem: { kind: 'cannot-write', path, code: 'UNREADABLE' } }
      }
      const wanted = meeting?.kind === 'both' ? meeting.bytes : here
      ensureFolder(dirname(path))
      replaceFile(path, wanted)
      if (wanted === here) {
        // With the time of the original, so that the next backup knows it again.
        const { atime, mtime } = await stat(join(from, file))
        await utimes(path, atime, mtime)
      }
      if (!(await readFile(path)).equals(wanted)) return { kind: 'not-verified', path }
    }
    syncFolder(to)
    return { kind: 'copied' }
  } catch (error) {
    if (error instanceof NotHereError)
      return { kind: 'not-saved', problem: { kind: 'not-here', path: error.path } }
    return { kind: 'not-saved', problem: describeWriteError(error, path) }
  }
}

/** A file's bytes, or undefined if there is none. What cannot be read is never written over. */
async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The place itself, where a link leads to it; as far up as there is something. */
function real(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    const parent = dirname(resolve(path))
    return parent === resolve(path) ? parent : join(real(parent), basename(path))
  }
}

/** Whether a folder is another or lies in it. */
function isWithin(inner: string, outer: string): boolean {
  const path = relative(resolve(outer), resolve(inner))
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path)
}

/** What an interrupted save has left; `new` is what earlier versions have called it. */
const LEFTOVER = /\.(before|new)$/

/**
 * Whether something is to be copied: not what interrupted saves and backups have left.
 *
 * @throws a `NotHereError` for a file that is elsewhere still: a copy without it would be less
 */
function isToBeCopied(name: string, path: string): boolean {
  if (syncedName(name)?.kind === 'placeholder') throw new NotHereError(path)
  // A backup that is being made has a name with a dot until it is whole.
  return !name.startsWith('.') && !LEFTOVER.test(name) && !isTemporaryName(name)
}

/** Thrown for a file that a cloud drive has elsewhere still. */
class NotHereError extends Error {
  readonly path: string

  constructor(path: string) {
    super('The file is not here yet.')
    this.path = path
  }
}

/** The bytes of a file that is to be copied. */
function readHere(path: string): Buffer {
  const found = readBytes(path)
  if (found.kind === 'bytes') return found.bytes
  if (found.kind === 'not-here') throw new NotHereError(path)
  throw Object.assign(new Error('The file cannot be read.'), {
    code: found.kind === 'unreadable' ? found.code : 'ENOENT',
  })
}
