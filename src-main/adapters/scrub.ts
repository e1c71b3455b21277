import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { winSchema, type Win } from '../../src-shared/records.ts'
import type { SaveOutcome } from '../domain/ports.ts'
import { monthFile, monthOfFile, namesIn } from './data-folder.ts'
import { describeWriteError } from './disk-problem.ts'
import { withoutWins } from './month-changes.ts'
import { monthBytes, parseMonth } from './month-document.ts'
import { replaceFile } from './replace-file.ts'

/** What lies beside a month's file and is another version of it. */
const BESIDE = /^(\d{4}-\d\d)\.(?:(?:unreadable|changed)-.*\.json|json\.before)$/

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
 * aside as unreadable, and those left by an interrupted save.
 */
export function scrubAsides(deviceFolder: string, wins: readonly Win[]): SaveOutcome {
  const folder = join(deviceFolder, 'wins')
  for (const name of namesIn(folder)) {
    const month = BESIDE.exec(name)?.[1]
    if (month === undefined) continue
    const path = join(folder, name)
    try {
      // A folder that had the name of a file was put aside, too.
      if (!statSync(path).isFile()) continue
      const clean = scrubbed(monthFile(month), readFileSync(path), wins)
      if (clean !== undefined) replaceFile(path, clean)
    } catch (error) {
      return { kind: 'refused', problem: describeWriteError(error, path) }
    }
  }
  return { kind: 'kept' }
}
