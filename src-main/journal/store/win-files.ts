import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { instantText, monthOf, monthsAround, type Month } from '../../../src-shared/calendar.ts'
import type { Gone, Win } from '../../../src-shared/records.ts'
import { byLogging, mergeMonth, mergeVersions, versionsOf } from '../../kernel/merge.ts'
import type { Clock, SaveOutcome, WinStore } from '../../kernel/ports.ts'
import { madeAt } from '../../kernel/uuid-time.ts'
import type { TakenCopies } from '../../storage/conflict-copies.ts'
import { deviceFolders, monthFile, monthOfFile, monthsIn } from '../../storage/data-folder.ts'
import { type DeviceFolder, aloneIn } from '../../storage/device-folder.ts'
import type { EarlierFiles } from '../../storage/earlier-versions.ts'
import { NoticeList } from '../../storage/notice-list.ts'
import type { Change } from '../../storage/own-file.ts'
import type { WinsAndGone } from '../domain/recovery.ts'
import { hasWin, withoutWins, withWins } from './month-changes.ts'
import { takeMonthCopies } from './month-copies.ts'
import type { MonthDocument } from './month-document.ts'
import { lostInMove } from './moved-wins.ts'
import { otherMonths, type OtherVersions } from './other-months.ts'
import { openOwnMonth, type OwnMonth } from './own-month.ts'
import { scrubAsides, scrubbed } from './scrub.ts'

/** How many months stay in memory. The others are read again when they are asked for. */
const MONTHS_IN_MEMORY = 6
/** A month is present for this long after its end, in milliseconds: days lag behind instants. */
const PRESENT_MS = 2 * 24 * 60 * 60_000

/** What is known of one month. */
interface KnownMonth {
  own: OwnMonth
  others: OtherVersions
  merged?: readonly Win[] | undefined
}

interface Parts {
  dataFolder: string
  deviceId: string
  /** This device's folder, where others may be told that somebody else writes in it. */
  device?: DeviceFolder
  clock: Clock
  backups: EarlierFiles
  /**
   * Called when reading one month has changed what others hold, or has found something to say;
   * never within the call that does so alone: the reader is still at it.
   */
  changed?: (months: readonly Month[]) => void
}

/** The store, and what another device's changes ask of it. */
export interface WinFiles extends WinStore {
  /** Reads the other devices' files of a month again. */
  reread(month: Month): void
  /** Takes what only conflict copies have into this device's months. */
  takeCopies(): TakenCopies
  /** Reads this device's file of a month again, where somebody else has written it. */
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
  const { dataFolder, deviceId, clock, backups, changed } = parts
  const known = new Map<Month, KnownMonth>()
  /** Wins that were found in another month's file, until their own month has taken them. */
  const strays = new Map<Month, WinsAndGone>()
  /** While all months are looked at together, none is let go. */
  let reuniting = false
  const settling = new Set<Month>()
  const notices = new NoticeList(() => changed?.([]))
  const elsewhere = otherMonths({ dataFolder, deviceId, notices, touched })
  /** Ids that no file knows, until something changes. */
  const unknown = new Set<string>()
  const deviceFolder = join(dataFolder, deviceId)
  const device = parts.device ?? aloneIn(deviceFolder)

  function open(month: Month): KnownMonth {
    const found = known.get(month)
    known.delete(month)
    if (found?.own.isStale() === true && found.own.dirty()) retry(found)
    // A file that could not be read is tried again each time: the reason may have passed.
    if (found !== undefined && (found.own.dirty() || !found.own.isStale())) {
      known.set(month, found)
      return found
    }
    if (found !== undefined && found.own.blocked() === undefined) changed?.([month])
    const replaced = (): void => touched(month)
    const own = openOwnMonth(month, { device, clock, earlier: backups, notices, replaced })
    if (found?.own.blocked() && !own.blocked()) notices.forget('unreadable', own.path)
    const opened: KnownMonth = { own, others: found?.others ?? elsewhere.read(month) }
    known.set(month, opened)
    own.settle()
    handOver(opened)
    adopt(month)
    if (own.recovered) reunite()
    settleMoves(month)
    letGo(month)
    return opened
  }

  /** What memory alone knows is not forgotten for what a file says that can be read again. */
  function retry(opened: KnownMonth): void {
    opened.own.retry()
    opened.merged = undefined
    if (opened.own.blocked() === undefined) notices.forget('unreadable', opened.own.path)
  }

