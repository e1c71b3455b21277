import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { monthOf, type Month } from '../../src-shared/calendar.ts'
import type { DataNotice, SaveProblem } from '../../src-shared/contract.ts'
import type { Win } from '../../src-shared/records.ts'
import { byLogging } from '../domain/merge.ts'
import type { Clock, SaveOutcome } from '../domain/ports.ts'
import { recoverMonth } from '../domain/recovery.ts'
import { monthFile } from './data-folder.ts'
import { durableFile, type DurableFile } from './durable-file.ts'
import {
  MonthBytes,
  NOTHING,
  parseMonth,
  recordCount,
  type MonthDocument,
  type MonthReading,
} from './month-document.ts'
import { readBytes, readOwnBytes, setAside, type FileBytes } from './read-file.ts'

/** Earlier versions of this device's files. A file is named relative to the device's folder. */
export interface EarlierVersions {
  /** How many records the newest of them knows; 0 where there is none. */
  count(file: string): number
  /** The bytes of each of them, newest first. */
  versions(file: string): Iterable<Buffer>
}

/** This device's file of one month, as far as it could be read. */
export interface OwnMonth {
  readonly path: string
  document(): MonthDocument
  /** Wins of other months that were in the file; they belong into theirs. */
  readonly strays: readonly Win[]
  /** Why nothing may be written over the file, if so. */
  readonly blocked?: SaveProblem
  /** Whether memory knows more than the file, or is about to. */
  dirty(): boolean
  /** Replaces the document; durable when answered. When refused, the document is as before. */
  save(document: MonthDocument): Promise<SaveOutcome>
  /** Takes a document at once and writes it; tells whether it is on disk. */
  take(document: MonthDocument): boolean
  /** Writes what was put together while reading. Where that is refused, the next save does it. */
  settle(): void
}

interface Parts {
  deviceFolder: string
  clock: Clock
  earlier: EarlierVersions
  notice: (said: DataNotice) => void
}

/**
 * Opens this device's file of a month. What is damaged, or smaller than a backup knows it, is put
 * aside and put together again from the backups and from what can still be read of it.
 */
export function openOwnMonth(month: Month, parts: Parts): OwnMonth {
  const { deviceFolder, clock, earlier, notice } = parts
  const bytes = new MonthBytes()
  const file: DurableFile<{ document: MonthDocument }> = durableFile(
    join(deviceFolder, 'wins'),
    month,
    ({ document }) => bytes.of(month, document),
  )
  const { path } = file

  const found = readOwnBytes(path)
  const reading = found.kind === 'bytes' ? parseMonth(found.bytes) : undefined
  if (reading?.kind === 'newer') {
    notice({ kind: 'newer-version', path })
    return opened(reading.document, { blocked: { kind: 'newer-version', path } })
  }
  if (found.kind === 'unreadable') {
    notice({ kind: 'unreadable', path })
    // What backups know is shown meanwhile; nothing is written before the file can be read.
    const { document } = recover(undefined)
    return opened(document, { blocked: { kind: 'cannot-write', path, code: found.code } })
  }
  if (reading?.kind === 'month' && isWhole(reading)) {
    const { document } = reading
    if (document.rest.length > 0) notice({ kind: 'entries', path, count: document.rest.length })
    return withoutStrays(document)
  }
  return restored(found, reading)

  function isWhole({ document, month: named, damaged }: MonthReading & { kind: 'month' }): boolean {
    if (damaged || (named !== undefined && named !== month)) return false
    return recordCount(document) >= earlier.count(monthFile(month))
  }

  /** A move to another month was interrupted: the win is put where it belongs. */
  function withoutStrays(document: MonthDocument): OwnMonth {
    const strays = document.wins.filter((win) => monthOf(win.day) !== month)
    if (strays.length === 0) return opened(document)
    const left = strays.map(({ id, updatedAt }) => ({ id, updatedAt }))
    const rest = document.wins.filter((win) => monthOf(win.day) === month)
    const tidied = { ...document, wins: rest, gone: [...document.gone, ...left] }
    return opened(tidied, { strays, dirty: true })
  }

  function restored(was: FileBytes, read: MonthReading | undefined): OwnMonth {
    const { document, strays, count } = recover(read)
    if (was.kind === 'missing') {
      if (count === 0) return opened(document)
      notice({ kind: 'came-back', path, month, count })
      return opened(document, { strays, dirty: true })
    }
    const aside = setAside(path, clock.now())
    if (aside === undefined) {
      notice({ kind: 'unreadable', path })
      const blocked = { kind: 'cannot-write', path, code: 'UNREADABLE' } as const
      return opened(document, { strays, blocked })
    }
    const left = document.wins.length
    if (left === 0 && document.gone.length === 0) {
      // An empty month has no file, as before anything was logged in it.
      rmSync(path, { force: true })
      notice({ kind: 'set-aside', path: aside })
      return opened(document)
    }
    notice({ kind: 'restored', path: aside, month, count, left })
    return opened(document, { strays, dirty: true })
  }

  function recover(read: MonthReading | undefined) {
    const salvaged = read?.kind === 'month' ? read.document : NOTHING
    const kept = [...earlierReadings()]
    const { wins, gone, strays, broughtBack } = recoverMonth({ month, salvaged, kept })
    // A damaged file's odd entries lie in the file that was put aside.
    const sound = read?.kind === 'month' && !read.damaged
    const known = { wins, gone, rest: sound ? salvaged.rest : [], others: salvaged.others }
    return { document: known, strays, count: broughtBack }
  }

  function* earlierReadings(): Iterable<MonthDocument> {
    // An interrupted save leaves the version before beside the file (durable-file.ts).
    const before = readBytes(`${path}.before`)
    const all = before.kind === 'bytes' ? [before.bytes] : []
    for (const version of [...all, ...earlier.versions(monthFile(month))]) {
      const read = parseMonth(version)
      if (read.kind === 'month' && !read.damaged) yield read.document
    }
  }

  function opened(
    document: MonthDocument,
    state: { strays?: readonly Win[]; blocked?: SaveProblem; dirty?: boolean } = {},
  ): OwnMonth {
    let present: MonthDocument = { ...document, wins: document.wins.toSorted(byLogging) }
    let dirty = state.dirty ?? false
    /** How many saves wait for the disk: what they bring must not be forgotten meanwhile. */
    let saving = 0
    return {
      path,
      document: () => present,
      strays: state.strays ?? [],
      ...(state.blocked && { blocked: state.blocked }),
      dirty: () => dirty || saving > 0,
      async save(next) {
        if (state.blocked) return { kind: 'refused', problem: state.blocked }
        saving += 1
        const outcome = await file.savePatiently({ document: next })
        saving -= 1
        if (outcome.kind === 'kept') {
          present = next
          dirty = false
        }
        return outcome
      },
      take(next) {
        if (state.blocked) return false
        present = next
        dirty = true
        settle()
        return !dirty
      },
      settle,
    }

    function settle(): void {
      if (!dirty || state.blocked) return
      if (file.save({ document: present }).kind === 'kept') dirty = false
    }
  }
}
