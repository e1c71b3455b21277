import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'

import { dayPlus, monthOf, type Month } from '../../src-shared/calendar.ts'
import type { NudgeDecision } from '../../src-shared/nudges.ts'
import type { Clock, NudgeLog, SaveOutcome } from '../kernel/ports.ts'
import { oneAtATime } from '../kernel/serial-queue.ts'
import type { TakenCopies } from '../storage/conflict-copies.ts'
import { copiesIn, deviceFolders, namesIn } from '../storage/data-folder.ts'
import { type DeviceFolder, aloneIn } from '../storage/device-folder.ts'
import { type Opened, hasMore } from '../storage/known-document.ts'
import { distinct } from '../storage/merge-documents.ts'
import { ownFile, type Change, type OwnFile } from '../storage/own-file.ts'
import { readBytes, readOwnBytes, readProblem, setAside } from '../storage/read-file.ts'
import { monthInName } from '../storage/synced-name.ts'
import {
  everyEntry,
  latestDecisions,
  mergeNudgeMonths,
  nudgeText,
  parseNudgeMonth,
  type NudgeMonth,
} from './nudge-month.ts'

/** How many days decisions are kept. */
const KEPT_DAYS = 30
/** On how many later days there must be decisions before older ones go: a clock may be wrong. */
const LATER_DAYS = 3
const FOLDER = 'nudges'
const MONTH_FILE = /^(\d{4}-(?:0[1-9]|1[0-2]))\.json$/

interface Parts {
  dataFolder: string
  deviceId: string
  /** This device's folder, where others may be told that somebody else writes in it. */
  device?: DeviceFolder
  clock: Clock
}

/** The decisions on disk, and what other devices and time ask of them. */
export interface NudgeFiles extends NudgeLog {
  /** Reads the other devices' decisions again. */
  reread(): void
  /** Takes what conflict copies have into this device's decisions. */
  takeCopies(): TakenCopies
  /** Reads this device's decisions of a month again, where somebody else has written them. */
  look(month: Month): void
  /** This device's own decisions. */
  own(): readonly NudgeDecision[]
  /** Keeps decisions of a folder that was this device's. */
  takeOver(decisions: readonly NudgeDecision[]): Promise<void>
  /** Takes decisions off the disk that are older than thirty days. */
  sweep(): Promise<void>
}

/** Whether a file, relative to a device's folder, holds decisions. */
export function isNudgeFile(file: string): boolean {
  return file.startsWith(`${FOLDER}/`)
}

/**
 * Decisions about nudges: one file a month in `nudges/` of each device's folder. They explain and
 * prevent; they hold no words of the person, so a file that cannot be read is put aside and a new
 * one begun without a word.
 */
