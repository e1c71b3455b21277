import { copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import Store from 'electron-store'

import type { SaveOutcome } from '../kernel/ports.ts'
import { describeWriteError, errorCode, mayPass } from './disk-problem.ts'
import { ensureFolder, syncFolder } from './folder-sync.ts'

/** One JSON file written whole through electron-store. */
export interface DurableFile<T extends Record<string, unknown> = Record<string, unknown>> {
  readonly path: string
  /**
   * Writes the document and answers when it would survive a power cut: temporary file, flush,
   * rename, flush of the folder (two fsyncs). When refused, the file before is still there.
   */
  save(document: T): SaveOutcome
  /**
   * Makes an attempt to save, and again after short waits where another program holds the file for
   * a moment (antivirus, indexers and sync tools on Windows: electron-store#31, graceful-fs#104).
   */
  patiently(attempt: () => SaveOutcome): Promise<SaveOutcome>
}

/** Where the version before lies while a file is written, and after a save that was interrupted. */
export function versionBefore(path: string): string {
  return `${path}.before`
}

/** How long to wait before each further try, in milliseconds. */
const WAITS_MS = [100, 400, 1_600]

/** Thrown when fewer bytes arrived than were given, which means that the disk is full. */
class ShortWriteError extends Error {
  readonly code = 'ENOSPC'
}

/**
 * Describes `<folder>/<name>.json`; nothing is touched until the first save.
 *
 * @param serialize gives the file's text for a document
 * @param alone does something while nobody else saves in the folder, or not at all
 */
export function durableFile<T extends Record<string, unknown> = Record<string, unknown>>(
  folder: string,
  name: string,
  serialize: (document: T) => string | Uint8Array = (document) =>
    `${JSON.stringify(document, undefined, 2)}\n`,
  alone: (work: () => void) => void = (work) => work(),
): DurableFile<T> {
  const path = join(folder, `${name}.json`)
  const before = versionBefore(path)
  let store: Store<T> | undefined
  let bytes = 0
  let letGo: NodeJS.Immediate | undefined
  /** Putting the file back was refused: the good one lies under the second name. */
  let stranded = false
  /** What the system said to the last save; nothing where it was kept. */
  let refusal: unknown

  function open(): Store<T> {
    return new Store<T>({
      cwd: folder,
      name,
      accessPropertiesByDotNotation: false,
      serialize: (document) => {
        const text = serialize(document)
        bytes = Buffer.byteLength(text)
        lookAt(path)
        return text
      },
      // Reading is done before and elsewhere (read-file.ts). Without this, the library parses the
      // whole file once more before the first save, for bookkeeping that is never there.
      deserialize: () => ({}) as T,
    })
  }

  /**
   * Before each write the library reads the whole file, for bookkeeping of its own that is never
   * there; in a full month that takes as long as everything else together. So until it has asked
   * for the bytes to write, it looks where there is no file, which it takes for a first save.
   */
  function lookAt(place: string): void {
    if (store !== undefined) Object.assign(store, { path: place })
  }

  /** A second hold on the present file, to put it back from. False where there is no file yet. */
  function holdOn(): boolean {
    try {
      linkSync(path, before)
    } catch (error) {
      const code = errorCode(error)
      if (code === 'ENOENT' || !existsSync(path)) return false
      if (code === 'EEXIST') {
        // Left by a save that was interrupted; the file itself has been read since.
        rmSync(before, { force: true, recursive: true })
        return holdOn()
      }
      // A file system without hard links (FAT, some network shares) says so in many ways.
      copyFileSync(path, before)
    }
    return true
  }

  function save(document: T): SaveOutcome {
    // Undefined until it is known whether there is a file to hold on to.
    let held: boolean | undefined
    refusal = undefined
    clearImmediate(letGo)
    try {
      ensureFolder(folder)
      const opened = (store ??= open())
      lookAt(`${path}.none`)
      if (stranded) renameSync(before, path)
      stranded = false
      held = holdOn()
      withoutSnap(() => (opened.store = document))
      // conf's writer calls write(2) once and does not look at how much was taken (decision 6).
      if (statSync(path).size !== bytes) throw new ShortWriteError('fewer bytes than given')
      syncFolder(folder)
      // Freeing the old bytes takes a tenth of a millisecond that nobody has to wait for.
      if (held) letGo = setImmediate(() => alone(release))
      return { kind: 'kept' }
    } catch (error) {
      refusal = error
      putBack(held)
      return { kind: 'refused', problem: describeWriteError(error, path) }
    }
  }

  return {
    path,
    save,
    async patiently(attempt) {
      for (const wait of WAITS_MS) {
        refusal = undefined
        const outcome = attempt()
        if (outcome.kind === 'kept' || !mayPass(refusal)) return outcome
        await setTimeout(wait)
      }
      return attempt()
    },
  }

  function release(): void {
    try {
      rmSync(before, { force: true })
    } catch {
      // The next save takes it away.
    }
  }

  function putBack(held: boolean | undefined): void {
    try {
      if (held === true) renameSync(before, path)
      else if (held === false) rmSync(path, { force: true })
    } catch {
      // The second name stays beside the file: the next save, or the next start, begins there.
      stranded = held === true
    }
  }
}

/**
 * Under Snap the library writes in place, without a flush and without a rename, and any program
 * started from a snap's terminal inherits the variable that it asks (conf, `#writeFile`).
 */
function withoutSnap(write: () => void): void {
  const snap = process.env['SNAP']
  delete process.env['SNAP']
  try {
    write()
  } finally {
    if (snap !== undefined) process.env['SNAP'] = snap
  }
}
