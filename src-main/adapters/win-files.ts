import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { instantText, monthOf, monthsAround, type Month } from '../../src-shared/calendar.ts'
import type { DataNotice } from '../../src-shared/contract.ts'
import type { Gone, Win } from '../../src-shared/records.ts'
import { byLogging, mergeMonth, type Version } from '../domain/merge.ts'
import type { Clock, SaveOutcome, WinStore } from '../domain/ports.ts'
import { madeAt } from '../domain/win-id.ts'
import { deviceFolders, monthFile, monthOfFile, monthsIn } from './data-folder.ts'
import { parseMonth, type MonthDocument } from './month-document.ts'
import { openOwnMonth, type EarlierVersions, type OwnMonth } from './own-month.ts'
import { readBytes } from './read-file.ts'
import { scrubAsides, scrubbed } from './scrub.ts'

/** How many months stay in memory. The others are read again when they are asked for. */
const MONTHS_IN_MEMORY = 6
/** A month is present for this long after its end, in milliseconds: days lag behind instants. */
const PRESENT_MS = 2 * 24 * 60 * 60_000

/** Earlier versions of this device's files, and a way to take something out of all of them. */
export interface FileBackups extends EarlierVersions {
  /** The files of which there are earlier versions, relative to the device's folder. */
  files(): string[]
  /** Replaces the bytes of every earlier version of a file, where `change` gives others. */
  rewrite(file: string, change: (bytes: Buffer) => Uint8Array | undefined): Promise<SaveOutcome>
}

interface OtherVersions {
  wins: Version<Win>[]
  gone: Version<Gone>[]
}

/** What is known of one month. */
interface KnownMonth {
  own: OwnMonth
  others: OtherVersions
  merged?: readonly Win[] | undefined
}

interface Parts {
  dataFolder: string
  deviceId: string
  clock: Clock
  backups: FileBackups
}

/** The store, and what another device's changes ask of it. */
export interface WinFiles extends WinStore {
  /** Reads the other devices' files of a month again. */
  reread(month: Month): void
}

/**
 * The wins under a data folder: one file a month and device, read once, written through.
 * This installation writes only under its own device id (docs/ARCHITECTURE.md, "Files on disk").
 */
