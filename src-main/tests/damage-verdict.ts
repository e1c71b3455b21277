import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { DataNotice } from '../../src-shared/contract/data.ts'
import type { Win } from '../../src-shared/records.ts'
import type { Damage } from './damage.ts'
import { bytesOf, winsIn, type FilledFolder } from './filled-folder.ts'

/** A folder in which files were damaged. */
export interface DamagedFolder {
  /** The folder before the damage. */
  base: FilledFolder
  root: string
  damages: Damage[]
  /** The files as they are after the damage. */
  files: Map<string, Buffer>
}

const isMonth = (file: string): boolean => /^data\/[^/]+\/wins\/[^/]+\.json$/.test(file)
/** Whether a file is one of a backup. */
export const isBackup = (file: string): boolean => file.startsWith('data/backups/')

const same = (a: Buffer | undefined, b: Buffer | undefined): boolean =>
  a !== undefined && b !== undefined && a.equals(b)
const isWhole = ({ files, base }: DamagedFolder, file: string): boolean =>
  same(files.get(file), base.files.get(file))

/** Whether both the settings and their copy are lost: this is then a new installation. */
function isNewInstallation({ files, base }: DamagedFolder): boolean {
  const knows = (file: string): boolean => deviceIn(files.get(file)) === base.deviceId
  return !knows('settings.json') && !knows('settings.backup.json')
}

function deviceIn(bytes: Buffer | undefined): string | undefined {
  try {
    return (JSON.parse(bytes?.toString('utf8') ?? '') as { deviceId?: string }).deviceId
  } catch {
    return undefined
  }
}

/** The versions of wins that have to be known still, and where each comes from. */
export function expected(one: DamagedFolder): { win: Win; from: string }[] {
  const { base } = one
  const found: { win: Win; from: string }[] = []
  for (const file of base.files.keys()) {
    const bytes = one.files.get(file)
    if (bytes === undefined) continue
    if (isBackup(file)) {
      if (isWhole(one, file) && !isNewInstallation(one)) add(winsIn(bytes), file)
    } else if (isMonth(file)) {
      // Of a damaged file, the records that are what they were and can be read. Another
      // device's file is not unlocked: nothing of it is ever changed.
      const isOthers = file.includes(base.otherId) || isNewInstallation(one)
      const isShut = isLockedIn(one, file) && isOthers
      if (!isShut)
        add(
          winsIn(bytes).filter((win) => isTrue(one, win)),
          file,
        )
    }
  }
  return found

  function add(wins: readonly Win[], from: string): void {
    for (const win of wins) found.push({ win, from })
  }
}

function isLockedIn({ damages }: DamagedFolder, file: string): boolean {
  return damages.some((damage) => damage.kind === 'locked' && damage.file === file)
}

function isTrue({ base }: DamagedFolder, win: Win | null): boolean {
  const known = base.versions.get(win?.id ?? '') ?? []
  return known.some((version) => JSON.stringify(version) === JSON.stringify(win))
}

/**
 * Ids of wins of which no rule can tell what is true. Of those, a damaged file gives a later version
 * that never was, and what is sure is older; or their month's file has become another whole file
 * of that month, such as that of the last backup, and what it said since is gone without a trace
 * (a win that has moved away is then in both months); or another device's folder
 * has come to say that they were removed for good.
 */
function unsure(one: DamagedFolder): Set<string> {
  const { base } = one
  const now = new Date(Date.now()).toISOString()
  const misread = one.damages.flatMap(({ file, bytes }) =>
    (bytes ? winsIn(bytes) : [])
      .filter((win) => !isTrue(one, win) && typeof win?.updatedAt === 'string')
      .filter(({ id, updatedAt }) => {
        const isLater = base.versions.get(id)?.some((version) => updatedAt > version.updatedAt)
        return isLater && (updatedAt <= now || !isInBackupOf(one, file, id))
      }),
  )
  const rolledBack = one.damages
    .filter(({ file, bytes }) => isAnotherVersion(one, file, bytes))
    .flatMap(({ file, bytes }) => {
      const was = winsIn(base.files.get(file) ?? NO_BYTES)
      const is = winsIn(bytes ?? NO_BYTES)
      const before = new Set(was.map(({ id }) => id))
      const now = new Set(is.map(({ id }) => id))
      return was.filter(({ id }) => !now.has(id)).concat(is.filter(({ id }) => !before.has(id)))
    })
  const purged = [...one.files]
    .filter(([file]) => isMonth(file) && file.includes(base.otherId))
    .flatMap(([, bytes]) => goneIn(bytes))
  return new Set([...[...misread, ...rolledBack].map(({ id }) => id), ...purged])
}

const NO_BYTES = Buffer.alloc(0)

