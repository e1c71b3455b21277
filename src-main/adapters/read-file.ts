import { readFileSync, renameSync } from 'node:fs'

import { errorCode } from './disk-problem.ts'

export type FileText =
  | { kind: 'text'; text: string }
  | { kind: 'missing' }
  /** It is there, and the system did not let it be read. */
  | { kind: 'unreadable'; code: string }

/** The text of a file, or why there is none. Never throws. */
export function readText(path: string): FileText {
  try {
    return { kind: 'text', text: readFileSync(path, 'utf8') }
  } catch (error) {
    const code = errorCode(error)
    return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', code }
  }
}

/**
 * Renames a file that cannot be understood, so that it is never written over.
 *
 * @param at milliseconds since the epoch, for the new name
 * @returns where it lies now, or `undefined` when even that was refused
 */
export function setAside(path: string, at: number): string | undefined {
  const stamp = new Date(at).toISOString().replaceAll(/[:.]/g, '-')
  const aside = path.replace(/\.json$/, `.unreadable-${stamp}.json`)
  try {
    renameSync(path, aside)
    return aside
  } catch {
    return undefined
  }
}
