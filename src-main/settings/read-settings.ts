import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import type { DataNotice } from '../../src-shared/contract/data.ts'
import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import { parseJson } from '../storage/parse-json.ts'
import { readOwnBytes, readProblem, setAside, type FileBytes } from '../storage/read-file.ts'
import { SCHEMA_VERSION, settingsSchema, versionOf, type Settings } from './settings-schema.ts'

/** What was found of the settings, and what is to become of their file. */
export interface FoundSettings {
  /** Undefined if neither the file nor its copy says anything. */
  settings: Settings | undefined
  /** What the copy says. */
  copied: Settings | undefined
  /** Whether the file has to be written before it says what counts. */
  isToBeWritten: boolean
  /** Why nothing may be written over the file, if so. */
  blocked: SaveProblem | undefined
  notices: DataNotice[]
  /** Whether there was no file. */
  isMissing: boolean
}

/** What the file itself says, beside its copy. */
interface Judged {
  known?: Settings | undefined
  /** Whether the app was ended while it took another device id. */
  isRenamed?: boolean
  /** Why nothing may be written over the file; the same is said to the person. */
  blocked?: SaveProblem & { kind: 'newer-version' }
}

interface Places {
  /** The settings. */
  path: string
  /** Their copy. */
  copy: string
  /** The folder of both. */
  folder: string
  /** Milliseconds since the epoch. */
  now: number
}

/** Reads the settings. A file that cannot be understood lies aside afterwards. */
export function readSettings({ path, copy, folder, now }: Places): FoundSettings {
  const found = readOwnBytes(path)
  const copied = settingsIn(readOwnBytes(copy))
  const isMissing = found.kind === 'missing'
  if (found.kind === 'unreadable' || found.kind === 'not-here') {
    const notices = [{ kind: found.kind, path }]
    const blocked = readProblem(found, path)
    return { settings: copied, copied, isToBeWritten: false, blocked, notices, isMissing }
  }
  const { known, isRenamed = false, blocked } = judged(found, copied, path, folder)
  const settings = known ?? copied
  const at = { settings, copied, isMissing }
  if (blocked !== undefined) {
    return { ...at, isToBeWritten: false, blocked, notices: [{ kind: blocked.kind, path }] }
  }
  const isToBeWritten = known === undefined
  if (!isToBeWritten || isRenamed) return { ...at, isToBeWritten, blocked, notices: [] }
  return { ...at, isToBeWritten, ...laidAside(path, now, isMissing, settings !== undefined) }
}

/** Puts the file aside, if there is one, and says so. */
function laidAside(
  path: string,
  now: number,
  isMissing: boolean,
  isRestored: boolean,
): Pick<FoundSettings, 'blocked' | 'notices'> {
  const aside = isMissing ? path : setAside(path, now)
  if (aside === undefined) {
    const blocked = { kind: 'cannot-write', path, code: 'UNREADABLE' } as const
    return { blocked, notices: [{ kind: 'unreadable', path }] }
  }
  const notices: DataNotice[] = isRestored
    ? [{ kind: 'settings-restored', path: aside }]
    : isMissing
      ? []
      : [{ kind: 'set-aside', path: aside }]
  return { blocked: undefined, notices }
}

/** What a file says, as far as it is this installation's own. */
function judged(
  found: FileBytes,
  copied: Settings | undefined,
  path: string,
  folder: string,
): Judged {
  if (found.kind !== 'bytes') return {}
  const known = settingsIn(found)
  const isNewer = versionOf(parseJson(found.bytes)) > SCHEMA_VERSION
  // A newer app writes a newer copy as well; else the version was misread.
  const isMisread =
    copied !== undefined &&
    (isNewer ? copied.schemaVersion <= SCHEMA_VERSION : isStranger(known, copied, folder))
  if (isMisread) {
    return { isRenamed: isSameButId(known, copied) && hasFolder(known, folder) }
  }
  return isNewer ? { known, blocked: { kind: 'newer-version', path } } : { known }
}

function settingsIn(found: FileBytes): Settings | undefined {
  return found.kind === 'bytes' ? settingsSchema.safeParse(parseJson(found.bytes)).data : undefined
}

/**
 * Whether the device id is not this installation's. The copy gets a new one first, so of two ids
 * the copy's counts, wherever there is data under it: nobody may write in another device's folder.
 */
function isStranger(settings: Settings | undefined, copied: Settings, folder: string): boolean {
  if (settings === undefined || settings.deviceId === copied.deviceId) return false
  return [settings, copied].some((named) =>
    existsSync(join(dataFolderOf(named, folder), copied.deviceId)),
  )
}

/** Whether only the device id is another, as between the two writes of a renaming. */
function isSameButId(one: Settings | undefined, other: Settings): boolean {
  return one !== undefined && isDeepStrictEqual({ ...one, deviceId: other.deviceId }, other)
}

/** Whether some settings' own device has written under their data folder. */
function hasFolder(named: Settings | undefined, folder: string): boolean {
  return named !== undefined && existsSync(join(dataFolderOf(named, folder), named.deviceId))
}

/** Where the wins lie: the chosen folder, else `data` beside the settings. */
export function dataFolderOf(settings: Pick<Settings, 'dataFolder'>, folder: string): string {
  return settings.dataFolder ?? join(folder, 'data')
}