  /**
   * Wins of other months that are in a file, as after an interrupted move, go where they belong.
   * They leave the file only once they are on disk there.
   */
  function handOver(opened: KnownMonth): void {
    const { own } = opened
    if (own.blocked()) return
    const leaving = Map.groupBy(own.strays(), ({ day }) => monthOf(day))
    // All of them are noted before the first month is opened, which may have something for this one.
    for (const [target, wins] of leaving) awaitIn(target, { wins, gone: [] })
    if (own.misplaced) awaitIn(own.misplaced.month, { wins: [], gone: own.misplaced.gone })
    for (const [target, wins] of leaving) {
      adopt(target)
      if (!strays.has(target)) own.take((month) => withoutWins(month, wins, 'moved'))
    }
    if (own.misplaced) adopt(own.misplaced.month)
    opened.merged = undefined
  }

  /**
   * A win that was moved here may be in its old month still: a device that had not heard of the
   * move has changed it there, or an older file has come back. The later version counts, and the
   * other month says that the win is not in it.
   */
  function settleMoves(month: Month): void {
    if (settling.has(month)) return
    settling.add(month)
    for (const win of read(month)) {
      for (const from of win.movedFrom ?? []) {
        const there = from === month ? undefined : read(from).find(({ id }) => id === win.id)
        if (there === undefined) continue
        const [target, counts] = there.updatedAt > win.updatedAt ? [month, there] : [from, win]
        const { own } = open(target)
        if (own.blocked()) continue
        own.take((month) => withoutWins(month, [counts], 'moved'))
        touched(target)
      }
    }
    settling.delete(month)
  }

  /** A month holds something else than it did when it was last read. */
  function touched(month: Month): void {
    const opened = known.get(month)
    if (opened) opened.merged = undefined
    unknown.clear()
    changed?.([month])
  }

  /** Notes what belongs into a month, until the month has taken it. */
  function awaitIn(target: Month, { wins, gone }: WinsAndGone): void {
    const waiting = strays.get(target) ?? { wins: [], gone: [] }
    strays.set(target, { wins: [...waiting.wins, ...wins], gone: [...waiting.gone, ...gone] })
  }

  /**
   * After a file was put together anew from backups, which are older: a win that was moved since
   * is in one month alone, and one whose new month was lost is in its old one again.
   */
  function reunite(): void {
    if (reuniting) return
    reuniting = true
    try {
      for (const month of ownMonths()) open(month)
      for (const month of ownMonths()) settleMoves(month)
      const documents = new Map([...known].map(([month, { own }]) => [month, own.present()]))
      const inPlace = [...known.values()].flatMap((month) => month.others.wins)
      const others = [...inPlace, ...elsewhere.astray()].map(({ record }) => record)
      const lost = lostInMove({ months: documents, others, earlier: backups })
      for (const [target, wins] of Map.groupBy(lost, ({ day }) => monthOf(day))) {
        awaitIn(target, { wins, gone: [] })
        adopt(target)
      }
    } finally {
      reuniting = false
    }
  }

  /** Takes the wins that were found elsewhere into the month that they belong to. */
  function adopt(month: Month): void {
    if (!strays.has(month)) return
    // One that cannot be written is opened anew each time: not for what waits for it, without end.
    const opened = known.get(month) ?? open(month)
    const waiting = strays.get(month)
    if (waiting === undefined) return
    opened.merged = undefined
    if (opened.own.blocked()) return
    const isOnDisk = opened.own.take((document) => ({
      ...document,
      ...mergeMonth({
        wins: versionsOf([...document.wins, ...waiting.wins], deviceId),
        gone: versionsOf([...document.gone, ...waiting.gone], deviceId),
      }),
    }))
    if (isOnDisk) strays.delete(month)
    touched(month)
  }

  /** Forgets the months that were not asked for the longest. Never what memory alone knows. */
  function letGo(justOpened: Month): void {
    const present = monthOf(instantText(clock.now() - PRESENT_MS))
    if (reuniting) return
    for (const [month, { own }] of known) {
      if (known.size <= MONTHS_IN_MEMORY) return
      const needed = month >= present || month === justOpened || own.dirty() || own.blocked()
      if (!needed) known.delete(month)
    }
  }

