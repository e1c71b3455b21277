import { statSync } from 'node:fs'
import { join } from 'node:path'

import Store from 'electron-store'

import type { SaveOutcome } from '../kernel/ports.ts'
import { ShortWriteError } from './disk-problem.ts'
import { documentText } from './document-text.ts'
import { syncFolder } from './folder-sync.ts'
import { parseJson } from './parse-json.ts'
import { guardedFile } from './version-before.ts'

type Fields = Record<string, unknown>

/** A document of a few kilobytes beside the settings, kept by electron-store. */
export interface SmallDocument {
  readonly path: string
  /** Durable when answered (two fsyncs). When refused, the file before is still there. */
  save(document: Fields): SaveOutcome
}

/**
 * Describes `<folder>/<name>.json`; nothing is touched until the first save. Reading it is for the
 * schemas of those who know the document.
 */
export function smallDocument(folder: string, name: string): SmallDocument {
  const path = join(folder, `${name}.json`)
  const guard = guardedFile(path)
  let store: Store<Fields> | undefined

  return {
    path,
    save: (document) =>
      guard.save(() => {
        store ??= openStore(folder, name)
        const opened = store
        withoutSnap(() => (opened.store = document))
        // The library calls write(2) once and does not look at how much was taken (decision 6).
        if (statSync(path).size !== Buffer.byteLength(documentText(document))) {
          throw new ShortWriteError()
        }
        syncFolder(folder)
      }),
  }
}

function openStore(folder: string, name: string): Store<Fields> {
  return new Store<Fields>({
    cwd: folder,
    name,
    accessPropertiesByDotNotation: false,
    serialize: documentText,
    // A damaged file lies aside by the time that something is written in its place.
    deserialize: (text) => (parseJson(text) ?? {}) as Fields,
  })
}

/**
 * Under Snap the library writes in place, without a flush and without a rename, and any program
 * started from a snap's terminal inherits the variable that it asks (decision 18).
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
