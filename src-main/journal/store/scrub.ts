import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

import type { Month } from '../../../src-shared/calendar.ts'
import { winSchema, type Win } from '../../../src-shared/records.ts'
import type { SaveOutcome } from '../../kernel/ports.ts'
import { MERGED } from '../../storage/conflict-copies.ts'
import { monthFile, monthOfFile, namesIn } from '../../storage/data-folder.ts'
import { describeWriteError } from '../../storage/disk-problem.ts'
import { plainBytes } from '../../storage/plain-bytes.ts'
import { replaceFile } from '../../storage/replace-file.ts'
import { syncedName } from '../../storage/synced-name.ts'
import { monthBytes } from './month-bytes.ts'
import { withoutWins } from './month-changes.ts'
import { parseMonth } from './month-document.ts'

const MONTH = /\d{4}-(?:0[1-9]|1[0-2])/

/**
 * A month file's bytes without some wins, or `undefined` where there is nothing of them in it.
 * What cannot be read as a month loses the lines that name them: a file has one record a line.
 *
 * @param file relative to the device's folder
 */
export function scrubbed(
  file: string,
  bytes: Buffer,
  wins: readonly Win[],
): Uint8Array | undefined {
  const month = monthOfFile(file)
  const read = parseMonth(bytes)
  if (month === undefined || read.kind !== 'month' || read.damaged) return withoutLines(bytes, wins)
  const { document } = read
  const purged = new Map(wins.map((win) => [win.id, win]))
  const found = document.wins.flatMap((version) => {
    const win = purged.get(version.id)
    if (win === undefined) return []
    return version.updatedAt > win.updatedAt ? version : win
  })
  if (found.length === 0) return undefined
  return monthBytes(read.month ?? month, withoutWins(document, found, 'gone'))
}

/** The bytes without the lines that say something of some wins; `undefined` if none does. */
function withoutLines(bytes: Buffer, wins: readonly Win[]): Uint8Array | undefined {
  const lines = bytes.toString('latin1').split('\n')
  const signs = wins.map(({ id, text }) => ({
    id,
    // As it stands in the file, where the id may be what was damaged.
    text: Buffer.from(JSON.stringify(text)).toString('latin1'),
  }))
  const left = lines.filter(
    (line) =>
      !signs.some(
        ({ id, text }) => line.includes(id) || (line.includes(text) && !isAnothersLine(line, id)),
      ),
  )
  if (left.length === lines.length) return undefined
  return Buffer.from(left.join('\n'), 'latin1')
}

/** Whether a line is the whole record of another win, which may well have the same words. */
function isAnothersLine(line: string, id: string): boolean {
  try {
    const json: unknown = JSON.parse(
      Buffer.from(line.trim().replace(/,$/, ''), 'latin1').toString('utf8'),
    )
    const win = winSchema.safeParse(json)
    return win.success && win.data.id !== id
  } catch {
    return false
  }
}

/**
 * Takes wins out of the files of a device's folder that are other versions of months: those put
 * aside, those left by an interrupted save, and conflict copies, merged or not.
 *
 * @param only the month whose files are looked into; all of them where it is not given
 */
export function scrubAsides(deviceFolder: string, wins: readonly Win[], only?: Month): SaveOutcome {
  for (const path of otherVersions(deviceFolder)) {
    const month = MONTH.exec(basename(path))?.[0]
    if (month === undefined || (only !== undefined && month !== only)) continue
    try {
      // A folder that had the name of a file was put aside, too.
      if (!statSync(path).isFile()) continue
      const clean = scrubbed(monthFile(month), plainBytes(readFileSync(path)), wins)
      if (clean !== undefined) replaceFile(path, clean)
    } catch (error) {
      return { kind: 'refused', problem: describeWriteError(error, path) }
    }
  }
  return { kind: 'kept' }
}

/** The files in a device's folders of wins that are no month's own. */
function otherVersions(deviceFolder: string): string[] {
  const merged = join(deviceFolder, MERGED)
  const folders = [deviceFolder, ...namesIn(merged).map((name) => join(merged, name))]
  return folders
    .map((folder) => join(folder, 'wins'))
    .flatMap((folder) => namesIn(folder).map((name) => join(folder, name)))
    .filter((path) => syncedName(basename(path))?.kind !== 'file')
}
