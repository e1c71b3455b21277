import { statSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

import type { SaveProblem } from '../../src-shared/contract.ts'
import { oneAtATime } from '../domain/one-at-a-time.ts'
import type { SaveOutcome } from '../domain/ports.ts'
import { durableFile } from './durable-file.ts'
import { HELD, locked } from './folder-lock.ts'
import { ensureFolder } from './folder-sync.ts'
import { readBytes } from './read-file.ts'
import { checkSeal } from './seal.ts'

/** What was found when one of this device's files was opened. */
export interface Opened<D> {
  document: D
  /** Whether the document knows more than the file, as after it was put together anew. */
  dirty?: boolean
  /** Why nothing may be written over the file, if so. */
  blocked?: SaveProblem
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
  /** Opens the file anew where nothing may be written over it: the reason may have passed. */
  retry(): void
  /** Reads the file where somebody else has written it; tells whether the document is another. */
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
 * same device id and writes it, too. What that has written is kept.
 */
export function ownFile<D>(parts: Parts<D>): OwnFile<D> {
  const { device, folder, name, open, merge } = parts
  const file = durableFile<{ document: D }>(
    folder,
    name,
    ({ document }) => parts.serialize(document),
    (work) => void locked(device.path, work),
  )
  const { path } = file
  const held: SaveOutcome = {
    kind: 'refused',
    problem: { kind: 'cannot-write', path, code: 'EBUSY' },
  }
  // Before it is read: what comes in between is seen at the next look.
  let known = statusOf(path)
  let { document: present, dirty = false, blocked } = open()
  /** How many saves wait for the disk: what they bring must not be forgotten meanwhile. */
  let waiting = 0
  // A later change of a record is never written before an earlier one.
  const inTurn = oneAtATime()

  function look(): boolean {
    const status = statusOf(path)
    // A file that has gone takes nothing with it: memory has it all.
    if (status === undefined || status === known) return false
    known = status
    const found = open()
    blocked = found.blocked
    if (parts.isNews(found.document, present) && !isByHand()) device.twinSeen()
    present = merge(found.document, present)
    dirty = true
    parts.replaced?.()
    return true
  }

  function isByHand(): boolean {
    const bytes = readBytes(path)
    return parts.isSealed && !(bytes.kind === 'bytes' && checkSeal(bytes.bytes) === 'whole')
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
      const outcome = file.save({ document: next })
      known = statusOf(path)
      if (outcome.kind === 'kept') {
        present = next
        dirty = false
      }
      return outcome
    })
    return outcome === HELD ? held : outcome
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
      try {
        return await inTurn(async () => {
          let outcome = await file.patiently(() => write(change))
          for (let time = 0; outcome === held && time < HELD_TIMES; time += 1) {
            if (device.isLeft()) break
            await setTimeout(HELD_MS)
            outcome = await file.patiently(() => write(change))
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

    retry() {
      if (blocked?.kind !== 'cannot-write') return
      known = statusOf(path)
      ;({ document: present, dirty = false, blocked } = open())
      settle()
    },

    look,
  }
}

/** What tells one file from another that has taken its place; nothing where there is none. */
function statusOf(path: string): string | undefined {
  try {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true })
    return `${ino} ${size} ${mtimeNs}`
  } catch {
    return undefined
  }
}

/** Whether some records have a version among them that others lack. */
export function hasMore<T>(records: Iterable<T>, others: Iterable<T>): boolean {
  const known = new Set([...others].map((record) => JSON.stringify(record)))
  return [...records].some((record) => !known.has(JSON.stringify(record)))
}
