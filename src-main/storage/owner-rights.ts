import { chmodSync, readdirSync, statSync, type Dirent } from 'node:fs'
import { join } from 'node:path'

/**
 * Gives the owner's right to read back to the files below a folder whose mode keeps even their owner
 * out, as after a copy from another system.
 */
export function restoreOwnerRights(folder: string): void {
  for (const entry of entriesIn(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) restoreOwnerRights(path)
    else if (entry.isFile()) restoreRightsOf(path)
  }
}

function restoreRightsOf(path: string): void {
  try {
    if ((statSync(path).mode & 0o400) === 0) chmodSync(path, 0o600)
  } catch {
    // Another owner's, or gone: whoever reads it says so.
  }
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