  function merge({ own, others }: KnownMonth, month: Month): readonly Win[] {
    const { wins, gone } = own.present()
    const waiting = strays.get(month) ?? { wins: [], gone: [] }
    const mine = [...wins.filter(({ day }) => monthOf(day) === month), ...waiting.wins]
    const left = [...gone, ...waiting.gone]
    const led = elsewhere.astray(month)
    return mergeMonth({
      wins: [...versionsOf(mine, deviceId), ...others.wins, ...led],
      gone: [...versionsOf(left, deviceId), ...others.gone],
    }).wins
  }

  function read(month: Month): readonly Win[] {
    const opened = open(month)
    return (opened.merged ??= merge(opened, month))
  }

  async function keep(
    month: Month,
    change: Change<MonthDocument>,
    /** The one win that is there only since then, if that is all. */
    addition: () => Win | undefined = () => undefined,
  ): Promise<SaveOutcome> {
    const opened = open(month)
    const outcome = await opened.own.save(change)
    if (outcome.kind === 'kept') {
      const added = addition()
      if (added) unknown.delete(added.id)
      else unknown.clear()
      const last = opened.merged?.at(-1)
      const isLast = added && opened.merged && (last === undefined || byLogging(last, added) < 0)
      // The common case, one more win, costs the same however full the month is.
      opened.merged = isLast ? [...(opened.merged ?? []), added] : undefined
    }
    return outcome
  }

  /**
   * A win moves to another month. First its old file says all there is to say, in one write, so
   * that it is never in two places and never in none; then it is moved between the files.
   */
  async function move(moved: Win, from: Month): Promise<SaveOutcome> {
    const before = new Set([...(moved.movedFrom ?? []), from])
    const win = { ...moved, movedFrom: [...before].filter((m) => m !== monthOf(moved.day)) }
    const said = await keep(from, (document) => withWins(document, [win]))
    if (said.kind === 'refused') return said
    const target = monthOf(win.day)
    const arrived = await keep(target, (document) => withWins(document, [win]))
    if (arrived.kind === 'kept') {
      await keep(from, (document) => withoutWins(document, [win], 'moved'))
    } else awaitIn(target, { wins: [win], gone: [] })
    open(target).merged = undefined
    return said
  }

  async function put(win: Win, from?: Month): Promise<SaveOutcome> {
    const month = monthOf(win.day)
    if (from !== undefined && from !== month) {
      const blocked = open(month).own.blocked()
      return blocked ? { kind: 'refused', problem: blocked } : move(win, from)
    }
    let isNew = false
    const change: Change<MonthDocument> = (document) => {
      isNew = !hasWin(document, win.id)
      return withWins(document, [win])
    }
    return keep(month, change, () => (isNew ? win : undefined))
  }

  /** The months of this device, those included whose file is lost. */
  function ownMonths(): Month[] {
    const backedUp = backups.files().flatMap((file) => monthOfFile(file) ?? [])
    return [...new Set([...monthsIn(deviceFolder), ...backedUp])]
  }

  function months(): Month[] {
    const all = deviceFolders(dataFolder).flatMap((device) => monthsIn(join(dataFolder, device)))
    const led = elsewhere.astray().map(({ record }) => monthOf(record.day))
    return [...new Set([...ownMonths(), ...all, ...strays.keys(), ...led])].toSorted().toReversed()
  }

  /** Where a win may be, the likeliest first; the folders are looked through last. */
  function* likelyMonths(id: string): Iterable<Month> {
    yield* monthsAround(madeAt(id))
    yield* Array.from(known.keys())
    yield* months()
  }

