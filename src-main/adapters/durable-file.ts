import { linkSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import Store from 'electron-store'

import type { SaveOutcome } from '../domain/ports.ts'
import { describeWriteError, errorCode } from './disk-problem.ts'
import { ensureFolder, syncFolder } from './folder-sync.ts'

/** One JSON file written whole through electron-store. */
export interface DurableFile {
  readonly path: string
  /**
   * Writes the document and answers when it would survive a power cut: temporary file, flush,
   * rename, flush of the folder (two fsyncs). When refused, the file before is still there.
   */
  save(document: Record<string, unknown>): SaveOutcome
}

/** Thrown when fewer bytes arrived than were given, which means that the disk is full. */
class ShortWriteError extends Error {
  readonly code = 'ENOSPC'
}

/** Describes `<folder>/<name>.json`; nothing is touched until the first save. */
export function durableFile(folder: string, name: string): DurableFile {
  const path = join(folder, `${name}.json`)
  const before = `${path}.before`
  let store: Store | undefined
  let bytes = 0

  function open(): Store {
    return new Store({
      cwd: folder,
      name,
      accessPropertiesByDotNotation: false,
      serialize: (document) => {
        const text = `${JSON.stringify(document, undefined, 2)}\n`
        bytes = Buffer.byteLength(text)
        return text
      },
    })
  }

  /** A second name for the present file, so that it can be put back. False where there is none. */
  function holdOn(): boolean {
    try {
      rmSync(before, { force: true })
      linkSync(path, before)
      return true
    } catch (error) {
      // No file yet, or a file system without hard links (FAT, some network shares).
      if (['ENOENT', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(errorCode(error))) {
        return false
      }
      throw error
    }
  }

  return {
    path,
    save(document) {
      let held = false
      try {
        ensureFolder(folder)
        store ??= open()
        held = holdOn()
        store.store = document
        // conf's writer calls write(2) once and does not look at how much was taken (decision 6).
        if (statSync(path).size !== bytes) throw new ShortWriteError('fewer bytes than given')
        syncFolder(folder)
        if (held) rmSync(before, { force: true })
        return { kind: 'kept' }
      } catch (error) {
        putBack(error, held)
        return { kind: 'refused', problem: describeWriteError(error, path) }
      }
    },
  }

  function putBack(error: unknown, held: boolean): void {
    try {
      if (held) renameSync(before, path)
      else if (error instanceof ShortWriteError) rmSync(path, { force: true })
    } catch {
      // The second name stays beside the file, and reading falls back to it.
    }
  }
}
