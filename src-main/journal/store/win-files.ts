import { join } from 'node:path'

import { monthsAround, type Month } from '../../../src-shared/calendar.ts'
import type { Gone, Win } from '../../../src-shared/records.ts'
import { mergeVersions, versionsOf } from '../../kernel/merge.ts'
import type { Clock, WinStore } from '../../kernel/ports.ts'
import { madeAt } from '../../kernel/uuid-time.ts'
import type { TakenCopies } from '../../storage/conflict-copies.ts'
import { ownFolder, type DeviceFolder } from '../../storage/device-folder.ts'
import type { EarlierFiles } from '../../storage/earlier-versions.ts'
import { filesAtOnce, type OtherFiles } from '../../storage/other-files.ts'
import { markIn } from '../../storage/own-file.ts'
import type { WinsAndGone } from '../domain/recovery.ts'
import { takeMonthCopies } from './month-copies.ts'
import type { MonthDocument } from './month-document.ts'
import { Months } from './months.ts'
import { goneFrom, purgeWins, purgeWinsIn, removedWins } from './removed-wins.ts'
import { winWriter } from './win-writer.ts'

interface Parts {
  dataFolder: string
  deviceId: string
  /** This device's folder, where others may be told that another installation writes in it. */
  device?: DeviceFolder
  clock: Clock
  backups: EarlierFiles
  /** What other programs bring; where it is not given, it is read when it is asked for. */
  files?: OtherFiles
  /** Called when reading one month has changed what others hold (months.ts). */
  onChange?: (months: readonly Month[]) => void
  /** Called when reading has found something that `mend` is to write. */
  onMendingDue?: () => void
}

/** The store, and what another device's changes ask of it. */
export interface WinFiles extends WinStore {
  /**
   * Writes what reading has found to be written: puts aside what is damaged and writes it anew, and
   * brings wins to their own month. To be called while nothing else changes.
   */
  mend(): void
  /** Reads the other devices' files of a month again. */
  reread(month: Month): void
  /** Other devices' files are known by now, as far as they were asked for. */
  othersRead(): void
  /** Takes what only conflict copies have into this device's months. */
  takeCopies(): TakenCopies
  /** Reads this device's file of a month again, where another program has written it. */
  look(month: Month): void
  /** What memory has of this device's months. */
  inMemory(): ReadonlyMap<Month, MonthDocument>
  /** Takes over what no file in the data folder says, as of a folder that was this device's. */
  takeOver(month: Month, from: MonthDocument): void
}

/**
 * The wins under a data folder: one file a month and device, read once, written through.
 * This installation writes only under its own device id (docs/ARCHITECTURE.md, "Files on disk").
 */
export function winFiles(parts: Parts): WinFiles {
  const { dataFolder, deviceId, backups } = parts
  const deviceFolder = join(dataFolder, deviceId)
  const device = parts.device ?? ownFolder(deviceFolder)
  const files = parts.files ?? filesAtOnce(dataFolder, deviceId)
  const months = new Months({ ...parts, device, files })
  const writer = winWriter(months)

  return {
    read: (month) => months.read(month),
    months: () => months.all(),
    put: writer.put,
    putAll: writer.putAll,
    purge: (wins) => purgeWins(wins, { months, writer, backups, deviceFolder }),
    gone: (month) => goneFrom(month, months),
    purgeIn: (month, wins) => purgeWinsIn(month, wins, { months, writer, backups, deviceFolder }),
    removedBefore: (instant) => removedWins(instant, { months, deviceFolder }),
    find: (id) => findWin(id, months),
    mend: () => months.mend(),
    takeCopies: () => takeCopies(months, { dataFolder, deviceId, files }),
    reread: (month) => reread(month, months),
    othersRead: () => months.othersRead(),
    look: (month) => look(month, months, deviceFolder),
    inMemory: () => months.cache.documents(),

    takeOver(month, from) {
      const missing = missingIn(month, from, months)
      if (missing.wins.length + missing.gone.length > 0) months.bring(month, missing)
      months.mend()
    },

    notices: () => months.notices.all(),
  }
}

function findWin(id: string, months: Months): Win | undefined {
  if (months.unknownIds.has(id)) return undefined
  for (const month of likelyMonths(id, months)) {
    const win = months.read(month).find((candidate) => candidate.id === id)
    if (win !== undefined) return win
  }
  months.unknownIds.add(id)
  return undefined
}

/** Where a win may be, the likeliest first; the folders are looked through last. */
function* likelyMonths(id: string, months: Months): Iterable<Month> {
  const made = madeAt(id)
  if (!Number.isNaN(made)) yield* monthsAround(made)
  yield* months.cache.keys()
  yield* months.all()
}

function reread(month: Month, months: Months): void {
  if (months.cache.peek(month)?.own.isStale() === true) months.open(month)
  const known = months.cache.peek(month)
  months.unknownIds.clear()
  if (known === undefined) return
  known.others = months.elsewhere.read(month, known.others)
  known.merged = undefined
  for (const other of months.cache.keys()) months.settleMoves(other)
  months.mend()
}

function look(month: Month, months: Months, deviceFolder: string): void {
  const known = months.cache.peek(month)
  if (known === undefined) {
    // What this process has written itself, or has read, is known.
    const mark = markIn(join(deviceFolder, 'wins'), month)
    if (mark !== months.cache.markOf(month)) months.touched(month)
  } else if (known.own.isStale()) {
    months.open(month)
    months.touched(month)
  } else if (known.own.look()) known.own.settle()
  months.mend()
}

function takeCopies(months: Months, place: Parameters<typeof takeMonthCopies>[0]): TakenCopies {
  const taken = takeMonthCopies(place, {
    own: (month) => months.open(month).own,
    known(month) {
      const { own, others } = months.open(month)
      const mine = [...own.present().gone, ...months.waiting.of(month).gone]
      const gone = [...mine, ...others.gone.map(({ record }) => record)]
      return { wins: months.read(month), gone }
    },
    take(month, records) {
      months.bring(month, records)
      months.settleMoves(month)
    },
    isOnDisk(month) {
      months.mend()
      const { own } = months.open(month)
      // What memory has is not in a file that another program has put in the place of this one's.
      if (own.look()) own.settle()
      return !months.waiting.has(month) && !own.dirty() && own.blocked() === undefined
    },
  })
  months.mend()
  return taken
}

/** What a month has that no file in the data folder says. */
function missingIn(month: Month, from: MonthDocument, months: Months): WinsAndGone {
  const { own, others } = months.open(month)
  const { wins, gone } = own.present()
  const there = mergeVersions([...versionsOf(wins, ''), ...others.wins])
  const left = mergeVersions([...versionsOf(gone, ''), ...others.gone])
  const isKnown = ({ id, updatedAt }: Win | Gone): boolean =>
    [there, left].some((known) => (known.get(id)?.record.updatedAt ?? '') >= updatedAt)
  return {
    wins: from.wins.filter((win) => !isKnown(win)),
    gone: from.gone.filter((one) => !isKnown(one)),
  }
}
