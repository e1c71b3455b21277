import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes the names in a folder durable: until then a finished rename may be undone by a power cut.
 * Windows offers no such call for folders and needs none: NTFS logs its names.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Makes a folder and all above it, durably. Costs one system call where it is there already. */
export function ensureFolder(folder: string): void {
  const topmostMade = mkdirSync(folder, { recursive: true })
  if (topmostMade === undefined) return
  const top = dirname(resolve(topmostMade))
  for (let parent = dirname(resolve(folder)); ; parent = dirname(parent)) {
    syncFolder(parent)
    if (parent === top || parent === dirname(parent)) return
  }
}
