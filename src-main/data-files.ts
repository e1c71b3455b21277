import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Month } from '../src-shared/calendar.ts'
import { openBackups, type Backups } from './adapters/backups.ts'
import { conflictCopies, type ConflictCopies } from './adapters/conflict-copies.ts'
import { monthOfFile, PLAN_FILE, versionOfFile } from './adapters/data-folder.ts'
import { openDraft, type DraftFile } from './adapters/draft-file.ts'
import { removeLeftovers } from './adapters/leftovers.ts'
import { bothMonths, bothPlans } from './adapters/merge-documents.ts'
import { monthBytes, parseMonth } from './adapters/month-document.ts'
import { copyFolder, type FolderCopy, type Meeting } from './adapters/move-folder.ts'
import { isNudgeFile, openNudgeLog, type NudgeFiles } from './adapters/nudge-log.ts'
import type { ChangedFile } from './adapters/other-devices.ts'
import { parsePlan, planText } from './adapters/plan-document.ts'
import { openPlan, type PlanFile } from './adapters/plan-file.ts'
import { winFiles, type WinFiles } from './adapters/win-files.ts'
import type { Clock } from './domain/ports.ts'
import { placeholderName } from './domain/synced-name.ts'

/** What lies in one data folder. */
export interface DataFiles {
  folder: string
  wins: WinFiles
  plan: PlanFile
  backups: Backups
  nudges: NudgeFiles
  draft: DraftFile
  copies: Pick<ConflictCopies, 'notices'>
  /** Takes what conflict copies have into this device's files, and puts its own copies aside. */
  mergeCopies(): void
  /**
   * Reads again what somebody else has changed.
   *
   * @returns the month that may have changed
   */
  arrived(what: ChangedFile): Month | undefined
}

/**
 * Opens a data folder. Nothing is made before the first change.
 *
 * @param changed called when reading has changed months, or has found something to say
 */
export function openDataFiles(
  folder: string,
  deviceId: string,
  clock: Clock,
  changed: (months: readonly Month[]) => void = () => undefined,
): DataFiles {
  removeLeftovers(join(folder, deviceId))
  const backups = openBackups(folder, deviceId, clock)
  const wins = winFiles({ dataFolder: folder, deviceId, clock, backups, changed })
  const plan = openPlan({
    dataFolder: folder,
    deviceId,
    clock,
    earlier: backups,
    *wins() {
      for (const month of wins.months()) yield* wins.read(month)
    },
  })
  const nudges = openNudgeLog({ dataFolder: folder, deviceId, clock })
  const draft = openDraft({ dataFolder: folder, deviceId, clock })
  const copies = conflictCopies({ deviceFolder: join(folder, deviceId), now: clock.now })
  mergeCopies()

  function mergeCopies(): void {
    copies.settle([wins.takeCopies(), plan.takeCopies(), nudges.takeCopies()])
  }

  function arrived({ file: changedFile }: ChangedFile): Month | undefined {
    const file = versionOfFile(changedFile)?.file ?? changedFile
    if (isNudgeFile(file)) nudges.reread()
    if (file === PLAN_FILE) plan.reread()
    const month = monthOfFile(file)
    if (month !== undefined) wins.reread(month)
    return month
  }

  return { folder, wins, plan, backups, nudges, draft, copies, mergeCopies, arrived }
}

/** Where a chosen folder takes the data: itself where it is empty or has such data already. */
export function targetIn(chosen: string, names: readonly string[]): string {
  const named = ['device.json', placeholderName('device.json')]
  const hasData = names.some((name) => named.some((file) => existsSync(join(chosen, name, file))))
  return names.length === 0 || hasData ? chosen : join(chosen, 'Micro-Momentum')
}

/**
 * Copies a data folder. Where this device has been there before, its months and its plan of both
 * are put together; another device's files there are that device's own.
 */
export function copyData(
  from: string,
  to: string,
  deviceId: string,
  clock: Clock,
): Promise<FolderCopy> {
  return copyFolder(from, to, meet, clock.now())

  function meet(path: string, here: Buffer, there: Buffer): Meeting {
    const [device, ...rest] = path.split(/[\\/]/)
    const name = rest.join('/')
    if (device !== deviceId) return { kind: 'leave' }
    // A conflict copy is one more version of its file, in both folders.
    const file = versionOfFile(name)?.file
    if (file === PLAN_FILE) return plansMeet(here, there)
    const month = file === undefined ? undefined : monthOfFile(file)
    return month === undefined ? { kind: 'here' } : monthsMeet(month, here, there)
  }
}

function monthsMeet(month: Month, here: Buffer, there: Buffer): Meeting {
  const [mine, theirs] = [parseMonth(here), parseMonth(there)]
  if (theirs.kind === 'newer') return { kind: 'newer' }
  if (mine.kind !== 'month' || theirs.kind !== 'month') return { kind: 'here' }
  // What is damaged is put together by whoever opens it; here, one of them would be lost.
  if (mine.damaged || theirs.damaged) return { kind: 'here' }
  return { kind: 'both', bytes: monthBytes(month, bothMonths(mine.document, theirs.document)) }
}

function plansMeet(here: Buffer, there: Buffer): Meeting {
  const [mine, theirs] = [parsePlan(here), parsePlan(there)]
  if (theirs.kind === 'newer') return { kind: 'newer' }
  if (mine.kind !== 'plan' || theirs.kind !== 'plan') return { kind: 'here' }
  if (mine.damaged || theirs.damaged) return { kind: 'here' }
  return { kind: 'both', bytes: Buffer.from(planText(bothPlans(mine.document, theirs.document))) }
}
