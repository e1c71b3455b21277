import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { monthOf, type Month } from '../../../src-shared/calendar.ts'
import type { SaveProblem } from '../../../src-shared/contract/save-result.ts'
import type { Gone } from '../../../src-shared/records.ts'
import { byInstant } from '../../kernel/order.ts'
import { monthFile } from '../../storage/data-folder.ts'
import { isLess } from '../../storage/extent.ts'
import type { Opened } from '../../storage/known-document.ts'
import type { NoticeList } from '../../storage/notice-list.ts'
import { readBytes, setAside, type FileBytes } from '../../storage/read-file.ts'
import { pendingName } from '../../storage/synced-name.ts'
import { versionBefore } from '../../storage/version-before.ts'
import { mergeTwoMonths } from './merge-months.ts'
import {
  everyEntry,
  monthExtent,
  parseMonth,
  type MonthDocument,
  type MonthReading,
} from './month-document.ts'
import {
  isMisplaced,
  monthPath,
  recoveredMonth,
  wholeMonthAt,
  type MonthPlace,
  type RecoveredDocument,
} from './recovered-month.ts'

/** What another month's file said is gone from that month; it was in this one's place. */
export interface Misplaced {
  month: Month
  gone: readonly Gone[]
}

/** What was found, and what other months are to hear of it. */
export interface FoundMonth extends Opened<MonthDocument> {
  recovered?: boolean
  misplaced?: Misplaced
}

/** Which month is read, and who hears of what is wrong with it. */
export interface MonthReader extends MonthPlace {
  notices: NoticeList
}

/** Reads the file, and what was written beside it while it was elsewhere. */
export function readMonth(reader: MonthReader): FoundMonth {
  const found = readOwn(reader)
  const pending = join(reader.folder, pendingName(monthFile(reader.month)))
  const beside = wholeMonthAt(pending)
  if (beside === undefined) return found
  const document = mergeTwoMonths(found.document, beside)
  return { ...found, document, ...(found.notHere !== true && { dirty: true, pending }) }
}

function readOwn(reader: MonthReader): FoundMonth {
  const { notices } = reader
  const path = monthPath(reader)
  const found = readBytes(path)
  const reading = found.kind === 'bytes' ? parseMonth(found.bytes) : undefined
  notices.forget('not-here', path)
  if (found.kind === 'not-here') {
    notices.say({ kind: 'not-here', path })
    // Only what is sure: it is merged with the file once that is here.
    return opened(recoveredMonth(undefined, reader).document, { notHere: true })
  }
  if (reading?.kind === 'newer') {
    notices.say({ kind: 'newer-version', path })
    return opened(reading.document, { blocked: { kind: 'newer-version', path } })
  }
  if (found.kind === 'unreadable') {
    notices.say({ kind: 'unreadable', path })
    // What backups know is shown meanwhile; nothing is written before the file can be read.
    const { document } = recoveredMonth(undefined, reader)
    return opened(document, { blocked: { kind: 'cannot-write', path, code: found.code } })
  }
  if (reading?.kind === 'month' && isWhole(reading, reader)) {
    const { document } = reading
    const count = document.rest.length
    if (count > 0) notices.say({ kind: 'entries', path, count })
    return opened(document)
  }
  return restored(found, reading, reader)
}

function isWhole(read: MonthReading & { kind: 'month' }, reader: MonthReader): boolean {
  const { month, earlier } = reader
  if (read.damaged || isMisplaced(read, month)) return false
  if (!isLess(monthExtent(read.document), earlier.extent(monthFile(month)))) return true
  // The list of a backup can promise more than its files hold.
  const recovered = recoveredMonth(read, reader).document
  return isDeepStrictEqual(recordsOf(recovered), recordsOf(read.document))
}

/**
 * Puts a month together anew that is damaged, gone, too small or another one. The file stays as it
 * is until it is mended.
 */
function restored(was: FileBytes, read: MonthReading | undefined, reader: MonthReader): FoundMonth {
  const { month } = reader
  const recovered = recoveredMonth(read, reader)
  const { document } = recovered
  const isEmpty = monthExtent(document).records === 0
  if (was.kind === 'missing') {
    if (isEmpty) return opened(document)
    const mend = () => bringBack(recovered, reader)
    return opened(document, { dirty: true, recovered: true, mend })
  }
  const misplaced = misplacedIn(read, month)
  return opened(document, {
    // An empty month has no file, as before anything was logged in it.
    ...(!isEmpty && { dirty: true }),
    recovered: true,
    ...(misplaced && { misplaced }),
    mend: () => makeWay(recovered, isEmpty, reader),
  })
}

/** A file that is gone takes its place again, as far as it is known. */
function bringBack({ count }: RecoveredDocument, reader: MonthReader): undefined {
  const path = monthPath(reader)
  const { month, notices } = reader
  putBack(path)
  if (count > 0) notices.say({ kind: 'came-back', path, month, count })
}

/** Puts the file aside, for what was put together anew; the answer says why it cannot be. */
function makeWay(
  { document, count, changed }: RecoveredDocument,
  isEmpty: boolean,
  reader: MonthReader,
): SaveProblem | undefined {
  const { month, clock, notices } = reader
  const path = monthPath(reader)
  const aside = setAside(path, clock.now(), changed ? 'changed' : 'unreadable')
  if (aside === undefined) {
    notices.say({ kind: 'unreadable', path })
    return { kind: 'cannot-write', path, code: 'UNREADABLE' }
  }
  if (isEmpty) {
    removeQuietly(path)
    notices.say({ kind: 'set-aside', path: aside })
    return undefined
  }
  putBack(path)
  const left = document.wins.filter(({ day }) => monthOf(day) === month).length
  if (changed) notices.say({ kind: 'changed', path: aside })
  else notices.say({ kind: 'restored', path: aside, month, count, left })
  return undefined
}

function misplacedIn(read: MonthReading | undefined, month: Month): Misplaced | undefined {
  if (read?.kind !== 'month' || read.damaged || !isMisplaced(read, month)) return undefined
  return { month: read.month ?? month, gone: read.document.gone }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It is put aside a second time at the next start, and nothing is lost.
  }
}

/**
 * The version before that an interrupted save has left takes the place of the file, which lies
 * aside by now. Until a save has succeeded, it may be the only one that is whole.
 */
function putBack(path: string): void {
  if (wholeMonthAt(versionBefore(path)) === undefined) return
  try {
    renameSync(versionBefore(path), path)
  } catch {
    // Then it stays where it is, and the next save begins there.
  }
}

function opened(document: MonthDocument, state: Omit<FoundMonth, 'document'> = {}): FoundMonth {
  return { document: { ...document, wins: document.wins.toSorted(byInstant) }, ...state }
}

/** What a month knows, in no order. */
function recordsOf(document: MonthDocument): Set<string> {
  return new Set(everyEntry(document).map((record) => JSON.stringify(record)))
}
