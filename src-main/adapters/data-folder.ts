import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { Month } from '../../src-shared/calendar.ts'

/** The folder in a data folder that holds backups. */
export const BACKUPS = 'backups'
/** The file of a device's goals, tasks and steps, relative to its folder. */
export const PLAN_FILE = 'plan.json'

const MONTH_FILE = /^(\d{4}-(?:0[1-9]|1[0-2]))\.json$/

/** The file of a month's wins, relative to a device's folder, with a slash on every system. */
export function monthFile(month: Month): string {
  return `wins/${month}.json`
}

/** The month that a file relative to a device's folder holds, if it is a month's. */
export function monthOfFile(file: string): Month | undefined {
  const [folder, name] = file.split('/')
  return folder === 'wins' ? MONTH_FILE.exec(name ?? '')?.[1] : undefined
}

/** The names in a folder; none where there is no such folder or it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The device folders in a data folder: everything but backups and hidden folders. */
export function deviceFolders(dataFolder: string): string[] {
  try {
    return readdirSync(dataFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .filter((name) => name !== BACKUPS && !name.startsWith('.'))
  } catch {
    // No data folder yet.
    return []
  }
}

/** The months of which a device's folder has a file. */
export function monthsIn(deviceFolder: string): Month[] {
  return namesIn(join(deviceFolder, 'wins')).flatMap((name) => MONTH_FILE.exec(name)?.[1] ?? [])
}
