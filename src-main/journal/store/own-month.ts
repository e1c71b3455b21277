import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { instantText, monthOf, type Month } from '../../../src-shared/calendar.ts'
import type { Gone, Win } from '../../../src-shared/records.ts'
import { byLogging } from '../../kernel/merge.ts'
import type { Clock } from '../../kernel/ports.ts'
import { monthFile } from '../../storage/data-folder.ts'
import type { DeviceFolder } from '../../storage/device-folder.ts'
import type { EarlierVersions } from '../../storage/earlier-versions.ts'
import { isLess } from '../../storage/extent.ts'
import { type Opened, hasMore } from '../../storage/known-document.ts'
import type { NoticeList } from '../../storage/notice-list.ts'
import { outsideChange } from '../../storage/outside-change.ts'
import { ownFile, type OwnFile } from '../../storage/own-file.ts'
import { readBytes, readOwnBytes, setAside, type FileBytes } from '../../storage/read-file.ts'
import { pendingName } from '../../storage/synced-name.ts'
import { versionBefore } from '../../storage/version-before.ts'
import { lookMisread, recoverMonth } from '../domain/recovery.ts'
import { bothMonths } from './merge-months.ts'
import {
  MonthBytes,
  NOTHING,
  parseMonth,
  monthExtent,
  type MonthDocument,
  type MonthReading,
} from './month-document.ts'

/** How far ahead another device's clock may be, in milliseconds. */
const CLOCKS_APART_MS = 24 * 60 * 60_000

/** This device's file of one month, as far as it could be read. */
export interface OwnMonth extends OwnFile<MonthDocument> {
  /** Wins of other months that are in the file, as after an interrupted move to another month. */
  strays(): readonly Win[]
  /** Whether the file was damaged or gone, and was put together anew. */
  readonly recovered: boolean
  /** What another month's file said is gone from that month; it was in this one's place. */
  readonly misplaced: Misplaced | undefined
}

interface Misplaced {
  month: Month
  gone: readonly Gone[]
}

/** What was found, and what other months are to hear of it. */
interface Found extends Opened<MonthDocument> {
  recovered?: boolean
  misplaced?: Misplaced
}

interface Parts {
  device: DeviceFolder
  clock: Clock
  earlier: EarlierVersions
  notices: NoticeList
  /** Called when the document has become another by what somebody else has written. */
  replaced: () => void
}

/**
 * Opens this device's file of a month. What is damaged, or smaller than a backup knows it, is put
 * aside and put together again from the backups and from what can still be read of it.
 */
export function openOwnMonth(month: Month, parts: Parts): OwnMonth {
  const bytes = new MonthBytes()
  let found: Found | undefined
  const file = ownFile<MonthDocument>({
    device: parts.device,
    folder: join(parts.device.path, 'wins'),
    name: month,
    serialize: (document) => bytes.of(month, document),
    open: () => (found = findMonth(month, parts)),
    merge: asRead,
    isNews: (read, known) => hasMore(everyRecord(asRead(read, known)), everyRecord(known)),
    isSealed: true,
    replaced: parts.replaced,
  })
  return {
    ...file,
    strays: () => file.present().wins.filter((win) => monthOf(win.day) !== month),
    recovered: found?.recovered ?? false,
    misplaced: found?.misplaced,
  }
}

/** Reads the file, and what was written beside it while it was elsewhere. */
function findMonth(month: Month, parts: Parts): Found {
  const found = readMonth(month, parts)
  const pending = join(parts.device.path, pendingName(monthFile(month)))
  const beside = wholeAt(pending)
  if (beside === undefined) return found
  const document = bothMonths(found.document, beside)
  return { ...found, document, ...(found.notHere !== true && { dirty: true, pending }) }
}

