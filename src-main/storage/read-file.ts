import { chmodSync, existsSync, linkSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import { fetchLater, isDataless } from './cloud-file.ts'
import { errorCode } from './disk-problem.ts'
import { placeholderName } from './synced-name.ts'

export type FileBytes =
  | { kind: 'bytes'; bytes: Buffer }
  | { kind: 'missing' }
  /** Something that is not a file has its name. */
  | { kind: 'no-file' }
  /** It is there, and the system did not let it be read. */
  | { kind: 'unreadable'; code: string }
  /** A cloud drive has its bytes elsewhere still: it is neither gone nor to be written over. */
  | { kind: 'not-here' }

/**
 * What systems say of a file whose bytes a cloud drive does not give: macOS of one that may not be
 * fetched now, Windows that the cloud file provider is not running (which Node has no name for),
 * and file systems in user space or on the network that have lost their other end.
 */
const ELSEWHERE = new Set(
  'EDEADLK EIO ENODATA ENOTCONN ENOTSUP EOPNOTSUPP EREMOTEIO ESTALE ETIMEDOUT UNKNOWN'.split(' '),
)

/** The bytes of a file, or why there are none. Never throws, and never waits for a cloud drive. */
export function readBytes(path: string): FileBytes {
  try {
    if (isDataless(path)) {
      fetchLater(path)
      return { kind: 'not-here' }
    }
    return { kind: 'bytes', bytes: readFileSync(path) }
  } catch (error) {
    const why = whyNoBytes(error)
    const placeholder = join(dirname(path), placeholderName(basename(path)))
    return why.kind === 'missing' && existsSync(placeholder) ? { kind: 'not-here' } : why
  }
}

/** What a read that has thrown says of the file. A placeholder may be in its place. */
export function whyNoBytes(error: unknown): Exclude<FileBytes, { kind: 'bytes' }> {
  const code = errorCode(error)
  if (code === 'ENOENT') return { kind: 'missing' }
  if (ELSEWHERE.has(code) || code.startsWith('Unknown system error')) return { kind: 'not-here' }
  return code === 'EISDIR' ? { kind: 'no-file' } : { kind: 'unreadable', code }
}

/** Why a file that could not be read cannot be written over. */
export function readProblem(
  found: FileBytes & { kind: 'unreadable' | 'not-here' },
  path: string,
): SaveProblem {
  if (found.kind === 'not-here') return { kind: 'not-here', path }
  return { kind: 'cannot-write', path, code: found.code }
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
 * Gives a file that cannot be understood, or was changed by another program, a second name, or where
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
