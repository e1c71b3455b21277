import { open, readdir, readFile, stat, utimes } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'

import type { SaveProblem } from '../../src-shared/contract.ts'
import { describeWriteError } from './disk-problem.ts'
import { ensureFolder, syncFolder } from './folder-sync.ts'

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
  if (isWithin(from, to) || isWithin(to, from)) return { kind: 'nested' }
  let path = to
  try {
    ensureFolder(to)
    for (const file of await filesUnder(from)) {
      path = join(to, file)
      const here = await readFile(join(from, file))
      const there = await readFile(path).catch(() => undefined)
      const wanted = there === undefined || there.equals(here) ? here : merge(file, here, there)
      if (wanted === undefined) continue
      ensureFolder(dirname(path))
      await write(path, wanted)
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

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
