import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Month } from '../src-shared/calendar.ts'
import { openBackups, type Backups } from './adapters/backups.ts'
import { monthOfFile, PLAN_FILE } from './adapters/data-folder.ts'
import { removeLeftovers } from './adapters/leftovers.ts'
import { monthBytes, parseMonth } from './adapters/month-document.ts'
import { copyFolder, type FolderCopy } from './adapters/move-folder.ts'
import { openPlan, type PlanFile } from './adapters/plan-file.ts'
import { winFiles, type WinFiles } from './adapters/win-files.ts'
import { mergeMonth } from './domain/merge.ts'
import type { Clock } from './domain/ports.ts'

/** What lies in one data folder. */
export interface DataFiles {
  folder: string
  wins: WinFiles
  plan: PlanFile
  backups: Backups
  /**
   * Reads a file of another device again.
   *
   * @param file relative to the device's folder
   * @returns the month that may have changed
   */
  arrived(file: string): Month | undefined
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
  return {
    folder,
    wins,
    plan,
    backups,
    arrived(file) {
      if (file === PLAN_FILE) plan.reread()
      const month = monthOfFile(file)
      if (month !== undefined) wins.reread(month)
      return month
    },
  }
}

/** Where a chosen folder takes the data: itself where it is empty or has such data already. */
export function targetIn(chosen: string, names: readonly string[]): string {
  const hasData = names.some((name) => existsSync(join(chosen, name, 'device.json')))
  return names.length === 0 || hasData ? chosen : join(chosen, 'Micro-Momentum')
}

/**
 * Copies a data folder. Where this device has been there before, its months of both are put
 * together; another device's files there are that device's own.
 */
export function copyData(from: string, to: string, deviceId: string): Promise<FolderCopy> {
  return copyFolder(from, to, (file, here, there) => {
    const [device, ...rest] = file.split(/[\\/]/)
    const month = monthOfFile(rest.join('/'))
    if (device !== deviceId) return undefined
    if (month === undefined) return here
    const [mine, theirs] = [parseMonth(here), parseMonth(there)]
    if (mine.kind !== 'month' || theirs.kind !== 'month') return here
    const versions = (of: 'wins' | 'gone') =>
      [mine, theirs].flatMap(({ document }) =>
        document[of].map((record) => ({ record, device: deviceId })),
      )
    const merged = mergeMonth({
      wins: versions('wins') as Parameters<typeof mergeMonth>[0]['wins'],
      gone: versions('gone'),
    })
    return monthBytes(month, { ...mine.document, ...merged })
  })
}
