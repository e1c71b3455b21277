import { closeSync, fsyncSync, mkdirSync, openSync, rmdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import { errorCode } from './disk-problem.ts'

/**
 * Makes the names in a folder durable: until then a finished rename may be undone by a power cut.
 * Windows offers no such call for folders and needs none: NTFS logs its names.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } catch (error) {
    // Some network and user-space file systems have no such call for folders.
    if (!['EINVAL', 'ENOTSUP', 'EBADF'].includes(errorCode(error))) throw error
  } finally {
    closeSync(handle)
  }
}

/**
 * Makes a folder and all above it, durably. Costs one system call where it is there already.
 *
 * Level by level: Node's recursive form says ENOENT where the disk says that it is read-only.
 */
export function ensureFolder(folder: string): void {
  const parent = dirname(resolve(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || parent === resolve(folder)) throw error
    ensureFolder(parent)
    mkdirSync(folder)
  }
  syncFolder(parent)
}

/** Removes a folder that has nothing in it; any other stays. */
export function removeEmptyFolder(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // An empty folder says nothing of anybody.
  }
}
