import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import type { SaveOutcome } from '../../../kernel/ports.ts'
import { durableFile } from '../../../storage/durable-file.ts'
import { parseJson } from '../../../storage/parse-json.ts'
import type { OpenFolder } from '../../open-folder.ts'
import { parseImportRecord, recordText, type ImportRecord } from './import-record.ts'
import { IMPORTS } from './scrub-records.ts'

const RECORD = /^[0-9a-f-]{36}\.json$/

/** The records of imports: `<data folder>/<device id>/imports/<id>.json`. */
export interface ImportRecords {
  /** All that can be read, the latest first. */
  all(): Promise<ImportRecord[]>
  /** Keeps a record; durable when answered. */
  put(record: ImportRecord): Promise<SaveOutcome>
}

interface Parts {
  folder: Pick<OpenFolder, 'path' | 'change'>
  deviceId: () => string
}

/** Opens the records of the data folder that is in use. Nothing is read before the first question. */
export function openImportRecords({ folder, deviceId }: Parts): ImportRecords {
  const place = (): string => join(folder.path(), deviceId(), IMPORTS)
  return {
    async all() {
      const names = await readdir(place()).catch(() => [])
      const records: ImportRecord[] = []
      for (const name of names.filter((one) => RECORD.test(one))) {
        const text = await readFile(join(place(), name), 'utf8').catch(() => '')
        const record = parseImportRecord(parseJson(text))
        if (record !== undefined) records.push(record)
        // Ten years of wins have ids that take a while to read.
        await setImmediate()
      }
      return records.toSorted((a, b) => (a.at < b.at ? 1 : -1))
    },

    put: (record) =>
      folder.change(() => {
        const file = durableFile(join(place(), `${record.id}.json`))
        return file.patiently(() => file.save(recordText(record)))
      }),
  }
}