/** Reads the file; what is wrong with it lies aside afterwards. */
function readMonth(month: Month, { device, clock, earlier, notices }: Parts): Found {
  const path = join(device.path, monthFile(month))
  const found = readOwnBytes(path)
  const reading = found.kind === 'bytes' ? parseMonth(found.bytes) : undefined
  notices.forget('not-here', path)
  if (found.kind === 'not-here') {
    notices.say({ kind: 'not-here', path })
    // Only what is sure: it is merged with the file once that is here.
    return opened(recover(undefined).document, { notHere: true })
  }
  if (reading?.kind === 'newer') {
    notices.say({ kind: 'newer-version', path })
    return opened(reading.document, { blocked: { kind: 'newer-version', path } })
  }
  if (found.kind === 'unreadable') {
    notices.say({ kind: 'unreadable', path })
    // What backups know is shown meanwhile; nothing is written before the file can be read.
    const { document } = recover(undefined)
    return opened(document, { blocked: { kind: 'cannot-write', path, code: found.code } })
  }
  if (reading?.kind === 'month' && isWhole(reading)) {
    const { document } = reading
    if (document.rest.length > 0)
      notices.say({ kind: 'entries', path, count: document.rest.length })
    return opened(document)
  }
  return restored(found, reading)

  function isWhole(read: MonthReading & { kind: 'month' }): boolean {
    if (read.damaged || isMisplaced(read)) return false
    if (!isLess(monthExtent(read.document), earlier.extent(monthFile(month)))) return true
    // The list of a backup can promise more than its files hold.
    return isDeepStrictEqual(recordsOf(recover(read).document), recordsOf(read.document))
  }

  /** Whether the bytes are another month's. */
  function isMisplaced({ month: named }: MonthReading & { kind: 'month' }): boolean {
    return named !== undefined && named !== month
  }

  function restored(was: FileBytes, read: MonthReading | undefined): Found {
    const { document, count, changed } = recover(read)
    const isEmpty = monthExtent(document).records === 0
    if (was.kind === 'missing') {
      if (isEmpty) return opened(document)
      putBack()
      if (count > 0) notices.say({ kind: 'came-back', path, month, count })
      return opened(document, { dirty: true, recovered: true })
    }
    const aside = setAside(path, clock.now(), changed ? 'changed' : 'unreadable')
    if (aside === undefined) {
      notices.say({ kind: 'unreadable', path })
      const blocked = { kind: 'cannot-write', path, code: 'UNREADABLE' } as const
      return opened(document, { blocked })
    }
    const misplaced =
      read?.kind === 'month' && !read.damaged && isMisplaced(read)
        ? { month: read.month ?? month, gone: read.document.gone }
        : undefined
    if (isEmpty) {
      // An empty month has no file, as before anything was logged in it.
      remove()
      notices.say({ kind: 'set-aside', path: aside })
      return opened(document, { recovered: true, ...(misplaced && { misplaced }) })
    }
    putBack()
    const left = document.wins.filter(({ day }) => monthOf(day) === month).length
    if (changed) notices.say({ kind: 'changed', path: aside })
    else notices.say({ kind: 'restored', path: aside, month, count, left })
    return opened(document, { dirty: true, recovered: true, ...(misplaced && { misplaced }) })
  }

  function remove(): void {
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
  function putBack(): void {
    const before = wholeAt(versionBefore(path))
    if (before === undefined) return
    try {
      renameSync(versionBefore(path), path)
    } catch {
      // Then it stays where it is, and the next save begins there.
    }
  }

  function recover(read: MonthReading | undefined) {
    const found = read?.kind === 'month' ? read : undefined
    const document = found?.document ?? NOTHING
    const kept = [...earlierReadings()]
    const latest = instantText(clock.now() + CLOCKS_APART_MS)
    const misplaced = found !== undefined && isMisplaced(found)
    const taken =
      found?.fits === true && !misplaced ? changedOutside(document.wins, kept, latest) : undefined
    const changed = taken !== undefined
    const salvaged = {
      wins: taken ?? document.wins,
      // Being gone from another month says nothing about this one.
      gone: misplaced ? [] : document.gone,
    }
    const whole = found?.damaged === false || changed
    const { wins, gone, broughtBack } = recoverMonth({ month, salvaged, whole, kept, latest })
    // Of a damaged file, what is not a record is not sure; it lies in the file that is put aside.
    const own = whole && !misplaced ? [document] : []
    const odd = [...own, ...kept].flatMap(({ rest }) => rest)
    const rest = [...new Map(odd.map((entry) => [JSON.stringify(entry), entry])).values()]
    const others = [...own, ...kept][0]?.others ?? {}
    return { document: { wins, gone, rest, others }, count: broughtBack, changed }
  }

  /** The wins of a file that somebody else has changed; undefined if they look damaged instead. */
  function changedOutside(wins: readonly Win[], kept: readonly MonthDocument[], latest: string) {
    if (lookMisread(wins, kept, latest)) return undefined
    return outsideChange(
      wins,
      kept.flatMap((version) => version.wins),
      clock.now(),
    )
  }

  function* earlierReadings(): Iterable<MonthDocument> {
    // An interrupted save leaves the version before beside the file (durable-file.ts).
    const before = wholeAt(versionBefore(path))
    if (before !== undefined) yield before
    for (const version of earlier.versions(monthFile(month))) {
      const read = parseMonth(version)
      if (read.kind === 'month' && !read.damaged && !isMisplaced(read)) yield read.document
    }
  }

  function opened(document: MonthDocument, state: Omit<Found, 'document'> = {}): Found {
    return { document: { ...document, wins: document.wins.toSorted(byLogging) }, ...state }
  }
}

/** All that a file and memory know; of two versions of one instant, the file's counts. */
function asRead(read: MonthDocument, known: MonthDocument): MonthDocument {
  return bothMonths(known, read, 'second')
}

/** What a month knows, in no order. */
function recordsOf(document: MonthDocument): Set<string> {
  return new Set(everyRecord(document).map((record) => JSON.stringify(record)))
}

function everyRecord({ wins, gone, rest }: MonthDocument): unknown[] {
  return [...wins, ...gone, ...rest]
}

/** What a file holds, where it is a month's and whole. */
function wholeAt(where: string): MonthDocument | undefined {
  const found = readBytes(where)
  const read = found.kind === 'bytes' ? parseMonth(found.bytes) : undefined
  return read?.kind === 'month' && !read.damaged ? read.document : undefined
}
