import { realpathSync } from 'node:fs'
import { readdir, readFile, stat, utimes } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'

import type { SaveProblem } from '../../src-shared/contract.ts'
import { describeWriteError, errorCode } from './disk-problem.ts'
import { ensureFolder, syncFolder } from './folder-sync.ts'
import { setAside } from './read-file.ts'
import { replaceFile } from './replace-file.ts'

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
    for (const file of await filesUnder(from)) {
      path = join(to, file)
      const here = await readFile(join(from, file))
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
    return { kind: 'not-saved', problem: describeWriteError(error, path) }
  }
}

/** A file's bytes, or nothing where there is none. What cannot be read is never written over. */
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

async function filesUnder(folder: string): Promise<string[]> {
  const present = await stat(folder).catch(() => undefined)
  if (present === undefined) return []
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return (
    entries
      .filter((entry) => entry.isFile() && !/\.(before|new)$|\.tmp-/.test(entry.name))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      // A backup that is being made has a name with a dot until it is whole.
      .filter((path) => !path.split(sep).some((name) => name.startsWith('.')))
  )
}