  return {
    read,
    months,
    put,

    takeCopies: () =>
      takeMonthCopies(dataFolder, deviceId, {
        own: (month) => open(month).own,
        known(month) {
          const { own, others } = open(month)
          const mine = [...own.present().gone, ...(strays.get(month)?.gone ?? [])]
          return { wins: read(month), gone: [...mine, ...others.gone.map(({ record }) => record)] }
        },
        take(month, records) {
          awaitIn(month, records)
          adopt(month)
          settleMoves(month)
        },
        isOnDisk(month) {
          const { own } = open(month)
          // What memory has is not in a file that somebody else has put in the place of this one's.
          if (own.look()) own.settle()
          return !strays.has(month) && !own.dirty() && own.blocked() === undefined
        },
      }),

    find(id) {
      if (unknown.has(id)) return undefined
      for (const month of likelyMonths(id)) {
        const win = read(month).find((candidate) => candidate.id === id)
        if (win !== undefined) return win
      }
      unknown.add(id)
      return undefined
    },

    async putAll(wins) {
      for (const [month, changed] of Map.groupBy(wins, ({ day }) => monthOf(day))) {
        const outcome = await keep(month, (document) => withWins(document, changed))
        if (outcome.kind === 'refused') return outcome
        // Ten years are a hundred and twenty files; whatever else there is to do comes in between.
        await setImmediate()
      }
      return { kind: 'kept' }
    },

    async purge(wins) {
      // Also in the months they were in: other devices may have their words there still.
      const targets = Map.groupBy(
        wins.flatMap((win) => [
          { win, month: monthOf(win.day) },
          ...(win.movedFrom ?? []).map((month) => ({ win, month })),
        ]),
        ({ month }) => month,
      )
      for (const month of targets.keys()) {
        const blocked = open(month).own.blocked()
        if (blocked) return { kind: 'refused', problem: blocked }
      }
      // Backups first: a refusal leaves the win where the person can find it and try again.
      // A win that was moved is in backups of other months, too.
      for (const file of backups.files()) {
        if (monthOfFile(file) === undefined) continue
        const cleaned = await backups.rewrite(file, (bytes) => scrubbed(file, bytes, wins))
        if (cleaned.kind === 'refused') return cleaned
      }
      const asides = scrubAsides(deviceFolder, wins)
      if (asides.kind === 'refused') return asides
      for (const [month, left] of targets) {
        const gone = left.map(({ win }) => win)
        const outcome = await keep(month, (document) => withoutWins(document, gone, 'gone'))
        if (outcome.kind === 'refused') return outcome
      }
      return { kind: 'kept' }
    },

    async removedBefore(instant) {
      const due: Win[] = []
      const shared = elsewhere.any()
      for (const month of monthsIn(deviceFolder)) {
        const bytes = await readFile(join(deviceFolder, monthFile(month))).catch(() => undefined)
        if (bytes === undefined || !(shared || mentionsRemoved(bytes))) continue
        const { own, others } = open(month)
        const shown = new Set(read(month).map(({ id }) => id))
        // What another device has only moved may arrive in its new month any moment.
        const forGood = others.gone.filter(({ record }) => record.moved !== true)
        const goneThere = new Set(forGood.map(({ record }) => record.id))
        for (const win of own.present().wins) {
          const longAgo = win.deleted === true && win.updatedAt < instant
          if (longAgo || (goneThere.has(win.id) && !shown.has(win.id))) due.push(win)
        }
      }
      return due
    },

    reread(month) {
      if (known.get(month)?.own.isStale() === true) open(month)
      const found = known.get(month)
      unknown.clear()
      if (found === undefined) return
      found.others = elsewhere.read(month, found.others)
      found.merged = undefined
      for (const other of Array.from(known.keys())) settleMoves(other)
    },

    look(month) {
      const opened = known.get(month)
      if (opened === undefined) touched(month)
      else if (opened.own.isStale()) {
        open(month)
        touched(month)
      } else if (opened.own.look()) opened.own.settle()
    },

    inMemory: () => new Map([...known].map(([month, { own }]) => [month, own.present()])),

    takeOver(month, from) {
      const { own, others } = open(month)
      const { wins, gone } = own.present()
      const there = mergeVersions([...versionsOf(wins, ''), ...others.wins])
      const left = mergeVersions([...versionsOf(gone, ''), ...others.gone])
      const isKnown = ({ id, updatedAt }: Win | Gone): boolean =>
        [there, left].some((known) => (known.get(id)?.record.updatedAt ?? '') >= updatedAt)
      const missing = {
        wins: from.wins.filter((win) => !isKnown(win)),
        gone: from.gone.filter((one) => !isKnown(one)),
      }
      if (missing.wins.length + missing.gone.length === 0) return
      awaitIn(month, missing)
      adopt(month)
    },

    notices: () => notices.all(),
  }
}

/** Whether removed wins may be in a month's file, which another program may have indented anew. */
function mentionsRemoved(bytes: Buffer): boolean {
  return bytes.includes('"deleted":true') || bytes.includes('"deleted": true')
}
