import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { syncFolder } from './folder-sync.ts'

/**
 * Writes bytes to a file that is no store of ours, such as a backup: beside it, flushed, then in
 * its place. Throws what the system throws; the file before is then still there.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const beside = `${path}.new`
  try {
    const handle = openSync(beside, 'w', 0o600)
    try {
      writeFileSync(handle, bytes)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}
