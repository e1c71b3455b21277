import { basename, join } from 'node:path'

import { monthOf, type Month } from '../../src-shared/calendar.ts'
import type { NudgeDecision } from '../../src-shared/nudges.ts'
import { byInstant } from '../kernel/order.ts'
import type { Clock, NudgeLog } from '../kernel/ports.ts'
import { serialQueue } from '../kernel/serial-queue.ts'
import type { TakenCopies } from '../storage/conflict-copies.ts'
import { copiesOf } from '../storage/data-folder.ts'
import { ownFolder, type DeviceFolder } from '../storage/device-folder.ts'
import { distinct } from '../storage/merge-documents.ts'
import { filesAtOnce, type OtherBytes, type OtherFiles } from '../storage/other-files.ts'
import { monthInName } from '../storage/synced-name.ts'
import { latestDecisions } from './nudge-month.ts'
import { OwnNudges } from './own-nudges.ts'
import { nudgeMonthIn, NUDGES, shownElsewhere } from './read-nudges.ts'

interface Parts {
  dataFolder: string
  deviceId: string
  /** This device's folder, where others may be told that another installation writes in it. */
  device?: DeviceFolder
  clock: Clock
  /** What other programs bring; where it is not given, it is read when it is asked for. */
  files?: OtherFiles
  /** Called when reading has found something that `mend` is to do. */
  onMendingDue?: () => void
}

/** The decisions on disk, and what other devices and time ask of them. */
export interface NudgeFiles extends NudgeLog {
  /** Puts aside what reading has found to be no decisions. */
  mend(): void
  /** Reads the other devices' decisions again. */
  reread(): void
  /** Takes what conflict copies have into this device's decisions. */
  takeCopies(): TakenCopies
  /** Reads this device's decisions of a month again, where another program has written them. */
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
  return file.startsWith(`${NUDGES}/`)
}

/**
 * Decisions about nudges: one file a month in `nudges/` of each device's folder. They explain and
 * prevent; they hold no words of the person, so a file that cannot be read is put aside and a new
 * one begun without a word.
 */
export function openNudgeLog(parts: Parts): NudgeFiles {
  const { dataFolder, deviceId, clock } = parts
  const device = parts.device ?? ownFolder(join(dataFolder, deviceId))
  const files = parts.files ?? filesAtOnce(dataFolder, deviceId)
  let others: NudgeDecision[] | undefined
  let merged: readonly NudgeDecision[] | undefined
  const { onMendingDue } = parts
  const own = new OwnNudges({ device, clock, replaced: () => (merged = undefined), onMendingDue })
  // A month is not taken off the disk while something is being saved in it.
  const enqueue = serialQueue()

  return {
    past() {
      others ??= shownElsewhere(files)
      return (merged ??= latestDecisions(others, own.decisions()).toSorted(byInstant))
    },

    put: (decision) =>
      enqueue(() =>
        own.change(monthOf(decision.day), (before) => {
          const kept = before.decisions.filter(({ id }) => id !== decision.id)
          return { ...before, decisions: [...kept, decision] }
        }),
      ),

    mend: () => own.mend(),

    reread() {
      others = undefined
      merged = undefined
    },

    takeCopies() {
      const names = files.names(deviceId, `${NUDGES}/`)
      const copies = copiesOf(names, `${NUDGES}/`)
      const safe = copies.filter((file) => takeCopy(file, files.read(deviceId, file), own))
      merged = undefined
      return { safe: safe.map((file) => join(dataFolder, deviceId, file)), news: [] }
    },

    look: (month) => own.look(month),
    own: () => own.decisions(),

    takeOver: (decisions) =>
      enqueue(async () => {
        for (const [month, all] of Map.groupBy(decisions, ({ day }) => monthOf(day)))
          await own.change(month, (before) => ({
            ...before,
            decisions: latestDecisions(before.decisions, all),
          }))
      }),

    sweep: () => enqueue(() => own.sweep()),
  }
}

/** Tells whether everything in a conflict copy is durably in this device's file. */
function takeCopy(file: string, found: OtherBytes, own: OwnNudges): boolean {
  const copy = nudgeMonthIn(found)
  const month = monthInName(basename(file))
  if (copy === undefined || copy.isNewer || month === undefined) return false
  return own.open(month).take((before) => ({
    decisions: latestDecisions(copy.decisions, before.decisions),
    rest: distinct([...before.rest, ...copy.rest]),
    others: { ...copy.others, ...before.others },
  }))
}