function goneIn(bytes: Buffer): string[] {
  try {
    const { gone } = JSON.parse(bytes.toString('utf8')) as { gone?: { id: string }[] }
    return Array.isArray(gone) ? gone.map(({ id }) => id) : []
  } catch {
    return []
  }
}

function isInBackupOf(one: DamagedFolder, file: string, id: string): boolean {
  const { base } = one
  return [...base.files].some(
    ([name, bytes]) =>
      isBackup(name) &&
      isWhole(one, name) &&
      name.endsWith(fileOfDevice(file)) &&
      winsIn(bytes).some((win) => win.id === id),
  )
}

/** A file's name within its device's folder. */
const fileOfDevice = (file: string): string => file.split('/').slice(2).join('/')

/** Whether bytes are those of another whole file of the same month, or another whole plan. */
function isAnotherVersion(
  { base }: DamagedFolder,
  file: string,
  bytes: Buffer | undefined,
): boolean {
  return [...base.files].some(
    ([name, other]) => name !== file && name.endsWith(fileOfDevice(file)) && same(other, bytes),
  )
}

/** What is wrong with what is shown. */
export function wrongWins(one: DamagedFolder, shown: readonly Win[]): string[] {
  const { base } = one
  const wrong: string[] = []
  const byId = Map.groupBy(shown, ({ id }) => id)
  const doubtful = unsure(one)
  for (const [id, wins] of byId) {
    if (wins.length > 1 && !doubtful.has(id)) wrong.push(`${id} appears ${wins.length} times`)
  }
  for (const [key, wins] of Map.groupBy(shown, ({ at, text }) => `${at} ${text}`)) {
    if (new Set(wins.map(({ id }) => id)).size > 1) wrong.push(`${key} is there under two ids`)
  }
  for (const { win, from } of expected(one)) {
    const [found] = byId.get(win.id) ?? []
    if (doubtful.has(win.id)) continue
    if (found === undefined) wrong.push(`${win.text} (${win.id}) of ${from} is not there`)
    else {
      const true_ = (base.versions.get(win.id) ?? []).filter(
        ({ text, day, at }) => text === found.text && day === found.day && at === found.at,
      )
      if (true_.length === 0) {
        wrong.push(`${win.id} of ${from} has other words: ${JSON.stringify(found)}`)
      } else if (true_.every(({ updatedAt }) => updatedAt < win.updatedAt)) {
        wrong.push(`${win.id} of ${from} is an older one: ${JSON.stringify(found)}`)
      }
    }
  }
  return wrong
}

/** Whether the app has a way to see that something happened to a file of this device. */
function canBeNoticed(one: DamagedFolder, file: string): boolean {
  const { base } = one
  const own = `data/${base.deviceId}/`
  if (file === 'settings.json') {
    const bytes = one.files.get(file)
    return deviceIn(bytes) !== base.deviceId && !isNewInstallation(one)
  }
  if (isNewInstallation(one)) return false
  if (!isMonth(file) && file !== `${own}plan.json`) return false
  if (!file.startsWith(own)) return false
  const bytes = one.files.get(file)
  const backups = [...base.files.keys()].filter(
    (name) => isBackup(name) && name.endsWith(file.slice(own.length)),
  )
  if (bytes !== undefined || existsSync(join(one.root, file))) {
    return !isAnotherVersion(one, file, bytes)
  }
  return backups.some((name) => isWhole(one, name))
}

/** What is wrong with what is said of files. */
export function wrongNotices(
  one: DamagedFolder,
  notices: readonly DataNotice[],
  after: string[],
): string[] {
  const { base } = one
  const wrong = notices
    .filter(({ path }) => !existsSync(path))
    .map(({ path }) => `a notice names ${path}, which is not there`)
  for (const { file, kind } of one.damages) {
    // A locked file is unlocked and read.
    if (kind === 'locked' || isWhole(one, file) || !canBeNoticed(one, file)) continue
    const stem = join(one.root, file.replace(/\.json$/, ''))
    if (!notices.some(({ path }) => path.startsWith(stem))) wrong.push(`no notice about ${file}`)
    if (kind === 'gone' || one.files.get(file) === undefined) continue
    const bytes = one.files.get(file)
    const lies = after.some((name) => same(bytes, read(join(one.root, name))))
    if (!lies) wrong.push(`the damaged bytes of ${file} are nowhere`)
  }
  for (const file of base.files.keys()) {
    if (file.startsWith(`data/${base.otherId}/`) && one.files.has(file)) {
      const now = read(join(one.root, file))
      if (!same(one.files.get(file), now)) wrong.push(`${file} is another device's and was changed`)
    }
  }
  return wrong
}

function read(path: string): Buffer | undefined {
  try {
    return bytesOf(path)
  } catch {
    return undefined
  }
}
