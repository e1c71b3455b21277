import { join } from 'node:path'

import { monthOf, type Month } from '../../../src-shared/calendar.ts'
import type { Gone, Win } from '../../../src-shared/records.ts'
import type { TakenCopies } from '../../storage/conflict-copies.ts'
import { copiesOf } from '../../storage/data-folder.ts'
import type { OtherFiles } from '../../storage/other-files.ts'
import { monthInName } from '../../storage/synced-name.ts'
import type { WinsAndGone } from '../domain/recovery.ts'
import { withUnreadEntriesOf } from './merge-months.ts'
import { parseMonth, type MonthDocument } from './month-document.ts'
import type { OwnMonth } from './own-month.ts'

/** A conflict copy of a month: one more version of it, that a program which syncs has put aside. */
interface MonthCopy {
  path: string
  device: string
  /** Whose month it is, by what stands in it. */
  month: Month
  document: MonthDocument
  /** Whether everything in it can be read; else it is what can. */
  whole: boolean
}

/** Where copies lie, and what is known of them. */
interface Place {
  dataFolder: string
  deviceId: string
  files: OtherFiles
}

/**
 * The conflict copies of months in all device folders. What is no month, or was written by a newer
 * version of the app, is left out.
 */
function monthCopies({ dataFolder, deviceId, files }: Place): MonthCopy[] {
  return [deviceId, ...files.devices()].flatMap((device) =>
    copiesOf(files.names(device, 'wins/'), 'wins/').flatMap((file) => {
      const path = join(dataFolder, device, file)
      const found = files.read(device, file)
      const read = found.kind === 'bytes' ? parseMonth(found.bytes) : undefined
      const named = monthInName(file.slice('wins/'.length))
      if (read?.kind !== 'month' || named === undefined) return []
      const { document, damaged, fits, month = named } = read
      return { path, device, month, document, whole: !damaged || fits === true }
    }),
  )
}

/** This device's months, as far as taking a copy needs them. */
interface Months {
  own(month: Month): OwnMonth
  known(month: Month): Known
  /** Takes records into a month, and writes it. */
  take(month: Month, records: WinsAndGone): void
  /** Whether everything that is known of a month is in its file. */
  isOnDisk(month: Month): boolean
}

/**
 * Takes what only conflict copies have into this device's months. Where that is not known yet, it
 * is asked for, and nothing is taken.
 */
export function takeMonthCopies(place: Place, months: Months): TakenCopies {
  const taken: TakenCopies = { safe: [], news: [] }
  const { deviceId, files } = place
  const copies = monthCopies(place)
  for (const { month, document } of copies) {
    for (const named of monthsNamed(month, document)) months.known(named)
  }
  if (!files.isSettled()) return taken
  for (const copy of copies) {
    const { path, document } = copy
    const found = newInCopy(copy, months.known)
    if ([...found.values()].some(({ wins }) => wins.length > 0)) taken.news.push(path)
    for (const [month, records] of found) months.take(month, records)
    if (copy.device !== deviceId || !copy.whole) continue
    const own = months.own(copy.month)
    if (withUnreadEntriesOf(own.present(), document) !== undefined)
      own.take((present) => withUnreadEntriesOf(present, document) ?? present)
    if ([...monthsNamed(copy.month, document)].every(months.isOnDisk)) taken.safe.push(path)
  }
  return taken
}

/** The months that a copy says something of. */
function monthsNamed(month: Month, { wins }: MonthDocument): Set<Month> {
  return new Set([month, ...wins.map(({ day }) => monthOf(day))])
}

/** What is known of a month without its copies. */
interface Known {
  /** Every version that counts, removed wins included. */
  wins: readonly Win[]
  /** What is gone from the month, as every device says. */
  gone: readonly Gone[]
}

/**
 * What a copy has that is not known, or is later than what is known, by month.
 *
 * Of a damaged copy only wins that nothing is known of: nothing of it is sure, so it changes
 * nothing. Its id may be what was misread, hence the look at the time too.
 */
function newInCopy(copy: MonthCopy, known: (month: Month) => Known): Map<Month, WinsAndGone> {
  const { document, whole, month: named } = copy
  const found = new Map<Month, WinsAndGone>()
  const byMonth = Map.groupBy(document.wins, ({ day }) => monthOf(day))
  for (const month of new Set([...byMonth.keys(), named])) {
    const { wins, gone } = known(month)
    const versions = new Map(wins.map((win) => [win.id, win.updatedAt]))
    const left = new Map(gone.map((one) => [one.id, one.updatedAt]))
    const times = new Set(wins.map(({ at }) => at))
    const isLater = ({ id, updatedAt }: Win | Gone): boolean =>
      updatedAt > (versions.get(id) ?? '') && updatedAt > (left.get(id) ?? '')
    const isUnknown = ({ id, at }: Win): boolean =>
      !versions.has(id) && !left.has(id) && !times.has(at)
    const fresh = (byMonth.get(month) ?? []).filter(whole ? isLater : isUnknown)
    // Being gone counts over a version of the same instant.
    const goneNow = (one: Gone): boolean =>
      one.updatedAt >= (versions.get(one.id) ?? '') && one.updatedAt > (left.get(one.id) ?? '')
    const freshGone = whole && month === named ? document.gone.filter(goneNow) : []
    if (fresh.length + freshGone.length > 0) found.set(month, { wins: fresh, gone: freshGone })
  }
  return found
}
