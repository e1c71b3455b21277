import { setTimeout } from 'node:timers/promises'

import type { SaveOutcome } from '../kernel/ports.ts'
import { isTransient } from './disk-problem.ts'
import { replaceFile } from './replace-file.ts'
import { guardedFile } from './version-before.ts'

/** One file that is written whole. */
export interface DurableFile {
  readonly path: string
  /**
   * Writes the file and answers when it would survive a power cut (replace-file.ts). When refused,
   * the file before is still there.
   */
  save(bytes: string | Uint8Array): SaveOutcome
  /**
   * Makes an attempt to save, and again after short waits where another program holds the file for
   * a moment (antivirus, indexers and sync tools on Windows: electron-store#31, graceful-fs#104).
   */
  patiently(attempt: () => SaveOutcome): Promise<SaveOutcome>
}

/** How long to wait before each further try, in milliseconds. */
const WAITS_MS = [100, 400, 1_600, 4_000]
/** Of a file that is not there yet; the process's mask takes rights away from it. */
const MODE = 0o666

/**
 * Describes a file; nothing is touched until the first save.
 *
 * @param alone does something while no other process saves in the folder, or not at all
 */
export function durableFile(path: string, alone?: (work: () => void) => void): DurableFile {
  const guard = guardedFile(path, alone)
  /** Whether the last save was refused for a reason that may have passed in a moment. */
  let isBusy = false
  return {
    path,
    save: (bytes) =>
      guard.save(
        () => replaceFile(path, bytes, MODE),
        (error) => (isBusy = isTransient(error)),
      ),
    async patiently(attempt) {
      for (const wait of WAITS_MS) {
        isBusy = false
        const outcome = attempt()
        if (!isBusy) return outcome
        await setTimeout(wait)
      }
      return attempt()
    },
  }
}
