import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

import type { SaveOutcome } from '../kernel/ports.ts'
import { describeWriteError, errorCode } from './disk-problem.ts'
import { ensureFolder } from './folder-sync.ts'

/** Where the version before lies while a file is written, and after a save that was interrupted. */
export function versionBefore(path: string): string {
  return `${path}.before`
}

/** Writes a file while its version before has a second name. */
export interface GuardedFile {
  /**
   * Makes the folder if there is none, and writes. Where that throws, the file is as it was before,
   * and the answer says why.
   *
   * @param refused is given what was thrown
   */
  save(write: () => void, refused?: (error: unknown) => void): SaveOutcome
}

/**
 * Guards the saves of a file: a save may fail after the new bytes have taken the place of the old
 * ones, as when the folder cannot be flushed, and is then undone.
 *
 * @param alone does something while no other process saves in the folder, or not at all
 */
export function guardedFile(
  path: string,
  alone: (work: () => void) => void = (work) => work(),
): GuardedFile {
  const before = versionBefore(path)
  let release: NodeJS.Immediate | undefined
  /** Whether the good version still has its second name alone: putting it back was refused. */
  let isStranded = false

  function putBack(isHeld: boolean | undefined): void {
    try {
      if (isHeld === true) renameSync(before, path)
      else if (isHeld === false) rmSync(path, { force: true })
    } catch {
      // The second name stays beside the file: the next save, or the next start, begins there.
      isStranded = isHeld === true
    }
  }

  return {
    save(write, refused) {
      // Undefined until it is known whether there is a file to hold on to.
      let isHeld: boolean | undefined
      clearImmediate(release)
      try {
        ensureFolder(dirname(path))
        if (isStranded) renameSync(before, path)
        isStranded = false
        isHeld = holdOn(path, before)
        write()
        // Freeing the old bytes takes a tenth of a millisecond that nobody has to wait for.
        if (isHeld) release = setImmediate(() => alone(() => removeQuietly(before)))
        return { kind: 'kept' }
      } catch (error) {
        putBack(isHeld)
        refused?.(error)
        return { kind: 'refused', problem: describeWriteError(error, path) }
      }
    },
  }
}

/** Gives the present file a second name. False if there is no file yet. */
function holdOn(path: string, before: string): boolean {
  try {
    linkSync(path, before)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || !existsSync(path)) return false
    if (code === 'EEXIST') {
      // Left by a save that was interrupted; the file itself has been read since.
      rmSync(before, { force: true, recursive: true })
      return holdOn(path, before)
    }
    // A file system without hard links (FAT, some network shares) says so in many ways.
    copyFileSync(path, before)
  }
  return true
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // The next save removes it.
  }
}
