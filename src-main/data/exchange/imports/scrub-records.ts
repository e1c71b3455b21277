import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Win } from '../../../../src-shared/records.ts'
import type { SaveOutcome } from '../../../kernel/ports.ts'
import { namesIn } from '../../../storage/data-folder.ts'
import { describeWriteError, errorCode } from '../../../storage/disk-problem.ts'
import { parseJson } from '../../../storage/parse-json.ts'
import { replaceFile } from '../../../storage/replace-file.ts'
import { parseImportRecord, recordText } from './import-record.ts'

/** The folder of the records in a device's folder. */
export const IMPORTS = 'imports'

/** Takes wins that leave the disk for good out of what imports have replaced. */
export function scrubImportRecords(deviceFolder: string, wins: readonly Win[]): SaveOutcome {
  const purged = new Set(wins.map(({ id }) => id))
  const folder = join(deviceFolder, IMPORTS)
  // What an interrupted save has left beside a record says the same.
  for (const name of namesIn(folder)) {
    const path = join(folder, name)
    try {
      const record = parseImportRecord(parseJson(readFileSync(path)))
      const left = record?.before?.wins.filter(({ id }) => !purged.has(id))
      if (record?.before === undefined || left?.length === record.before.wins.length) continue
      replaceFile(path, recordText({ ...record, before: { ...record.before, wins: left ?? [] } }))
    } catch (error) {
      if (errorCode(error) === 'ENOENT') continue
      return { kind: 'refused', problem: describeWriteError(error, path) }
    }
  }
  return { kind: 'kept' }
}
