import { rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import type { SaveOutcome } from '../kernel/ports.ts'
import { oneAtATime } from '../kernel/serial-queue.ts'
import { durableFile } from './durable-file.ts'
import { fileIdentity } from './file-identity.ts'
import { HELD, locked } from './folder-lock.ts'
import { ensureFolder } from './folder-sync.ts'
import { readBytes } from './read-file.ts'
import { readSealed } from './seal.ts'

/** What was found when one of this device's files was opened. */
export interface Opened<D> {
  document: D
  /** Whether the document knows more than the file, as after it was put together anew. */
  dirty?: boolean
  /** Why nothing may be written over the file, if so. */
  blocked?: SaveProblem
  /** Whether the file is elsewhere still. Until it is here, the document is written beside it. */
  notHere?: boolean
  /** What was written beside the file meanwhile; it goes once the document is on disk. */
  pending?: string
}

/** Makes the next document from the one that is present when it is written. */
export type Change<D> = (present: D) => D

/** The folder of a device id, which another installation may write in as well. */
export interface DeviceFolder {
  readonly path: string
  /** Somebody else has written in it under the same id. */
  twinSeen(): void
  /** Whether it is the other's alone from now on, so that nothing is written in it any more. */
  isLeft(): boolean
}

/** A folder in which nothing is ever left to others: what they have written is merged. */
export function aloneIn(path: string): DeviceFolder {
  return { path, twinSeen: () => undefined, isLeft: () => false }
}

/** One of this device's documents: what is known of it, and the file that it is written to. */
export interface OwnFile<D> {
  readonly path: string
  present(): D
  blocked(): SaveProblem | undefined
  /** Whether memory knows more than the file, or is about to. */
  dirty(): boolean
  /**
   * Makes a change; durable when answered. While the file is busy, the document may be replaced:
   * the change is made anew at each try. When refused, the document is as if it was never asked for.
   */
  save(change: Change<D>): Promise<SaveOutcome>
  /** Makes a change in memory at once and writes it; tells whether it is on disk. */
  take(change: Change<D>): boolean
  /** Writes what memory alone knows. Where that is refused, the next save does it. */
  settle(): void
  /** Whether the file was elsewhere or could not be written, and that may have passed. */
  isStale(): boolean
  /** Opens the file anew where it is stale. */
  retry(): void
  /** Reads the file where somebody else has written it; tells whether that is so. */
  look(): boolean
}

interface Parts<D> {
  device: DeviceFolder
  folder: string
  /** The file's name without `.json`. */
  name: string
  serialize: (document: D) => string | Uint8Array
  /** Reads the file, and mends what is wrong with it. */
  open: () => Opened<D>
  /** All that both know; of what is the same in both, as it stands in the file. */
  merge: (found: D, known: D) => D
  /** Whether what was found says something that was not known. */
  isNews: (found: D, known: D) => boolean
  /** Whether every file of this kind has a seal; one without it was edited by hand. */
  isSealed: boolean
  /** Called when the document has become another by what was found. */
  replaced?: () => void
}

/** How long to wait where another process writes in the folder, in milliseconds, and how often. */
const HELD_MS = 10
const HELD_TIMES = 300

/**
 * Opens a file of this device's own. Before each write it is seen whether the file is the one that
 * was read or written last: with a copied profile, or on a cloned disk, another installation has the
 * same device id and writes it, too. What that has written is kept, and so it is with what lies
 * beside a file that is elsewhere.
 */
export function ownFile<D>(parts: Parts<D>): OwnFile<D> {
  const { device, folder, name, open, merge, isNews } = parts
  const place = (called: string) =>
    durableFile<{ document: D }>(
      folder,
      called,
      ({ document }) => parts.serialize(document),
      (work) => void locked(device.path, work),
    )
  const [file, beside] = [place(name), place(`${name}.pending`)]
  const { path } = file
  const held: SaveOutcome = {
    kind: 'refused',
    problem: { kind: 'cannot-write', path, code: 'EBUSY' },
  }
  // Before it is read: what comes in between is seen at the next look.
  let known = identities()
  let { document: present, dirty = false, blocked, notHere = false, pending } = open()
  /** How many saves wait for the disk: what they bring must not be forgotten meanwhile. */
  let waiting = 0
  // A later change of a record is never written before an earlier one.
  const inTurn = oneAtATime()

  /** What tells the file, and what lies beside it, from others that have taken their places. */
  function identities(): (string | undefined)[] {
    return [path, beside.path].map(fileIdentity)
  }

  function look(): boolean {
    const now = identities()
    // A file that has gone takes nothing with it: memory has it all.
    const isOther = now.some((one, which) => one !== undefined && one !== known[which])
    if (!isOther && !hasLeft(now)) return false
    known = now
    const wasHere = !notHere
    const found = open()
    ;({ blocked, notHere = false, pending } = found)
    // What a file says that was elsewhere so far was not known, whoever has written it.
    const isFamiliar = wasHere || notHere
    if (isFamiliar && isNews(found.document, present) && !isByHand()) device.twinSeen()
    join(found)
    parts.replaced?.()
    return true
  }

  /** Takes what was found. What memory alone knows stays, and is to be written. */
  function join(found: Opened<D>): void {
    present = merge(found.document, present)
    // Of a file that cannot be read, nobody knows what it has.
    const isUnknown = found.blocked?.kind === 'cannot-write'
    dirty = found.dirty === true || isUnknown || isNews(present, found.document)
  }

  /** Whether a cloud drive has put something in the place of the file, which was here. */
  function hasLeft([is]: (string | undefined)[]): boolean {
    return !notHere && is === undefined && readBytes(path).kind === 'not-here'
  }

  function isByHand(): boolean {
    const found = readBytes(notHere ? beside.path : path)
    return parts.isSealed && !(found.kind === 'bytes' && readSealed(found.bytes).seal === 'whole')
  }

  /** Writes all that memory knows, and a change. Nothing can come between the two. */
  function write(change: Change<D>): SaveOutcome {
    if (device.isLeft()) return held
    try {
      ensureFolder(device.path)
    } catch {
      // The save itself says why.
    }
    const outcome = locked(device.path, () => {
      if (blocked === undefined) look()
      if (device.isLeft()) return held
      if (blocked) return { kind: 'refused', problem: blocked } as const
      const next = change(present)
      const outcome = (notHere ? beside : file).save({ document: next })
      if (outcome.kind === 'kept') {
        present = next
        dirty = false
        if (!notHere && pending !== undefined) removePending(pending)
      }
      known = identities()
      return outcome
    })
    return outcome === HELD ? held : outcome
  }

  function removePending(path: string): void {
    try {
      rmSync(path, { force: true })
      pending = undefined
    } catch {
      // What it says is in the file; the next save tries again.
    }
  }

  function isStale(): boolean {
    if (blocked?.kind === 'cannot-write' || blocked?.kind === 'not-here') return true
    // What memory alone knows must not be forgotten for what has arrived.
    if (!notHere || dirty || waiting > 0) return false
    const { kind } = readBytes(path)
    return kind !== 'not-here' && kind !== 'missing'
  }

  function settle(): void {
    if (dirty && blocked === undefined) write((same) => same)
  }

  return {
    path,
    present: () => present,
    blocked: () => blocked,
    dirty: () => dirty || waiting > 0,

    async save(change) {
      waiting += 1
      const patiently = (): Promise<SaveOutcome> =>
        (notHere ? beside : file).patiently(() => write(change))
      try {
        return await inTurn(async () => {
          let outcome = await patiently()
          for (let time = 0; outcome === held && time < HELD_TIMES; time += 1) {
            if (device.isLeft()) break
            await setTimeout(HELD_MS)
            outcome = await patiently()
          }
          return outcome
        })
      } finally {
        waiting -= 1
      }
    },

    take(change) {
      if (blocked) return false
      present = change(present)
      dirty = true
      settle()
      return !dirty
    },

    settle,

    isStale,

    retry() {
      if (!isStale()) return
      known = identities()
      const found = open()
      ;({ blocked, notHere = false, pending } = found)
      if (dirty) join(found)
      else ({ document: present, dirty = false } = found)
      settle()
    },

    look,
  }
}

/** Whether some records have a version among them that others lack. */
export function hasMore<T>(records: Iterable<T>, others: Iterable<T>): boolean {
  const known = new Set([...others].map((record) => JSON.stringify(record)))
  return [...records].some((record) => !known.has(JSON.stringify(record)))
}
