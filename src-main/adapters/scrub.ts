import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Month } from '../../src-shared/calendar.ts'
import type { SaveOutcome } from '../domain/ports.ts'
import { namesIn } from './data-folder.ts'
import { describeWriteError } from './disk-problem.ts'
import { monthBytes, parseMonth, type MonthDocument } from './month-document.ts'
import { replaceFile } from './replace-file.ts'

/**
 * A month file's bytes without some wins, or `undefined` where there is nothing of them in it.
 * What cannot be read as a month loses the lines that name them: a file has one record a line.
 *
 * @param without says of a document that the wins are gone from it
 */
export function scrubbed(
  month: Month,
  bytes: Buffer,
  without: (document: MonthDocument) => MonthDocument,
  wins: readonly { id: string }[],
): Uint8Array | undefined {
  if (!wins.some(({ id }) => bytes.includes(id))) return undefined
  const read = parseMonth(bytes)
  if (read.kind === 'month' && !read.damaged) {
    return monthBytes(month, without(read.document))
  }
  const lines = bytes.toString('latin1').split('\n')
  const left = lines.filter((line) => !wins.some(({ id }) => line.includes(id)))
  return Buffer.from(left.join('\n'), 'latin1')
}

/** Takes wins out of the files of a month that were put aside as unreadable. */
export function scrubAsides(
  folder: string,
  month: Month,
  without: (document: MonthDocument) => MonthDocument,
  wins: readonly { id: string }[],
): SaveOutcome {
  for (const name of namesIn(folder).filter((name) => name.startsWith(`${month}.unreadable-`))) {
    const path = join(folder, name)
    try {
      const clean = scrubbed(month, readFileSync(path), without, wins)
      if (clean !== undefined) replaceFile(path, clean)
    } catch (error) {
      return { kind: 'refused', problem: describeWriteError(error, path) }
    }
  }
  return { kind: 'kept' }
}
