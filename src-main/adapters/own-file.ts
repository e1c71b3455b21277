import { rmSync } from 'node:fs'

import type { SaveProblem } from '../../src-shared/contract.ts'
import { oneAtATime } from '../domain/one-at-a-time.ts'
import type { SaveOutcome } from '../domain/ports.ts'
import { durableFile } from './durable-file.ts'
import { readBytes } from './read-file.ts'

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
}

interface Parts<D> {
  folder: string
  /** The file's name without `.json`. */
  name: string
  serialize: (document: D) => string | Uint8Array
  /** Reads the file, and mends what is wrong with it. */
  open: () => Opened<D>
}

/** Opens a file of this device's own. */
export function ownFile<D>({ folder, name, serialize, open }: Parts<D>): OwnFile<D> {
  const place = (called: string) =>
    durableFile<{ document: D }>(folder, called, ({ document }) => serialize(document))
  const [file, beside] = [place(name), place(`${name}.pending`)]
  let { document: present, dirty = false, blocked, notHere = false, pending } = open()
  /** How many saves wait for the disk: what they bring must not be forgotten meanwhile. */
  let waiting = 0
  // A later change of a record is never written before an earlier one.
  const inTurn = oneAtATime()

  /** Writes all that memory knows, and a change. Nothing can come between the two. */
  function write(change: Change<D>): SaveOutcome {
    if (blocked) return { kind: 'refused', problem: blocked }
    const next = change(present)
    const outcome = (notHere ? beside : file).save({ document: next })
    if (outcome.kind === 'kept') {
      present = next
      dirty = false
      if (!notHere && pending !== undefined) removePending(pending)
    }
    return outcome
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
    const { kind } = readBytes(file.path)
    return kind !== 'not-here' && kind !== 'missing'
  }

  function settle(): void {
    if (dirty) write((same) => same)
  }

  return {
    path: file.path,
    present: () => present,
    blocked: () => blocked,
    dirty: () => dirty || waiting > 0,

    async save(change) {
      waiting += 1
      try {
        return await inTurn(() => (notHere ? beside : file).patiently(() => write(change)))
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
      ;({ document: present, dirty = false, blocked, notHere = false, pending } = open())
      settle()
    },
  }
}
