import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { join } from 'node:path'

import type { Month } from '../../src-shared/calendar.ts'
import { monthInName, syncedName, type SyncedName } from './synced-name.ts'

/** The folder in a data folder that holds backups. */
export const BACKUPS = 'backups'
/** The folder in a data folder for notes whose lines are to be wins. */
export const INBOX = 'inbox'
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

/** What a file relative to a device's folder is a version of, named relative to it as well. */
export function versionOfFile(file: string): SyncedName | undefined {
  const place = file.lastIndexOf('/') + 1
  const folder = file.slice(0, place)
  const said = syncedName(file.slice(place))
  if (said === undefined || (folder === '') !== (said.file === PLAN_FILE)) return undefined
  return folder === '' || folder === 'wins/' || folder === 'nudges/'
    ? { ...said, file: `${folder}${said.file}` }
    : undefined
}

/** The names in a folder; none if there is no such folder or it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** What may be a device's folder in a data folder: everything but backups, the inbox and hidden folders. */
function entriesIn(dataFolder: string): Dirent[] {
  try {
    return readdirSync(dataFolder, { withFileTypes: true }).filter(
      (entry) =>
        entry.name !== BACKUPS &&
        entry.name !== INBOX &&
        !entry.name.startsWith('.') &&
        (entry.isDirectory() || entry.isSymbolicLink()),
    )
  } catch {
    // No data folder yet.
    return []
  }
}

/** The names of what may be a device's folder; nothing is asked of it itself. */
export function foldersIn(dataFolder: string): string[] {
  return entriesIn(dataFolder).map(({ name }) => name)
}

/**
 * The device folders in a data folder, wherever links lead.
 *
 * @param except those of which nothing is asked: they do not answer
 */
export function deviceFolders(dataFolder: string, except: readonly string[] = []): string[] {
  const folders = entriesIn(dataFolder).filter(({ name }) => !except.includes(name))
  const links = folders.filter((entry) => entry.isSymbolicLink())
  const plain = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  if (links.length === 0) return plain
  // A link that leads to a folder which is here already, or to all of them, is no other device.
  const known = new Set(['', BACKUPS, ...plain].map((name) => realFolder(join(dataFolder, name))))
  const linked = links.flatMap(({ name }) => {
    const folder = realFolder(join(dataFolder, name))
    if (folder === undefined || known.has(folder)) return []
    known.add(folder)
    return name
  })
  return [...plain, ...linked]
}

/** Where a data folder, its backups and this device's own folder lie. */
export function ownPlaces(dataFolder: string, deviceId: string): (string | undefined)[] {
  return ['', BACKUPS, deviceId].map((name) => realFolder(join(dataFolder, name)))
}

/** The place of a folder, whatever links lead to it; undefined if there is none. */
function realFolder(path: string): string | undefined {
  try {
    return statSync(path).isDirectory() ? realpathSync.native(path) : undefined
  } catch {
    return undefined
  }
}

/** The months of which a device's folder has a file, or another version of one. */
export function monthsIn(deviceFolder: string): Month[] {
  return monthsOf(namesIn(join(deviceFolder, 'wins')))
}

/** The months of which there is a version among the names in a device's folder of wins. */
export function monthsOf(names: readonly string[]): Month[] {
  return [...new Set(names.flatMap((name) => monthInName(name) ?? []))]
}

/**
 * The conflict copies of months, plan or decisions among the names in a folder of a device, relative
 * to the device's folder.
 *
 * @param folder `wins/`, `nudges/`, or the device's own
 */
export function copiesOf(names: readonly string[], folder: 'wins/' | 'nudges/' | ''): string[] {
  return names
    .map((name) => `${folder}${name}`)
    .filter((file) => versionOfFile(file)?.kind === 'copy')
    .toSorted()
}
