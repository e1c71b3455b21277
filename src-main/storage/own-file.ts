import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import type { SaveOutcome } from '../kernel/ports.ts'
import { serialQueue } from '../kernel/serial-queue.ts'
import type { DeviceFolder } from './device-folder.ts'
import { durableFile, type DurableFile } from './durable-file.ts'
import { LOCK_HELD, locked } from './folder-lock.ts'
import { ensureFolder } from './folder-sync.ts'
import { knownDocument, markOf, type DocumentKind, type KnownDocument } from './known-document.ts'

/** Makes the next document from the one that is present when it is written. */
export type Change<D> = (present: D) => D

/** One of this device's documents: what is known of it, and the file that it is written to. */
export interface OwnFile<D> {
  readonly path: string
  present(): D
  blocked(): SaveProblem | undefined
  /** Whether memory knows more than the file, or is about to, or the file is to be mended. */
  dirty(): boolean
  /**
   * Makes a change; durable when answered. While the file is busy, the document may be replaced:
   * the change is made anew at each try. When refused, the document is as if it was never asked for.
   */
  save(change: Change<D>): Promise<SaveOutcome>
  /** Makes a change in memory alone, until the next save or until it is settled. */
  note(change: Change<D>): void
  /** Makes a change in memory at once and writes it; tells whether it is on disk. */
  take(change: Change<D>): boolean
  /**
   * Mends the file, and writes what memory alone knows. Where that is refused, the next save does
   * it.
   */
  settle(): void
  /** Whether the file was elsewhere or could not be written, and that may have passed. */
  isStale(): boolean
  /** Opens the file anew where it is stale. What is to be written then waits to be settled. */
  retry(): void
  /** Reads the file where another program has written it; true if so. */
  look(): boolean
  /** What tells the file as memory knows it from others; the same as that of `markIn` while it is. */
  mark(): string
}

interface Parts<D> extends DocumentKind<D> {
  device: DeviceFolder
  folder: string
  /** The file's name without `.json`. */
  name: string
  serialize: (document: D) => string | Uint8Array
}

/** The files of a document: its own, and the one beside it while that is elsewhere. */
interface Places {
  file: DurableFile
  beside: DurableFile
}

/** How long to wait where another process writes in the folder, in milliseconds, and how often. */
const HELD_MS = 10
const HELD_TIMES = 300

/**
 * Opens a file of this device's own; reading it writes nothing. Before each write it is seen whether
 * the file is the one that was read or written last: with a copied profile, or on a cloned disk,
 * another installation has the same device id and writes it, too. What that has written is kept, and
 * so it is with what lies beside a file that is elsewhere.
 */
export function ownFile<D>(parts: Parts<D>): OwnFile<D> {
  const { device, folder, name } = parts
  const place = (called: string): DurableFile =>
    durableFile(join(folder, `${called}.json`), (work) => void locked(device.path, work))
  const places = { file: place(name), beside: place(`${name}.pending`) }
  const { path } = places.file
  const memory = knownDocument({ ...parts, path, beside: places.beside.path })
  const held = heldBack(path)
  const { write, mend } = writer(parts, memory, places, held)
  /** How many saves wait for the disk: what they bring must not be forgotten meanwhile. */
  let waiting = 0
  // A later change of a record is never written before an earlier one.
  const enqueue = serialQueue()

  function isDirty(): boolean {
    const { dirty, mend } = memory.state()
    return dirty === true || mend !== undefined || waiting > 0
  }

  const isStale = (): boolean => memory.isStale(isDirty())

  function settle(): void {
    if (memory.state().mend !== undefined) mend()
    const { dirty, blocked } = memory.state()
    if (dirty === true && blocked === undefined) write((same) => same)
  }

  function note(change: Change<D>): void {
    const { blocked, document } = memory.state()
    if (blocked === undefined) memory.note({ document: change(document), dirty: true })
  }

  return {
    path,
    present: () => memory.state().document,
    blocked: () => memory.state().blocked,
    dirty: isDirty,

    async save(change) {
      waiting += 1
      try {
        return await enqueue(() =>
          whenFree(device, held, () => target(memory, places).patiently(() => write(change))),
        )
      } finally {
        waiting -= 1
      }
    },

    note,

    take(change) {
      note(change)
      settle()
      const { dirty, blocked } = memory.state()
      return dirty !== true && blocked === undefined
    },

    settle,
    isStale,

    retry() {
      if (isStale()) memory.reopen()
    },

    look: memory.look,
    mark: memory.mark,
  }
}

/** What tells a document's files in a folder, as they are now, from others that may take their places. */
export function markIn(folder: string, name: string): string {
  return markOf(join(folder, `${name}.json`), join(folder, `${name}.pending.json`))
}

/** Where a document is written now. */
function target<D>(memory: KnownDocument<D>, { file, beside }: Places): DurableFile {
  return memory.state().notHere === true ? beside : file
}

/** The answer where another process writes in the folder. */
function heldBack(path: string): SaveOutcome {
  return { kind: 'refused', problem: { kind: 'cannot-write', path, code: 'EBUSY' } }
}

/** Waits while another process writes in the folder, unless it is left to that one. */
async function whenFree(
  device: DeviceFolder,
  held: SaveOutcome,
  attempt: () => Promise<SaveOutcome>,
): Promise<SaveOutcome> {
  let outcome = await attempt()
  for (let time = 0; outcome === held && time < HELD_TIMES && !device.isLeft(); time += 1) {
    await setTimeout(HELD_MS)
    outcome = await attempt()
  }
  return outcome
}

interface Writer<D> {
  /** Writes all that memory knows, and a change. Nothing can come between the two. */
  write(change: Change<D>): SaveOutcome
  /** Mends the file and writes nothing in its place. */
  mend(): void
}

function writer<D>(
  { device, serialize }: Parts<D>,
  memory: KnownDocument<D>,
  places: Places,
  held: SaveOutcome,
): Writer<D> {
  function mendAlone(): SaveOutcome {
    if (memory.state().blocked === undefined) memory.look()
    if (device.isLeft()) return held
    memory.mend()
    const { blocked } = memory.state()
    return blocked ? { kind: 'refused', problem: blocked } : { kind: 'kept' }
  }

  function writeAlone(change: Change<D>): SaveOutcome {
    const mended = mendAlone()
    if (mended.kind === 'refused') return mended
    const { document, notHere, pending } = memory.state()
    const next = change(document)
    const outcome = target(memory, places).save(serialize(next))
    if (outcome.kind === 'kept') {
      memory.note({ document: next, dirty: false })
      // What it says is in the file; where it cannot be removed, the next save tries again.
      const isDone = notHere !== true && pending !== undefined && removed(pending)
      if (isDone) memory.note({ pending: undefined })
    }
    memory.written()
    return outcome
  }

  function alone(work: () => SaveOutcome): SaveOutcome {
    if (device.isLeft()) return held
    try {
      ensureFolder(device.path)
    } catch {
      // The save itself says why.
    }
    const outcome = locked(device.path, work)
    return outcome === LOCK_HELD ? held : outcome
  }

  return {
    write: (change) => alone(() => writeAlone(change)),
    mend: () => void alone(mendAlone),
  }
}

function removed(path: string): boolean {
  try {
    rmSync(path, { force: true })
    return true
  } catch {
    return false
  }
}