export function openNudgeLog(parts: Parts): NudgeFiles {
  const { dataFolder, deviceId, clock } = parts
  const device = parts.device ?? aloneIn(join(dataFolder, deviceId))
  const folder = join(device.path, FOLDER)
  const months = new Map<Month, OwnFile<NudgeMonth>>()
  let others: NudgeDecision[] | undefined
  let merged: readonly NudgeDecision[] | undefined
  let isRead = false
  // A month is not taken off the disk while something is being saved in it.
  const inTurn = oneAtATime()

  function open(month: Month): OwnFile<NudgeMonth> {
    const known = months.get(month)
    if (known !== undefined) return known
    const opened = ownFile<NudgeMonth>({
      device,
      folder,
      name: month,
      serialize: (document) => nudgeText(month, document),
      open: () => readMonth(join(folder, `${month}.json`), clock),
      merge: mergeNudgeMonths,
      isNews: (read, known) =>
        hasMore(everyEntry(mergeNudgeMonths(read, known)), everyEntry(known)),
      isSealed: false,
      replaced: () => (merged = undefined),
    })
    months.set(month, opened)
    return opened
  }

  function readAll(): void {
    if (isRead) return
    isRead = true
    for (const month of monthsIn(folder)) open(month)
  }

  /** What other devices have shown: it counts here too, or two computers would speak twice. */
  function shownElsewhere(): NudgeDecision[] {
    return deviceFolders(dataFolder)
      .filter((device) => device !== deviceId)
      .map((device) => join(dataFolder, device))
      .flatMap((device) => {
        const months = monthsIn(join(device, FOLDER)).map((month) => `${FOLDER}/${month}.json`)
        return [...months, ...copiesIn(device, `${FOLDER}/`)].map((file) => join(device, file))
      })
      .flatMap((path) => {
        const found = readBytes(path)
        const read = found.kind === 'bytes' ? parseNudgeMonth(found.bytes) : undefined
        return read?.decisions.filter(({ outcome }) => outcome === 'shown') ?? []
      })
  }

  /** Tells whether everything in a conflict copy is durably in this device's file. */
  function takeCopy(path: string): boolean {
    const found = readBytes(path)
    const copy = found.kind === 'bytes' ? parseNudgeMonth(found.bytes) : undefined
    const month = monthInName(basename(path))
    if (copy === undefined || copy.isNewer || month === undefined) return false
    return open(month).take((before) => ({
      decisions: latestDecisions(copy.decisions, before.decisions),
      rest: distinct([...before.rest, ...copy.rest]),
      others: { ...copy.others, ...before.others },
    }))
  }

  async function change(month: Month, how: Change<NudgeMonth>): Promise<SaveOutcome> {
    const file = open(month)
    file.retry()
    const outcome = await file.save(how)
    merged = undefined
    return outcome
  }

  return {
    past() {
      readAll()
      others ??= shownElsewhere()
      merged ??= latestOfEach(months, others)
      return merged
    },

    put: (decision) =>
      inTurn(() => {
        readAll()
        return change(monthOf(decision.day), (before) => {
          const kept = before.decisions.filter(({ id }) => id !== decision.id)
          return { ...before, decisions: [...kept, decision] }
        })
      }),

    reread() {
      others = undefined
      merged = undefined
    },

    takeCopies() {
      const safe = copiesIn(join(dataFolder, deviceId), `${FOLDER}/`)
        .map((file) => join(dataFolder, deviceId, file))
        .filter((path) => takeCopy(path))
      merged = undefined
      return { safe, news: [] }
    },

    look(month) {
      const file = months.get(month)
      if (file?.isStale() === true) merged = undefined
      file?.retry()
      if (file?.look() === true) file.settle()
    },

    own() {
      readAll()
      return [...months.values()].flatMap((file) => file.present().decisions)
    },

    takeOver: (decisions) =>
      inTurn(async () => {
        readAll()
        for (const [month, all] of Map.groupBy(decisions, ({ day }) => monthOf(day)))
          await change(month, (before) => ({
            ...before,
            decisions: latestDecisions(before.decisions, all),
          }))
      }),

    sweep: () =>
      inTurn(async () => {
        readAll()
        const days = [...months.values()].flatMap((file) =>
          file.present().decisions.map(({ day }) => day),
        )
        const isOld = (day: string): boolean => {
          const end = dayPlus(day, KEPT_DAYS)
          return new Set(days.filter((later) => later > end)).size >= LATER_DAYS
        }
        const without = (before: NudgeMonth): NudgeMonth => ({
          ...before,
          decisions: before.decisions.filter(({ day }) => !isOld(day)),
        })
        for (const [month, file] of months) {
          file.look()
          const { decisions, rest } = without(file.present())
          if (decisions.length === file.present().decisions.length) continue
          const isEmpty = decisions.length === 0 && rest.length === 0
          if (!isEmpty) await change(month, without)
          else if (file.blocked() === undefined) {
            rmSync(join(folder, `${month}.json`), { force: true })
            months.delete(month)
            merged = undefined
          }
        }
      }),
  }
}

/** Of every decision the version that was changed last, wherever that was, in order of time. */
function latestOfEach(
  months: ReadonlyMap<Month, OwnFile<NudgeMonth>>,
  others: readonly NudgeDecision[],
): NudgeDecision[] {
  const own = [...months.values()].flatMap((file) => file.present().decisions)
  return latestDecisions(others, own).toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}

function monthsIn(folder: string): Month[] {
  return namesIn(folder).flatMap((name) => MONTH_FILE.exec(name)?.[1] ?? [])
}

function readMonth(path: string, clock: Clock): Opened<NudgeMonth> {
  const nothing: NudgeMonth = { decisions: [], rest: [], others: {} }
  const found = readOwnBytes(path)
  if (found.kind === 'missing') return { document: nothing }
  if (found.kind === 'unreadable' || found.kind === 'not-here')
    return { document: nothing, blocked: readProblem(found, path) }
  const read = found.kind === 'bytes' ? parseNudgeMonth(found.bytes) : undefined
  if (read !== undefined) {
    const { isNewer, ...document } = read
    return isNewer ? { document, blocked: { kind: 'newer-version', path } } : { document }
  }
  if (setAside(path, clock.now()) !== undefined) return { document: nothing }
  return { document: nothing, blocked: { kind: 'cannot-write', path, code: 'UNREADABLE' } }
}

function order({ at, id }: NudgeDecision): string {
  return `${at} ${id}`
}