export function winFiles({ dataFolder, deviceId, clock, backups }: Parts): WinFiles {
  const known = new Map<Month, KnownMonth>()
  /** Wins that were found in another month's file, until their own month has taken them. */
  const strays = new Map<Month, Win[]>()
  const notices: DataNotice[] = []
  /** The ids in the wins of a document. */
  const idsOf = new WeakMap<readonly Win[], Set<string>>()
  /** Ids that no file knows, until something changes. */
  const unknown = new Set<string>()
  const deviceFolder = join(dataFolder, deviceId)

  function open(month: Month): KnownMonth {
    const found = known.get(month)
    known.delete(month)
    // A file that could not be read is tried again each time: the reason may have passed.
    if (found !== undefined && found.own.blocked?.kind !== 'cannot-write') {
      known.set(month, found)
      return found
    }
    const own = openOwnMonth(month, { deviceFolder, clock, earlier: backups, notice })
    if (found?.own.blocked && !own.blocked) forget('unreadable', own.path)
    const opened: KnownMonth = { own, others: found?.others ?? readOthers(month) }
    known.set(month, opened)
    for (const win of own.strays) {
      const target = monthOf(win.day)
      strays.set(target, [...(strays.get(target) ?? []), win])
    }
    for (const target of new Set(own.strays.map(({ day }) => monthOf(day)))) adopt(target)
    own.settle()
    adopt(month)
    letGo(month)
    return opened
  }

  /** Takes the wins that were found elsewhere into the month that they belong to. */
  function adopt(month: Month): void {
    const waiting = strays.get(month)
    if (waiting === undefined) return
    const opened = open(month)
    const document = opened.own.document()
    const merged = mergeMonth({
      wins: [...document.wins, ...waiting].map((record) => ({ record, device: deviceId })),
      gone: document.gone.map((record) => ({ record, device: deviceId })),
    })
    if (opened.own.take({ ...document, ...merged })) strays.delete(month)
    opened.merged = undefined
  }

  /** Forgets the months that were not asked for the longest. Never what memory alone knows. */
  function letGo(justOpened: Month): void {
    const present = monthOf(instantText(clock.now() - PRESENT_MS))
    for (const [month, { own }] of known) {
      if (known.size <= MONTHS_IN_MEMORY) return
      const needed = month >= present || month === justOpened || own.dirty() || own.blocked
      if (!needed) known.delete(month)
    }
  }

  function readOthers(month: Month, before?: OtherVersions): OtherVersions {
    const wins: Version<Win>[] = []
    const gone: Version<Gone>[] = []
    for (const device of deviceFolders(dataFolder)) {
      if (device === deviceId) continue
      const path = join(dataFolder, device, monthFile(month))
      const file = readBytes(path)
      if (file.kind === 'missing') continue
      const read = file.kind === 'bytes' ? parseMonth(file.bytes) : undefined
      if (read === undefined || read.kind === 'nonsense') {
        // Another device's file is that device's to mend. It may also be arriving just now.
        if (before === undefined) notice({ kind: 'unreadable', path })
        wins.push(...(before?.wins ?? []).filter((version) => version.device === device))
        gone.push(...(before?.gone ?? []).filter((version) => version.device === device))
        continue
      }
      forget('unreadable', path)
      wins.push(...read.document.wins.map((record) => ({ record, device })))
      gone.push(...read.document.gone.map((record) => ({ record, device })))
    }
    return { wins, gone }
  }

  function merge({ own, others }: KnownMonth, month: Month): readonly Win[] {
    const { wins, gone } = own.document()
    const mine = [...wins.filter(({ day }) => monthOf(day) === month), ...(strays.get(month) ?? [])]
    return mergeMonth({
      wins: [...mine.map((record) => ({ record, device: deviceId })), ...others.wins],
      gone: [...gone.map((record) => ({ record, device: deviceId })), ...others.gone],
    }).wins
  }

  function read(month: Month): readonly Win[] {
    const opened = open(month)
    return (opened.merged ??= merge(opened, month))
  }

  function notice(said: DataNotice): void {
    if (!notices.some(({ kind, path }) => kind === said.kind && path === said.path)) {
      notices.push(said)
    }
  }

  function forget(kind: DataNotice['kind'], path: string): void {
    const index = notices.findIndex((said) => said.kind === kind && said.path === path)
    if (index >= 0) notices.splice(index, 1)
  }

  async function keep(month: Month, next: MonthDocument, added?: Win): Promise<SaveOutcome> {
    const opened = open(month)
    const outcome = await opened.own.save(next)
    if (outcome.kind === 'kept') {
      unknown.clear()
      const last = opened.merged?.at(-1)
      const isLast = added && opened.merged && (last === undefined || byLogging(last, added) < 0)
      // The common case, one more win, costs the same however full the month is.
      opened.merged = isLast ? [...(opened.merged ?? []), added] : undefined
    }
    return outcome
  }

  /** The ids in a document's wins. Kept, so that one more win is not compared with all others. */
  function idsIn(wins: readonly Win[]): Set<string> {
    const found = idsOf.get(wins) ?? new Set(wins.map(({ id }) => id))
    idsOf.set(wins, found)
    return found
  }

  /** A document with these versions of wins in it. */
  function withWins(document: MonthDocument, changed: readonly Win[]): MonthDocument {
    const before = idsIn(document.wins)
    const ids = new Set(changed.map(({ id }) => id))
    const last = document.wins.at(-1)
    const [only] = changed
    const added = only && changed.length === 1 && (last === undefined || byLogging(last, only) < 0)
    const stay = changed.some(({ id }) => before.has(id))
      ? document.wins.filter(({ id }) => !ids.has(id))
      : document.wins
    const wins = [...stay, ...changed]
    const gone = document.gone.some(({ id }) => ids.has(id))
      ? document.gone.filter(({ id }) => !ids.has(id))
      : document.gone
    return { ...document, gone, wins: added ? wins : wins.toSorted(byLogging) }
  }

  /** A document that says of some wins that they are gone from it. */
  function without(document: MonthDocument, left: readonly Win[]): MonthDocument {
    const since = new Map(left.map(({ id, updatedAt }) => [id, updatedAt]))
    const counts = ({ id, updatedAt }: Win | Gone): boolean => updatedAt > (since.get(id) ?? '')
    const wins = document.wins.filter(counts)
    const stay = new Set(wins.map(({ id }) => id))
    const added = [...since].filter(([id]) => !stay.has(id))
    const gone = document.gone.filter(({ id }) => !since.has(id))
    return {
      ...document,
      wins,
      gone: [...gone, ...added.map(([id, at]) => ({ id, updatedAt: at }))],
    }
  }

  /**
   * A win moves to another month. First its old file says all there is to say, in one write, so
   * that it is never in two places and never in none; then it is moved between the files.
   */
  async function move(win: Win, from: Month): Promise<SaveOutcome> {
    const said = await keep(from, withWins(open(from).own.document(), [win]))
    if (said.kind === 'refused') return said
    const target = monthOf(win.day)
    const arrived = await keep(target, withWins(open(target).own.document(), [win]))
    if (arrived.kind === 'kept') await keep(from, without(open(from).own.document(), [win]))
    else strays.set(target, [...(strays.get(target) ?? []), win])
    known.get(target)!.merged = undefined
    return said
  }

  async function put(win: Win, from?: Month): Promise<SaveOutcome> {
    const month = monthOf(win.day)
    if (from !== undefined && from !== month) {
      const { blocked } = open(month).own
      return blocked ? { kind: 'refused', problem: blocked } : move(win, from)
    }
    const document = open(month).own.document()
    const before = idsIn(document.wins)
    const isNew = !before.has(win.id)
    const next = withWins(document, [win])
    const outcome = await keep(month, next, isNew ? win : undefined)
    if (outcome.kind === 'kept') {
      idsOf.delete(document.wins)
      idsOf.set(next.wins, before.add(win.id))
    }
    return outcome
  }

  function months(): Month[] {
    const mine = [
      ...monthsIn(deviceFolder),
      ...backups.files().flatMap((f) => monthOfFile(f) ?? []),
    ]
    const all = deviceFolders(dataFolder).flatMap((device) => monthsIn(join(dataFolder, device)))
    return [...new Set([...mine, ...all, ...strays.keys()])].toSorted().toReversed()
  }

  return {
    read,
    months,
    put,

    find(id) {
      if (unknown.has(id)) return undefined
      const near = monthsAround(madeAt(id))
      for (const month of [...near, ...known.keys(), ...months()]) {
        const win = read(month).find((candidate) => candidate.id === id)
        if (win !== undefined) return win
      }
      unknown.add(id)
      return undefined
    },

    async putAll(wins) {
      for (const [month, changed] of Map.groupBy(wins, ({ day }) => monthOf(day))) {
        const outcome = await keep(month, withWins(open(month).own.document(), changed))
        if (outcome.kind === 'refused') return outcome
      }
      return { kind: 'kept' }
    },

    async purge(wins) {
      for (const [month, left] of Map.groupBy(wins, ({ day }) => monthOf(day))) {
        const { own } = open(month)
        if (own.blocked) return { kind: 'refused', problem: own.blocked }
        // Backups first: a refusal leaves the win where the person can find it and try again.
        const clean = (document: MonthDocument): MonthDocument => without(document, left)
        const cleaned = await backups.rewrite(monthFile(month), (bytes) =>
          scrubbed(month, bytes, clean, left),
        )
        if (cleaned.kind === 'refused') return cleaned
        const asides = scrubAsides(join(deviceFolder, 'wins'), month, clean, left)
        if (asides.kind === 'refused') return asides
        const outcome = await keep(month, without(own.document(), left))
        if (outcome.kind === 'refused') return outcome
      }
      return { kind: 'kept' }
    },

    async removedBefore(instant) {
      const due: Win[] = []
      const elsewhere = deviceFolders(dataFolder).some((device) => device !== deviceId)
      for (const month of monthsIn(deviceFolder)) {
        const bytes = await readFile(join(deviceFolder, monthFile(month))).catch(() => undefined)
        if (bytes === undefined || !(elsewhere || bytes.includes('"deleted":true'))) continue
        const { own, others } = open(month)
        const shown = new Set(read(month).map(({ id }) => id))
        const goneThere = new Set(others.gone.map(({ record }) => record.id))
        for (const win of own.document().wins) {
          const longAgo = win.deleted === true && win.updatedAt < instant
          if (longAgo || (goneThere.has(win.id) && !shown.has(win.id))) due.push(win)
        }
      }
      return due
    },

    reread(month) {
      const found = known.get(month)
      unknown.clear()
      if (found === undefined) return
      found.others = readOthers(month, found.others)
      found.merged = undefined
    },

    notices: () => notices,
  }
}
