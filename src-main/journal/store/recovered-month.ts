import { join } from 'node:path'

import { instantText, type Month } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import type { Clock } from '../../kernel/ports.ts'
import { monthFile } from '../../storage/data-folder.ts'
import type { EarlierVersions } from '../../storage/earlier-versions.ts'
import { distinct } from '../../storage/merge-documents.ts'
import { outsideChange } from '../../storage/outside-change.ts'
import { readBytes } from '../../storage/read-file.ts'
import { versionBefore } from '../../storage/version-before.ts'
import { areMisread, recoverMonth } from '../domain/recovery.ts'
import { EMPTY_MONTH, parseMonth, type MonthDocument, type MonthReading } from './month-document.ts'

/** How far ahead another device's clock may be, in milliseconds. */
const CLOCKS_APART_MS = 24 * 60 * 60_000

/** Which month is put together anew, and from where. */
export interface MonthPlace {
  month: Month
  /** This device's folder. */
  folder: string
  clock: Clock
  earlier: EarlierVersions
}

/** A month that was put together anew. */
export interface RecoveredDocument {
  document: MonthDocument
  /** How many wins are there again, or as they were. */
  count: number
  /** Whether another program has changed the file, so that what it says counts. */
  changed: boolean
}

/** Where this device's file of a month lies. */
export function monthPath({ folder, month }: Pick<MonthPlace, 'folder' | 'month'>): string {
  return join(folder, monthFile(month))
}

/** Whether the bytes of a file are another month's. */
export function isMisplaced(read: MonthReading & { kind: 'month' }, month: Month): boolean {
  return read.month !== undefined && read.month !== month
}

/** What a file holds, if it is a month's and whole. */
export function wholeMonthAt(path: string): MonthDocument | undefined {
  const found = readBytes(path)
  const read = found.kind === 'bytes' ? parseMonth(found.bytes) : undefined
  return read?.kind === 'month' && !read.damaged ? read.document : undefined
}

/** Puts a month together from what was read of its file and from its earlier versions. */
export function recoveredMonth(
  read: MonthReading | undefined,
  place: MonthPlace,
): RecoveredDocument {
  const { month, clock } = place
  const found = read?.kind === 'month' ? read : undefined
  const document = found?.document ?? EMPTY_MONTH
  const kept = [...earlierReadings(place)]
  const latest = instantText(clock.now() + CLOCKS_APART_MS)
  const misplaced = found !== undefined && isMisplaced(found, month)
  const taken =
    found?.fits === true && !misplaced
      ? changedOutside(document.wins, kept, latest, clock.now())
      : undefined
  const changed = taken !== undefined
  const salvaged = {
    wins: taken ?? document.wins,
    // Being gone from another month says nothing about this one.
    gone: misplaced ? [] : document.gone,
  }
  const whole = found?.damaged === false || changed
  const { wins, gone, broughtBack } = recoverMonth({ month, salvaged, whole, kept, latest })
  // Of a damaged file, what is not a record is not sure; it lies in the file that is put aside.
  const sure = [...(whole && !misplaced ? [document] : []), ...kept]
  const rest = distinct(sure.flatMap((one) => one.rest))
  const others = sure[0]?.others ?? {}
  return { document: { wins, gone, rest, others }, count: broughtBack, changed }
}

/** The wins of a file that another program has changed; undefined if they look damaged instead. */
function changedOutside(
  wins: readonly Win[],
  kept: readonly MonthDocument[],
  latest: string,
  now: number,
): Win[] | undefined {
  if (areMisread(wins, kept, latest)) return undefined
  return outsideChange(
    wins,
    kept.flatMap((version) => version.wins),
    now,
  )
}

function* earlierReadings(place: MonthPlace): Iterable<MonthDocument> {
  // An interrupted save leaves the version before beside the file.
  const before = wholeMonthAt(versionBefore(monthPath(place)))
  if (before !== undefined) yield before
  for (const version of place.earlier.versions(monthFile(place.month))) {
    const read = parseMonth(version)
    if (read.kind === 'month' && !read.damaged && !isMisplaced(read, place.month)) {
      yield read.document
    }
  }
}
