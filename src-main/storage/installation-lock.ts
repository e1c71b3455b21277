import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Held by the process that writes for an installation. */
export interface InstallationLock {
  release(): void
}

/**
 * Takes the lock of an installation, so that of the app and a command in a terminal one has its data
 * open at a time. The system itself holds it, by a lock on a file that nothing is written to, and
 * takes it away from a process that ends, however it ends. Where the disk knows no such locks, there
 * is none, as before there were commands.
 *
 * @param userData the folder of the settings
 * @param waitMs how long to wait for another process
 * @returns undefined if another process has it
 */
export function lockInstallation(userData: string, waitMs: number): InstallationLock | undefined {
  // By name, so that an engine without it can start the app all the same.
  const sqlite = process.getBuiltinModule('node:sqlite')
  try {
    mkdirSync(userData, { recursive: true })
    const file = new sqlite.DatabaseSync(join(userData, 'data.lock'), { timeout: waitMs })
    try {
      file.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      file.close()
      if (isBusy(error)) return undefined
      throw error
    }
    return { release: () => file.close() }
  } catch {
    return { release: () => undefined }
  }
}

const SQLITE_BUSY = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}
