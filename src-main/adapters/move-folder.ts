import { realpathSync } from 'node:fs'
import { readdir, readFile, stat, utimes } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'

import type { SaveProblem } from '../../src-shared/contract.ts'
import { describeWriteError } from './disk-problem.ts'
import { ensureFolder, syncFolder } from './folder-sync.ts'
import { replaceFile } from './replace-file.ts'

export type FolderCopy =
  | { kind: 'copied' }
  | { kind: 'nested' }
  | { kind: 'not-verified'; path: string }
  | { kind: 'not-saved'; problem: SaveProblem }

/**
 * Copies everything in a folder to another and compares every byte. What is there already stays,
 * except where `merge` gives bytes for both: another device may have brought its folder there.
 *
 * @param merge what a file becomes that both folders have, relative to them; nothing to leave it
 */
export async function copyFolder(
  from: string,
  to: string,
  merge: (file: string, here: Buffer, there: Buffer) => Uint8Array | undefined,
): Promise<FolderCopy> {
  let path = to
  try {
    if (isWithin(real(from), real(to)) || isWithin(real(to), real(from))) return { kind: 'nested' }
    ensureFolder(to)
    for (const file of await filesUnder(from)) {
      path = join(to, file)
      const here = await readFile(join(from, file))
      const there = await readFile(path).catch(() => undefined)
      if (there?.equals(here) === true) continue
      const wanted = there === undefined ? here : merge(file, here, there)
      if (wanted === undefined) continue
      ensureFolder(dirname(path))
      replaceFile(path, wanted)
      // With the time of the original, so that the next backup knows it again.
      const { atime, mtime } = await stat(join(from, file))
      await utimes(path, atime, mtime)
      if (!(await readFile(path)).equals(wanted)) return { kind: 'not-verified', path }
      syncFolder(dirname(path))
    }
    syncFolder(to)
    return { kind: 'copied' }
  } catch (error) {
    return { kind: 'not-saved', problem: describeWriteError(error, path) }
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
