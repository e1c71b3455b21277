import { chmodSync, linkSync, readFileSync, renameSync } from 'node:fs'

import { errorCode } from './disk-problem.ts'

export type FileBytes =
  | { kind: 'bytes'; bytes: Buffer }
  | { kind: 'missing' }
  /** Something that is not a file has its name. */
  | { kind: 'no-file' }
  /** It is there, and the system did not let it be read. */
  | { kind: 'unreadable'; code: string }

/** The bytes of a file, or why there are none. Never throws. */
export function readBytes(path: string): FileBytes {
  try {
    return { kind: 'bytes', bytes: readFileSync(path) }
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT') return { kind: 'missing' }
    return code === 'EISDIR' ? { kind: 'no-file' } : { kind: 'unreadable', code }
  }
}

/**
 * The same for a file of our own: where its mode keeps even its owner out, as after a copy from
 * another system, the owner's right is given back first.
 */
export function readOwnBytes(path: string): FileBytes {
  const first = readBytes(path)
  if (first.kind !== 'unreadable' || first.code !== 'EACCES') return first
  try {
    chmodSync(path, 0o600)
    return readBytes(path)
  } catch {
    return first
  }
}

/**
 * Gives a file that cannot be understood, or was changed by somebody else, a second name, or where
 * that cannot be, another one, so that nothing is ever written over it.
 *
 * @param at milliseconds since the epoch, for the new name
 * @param why a word of the new name
 * @returns where it lies now, or `undefined` when even that was refused
 */
export function setAside(
  path: string,
  at: number,
  why: 'unreadable' | 'changed' = 'unreadable',
): string | undefined {
  const stamp = new Date(at).toISOString().replaceAll(/[:.]/g, '-')
  for (let number = 1; number < 100; number += 1) {
    const again = number === 1 ? '' : `-${number}`
    const aside = path.replace(/\.json$/, `.${why}-${stamp}${again}.json`)
    try {
      // The file stays until what was restored takes its place: there is no moment without one.
      linkSync(path, aside)
      return aside
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue
    }
    try {
      renameSync(path, aside)
      return aside
    } catch {
      return undefined
    }
  }
  return undefined
}
