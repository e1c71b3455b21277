import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { DataNotice } from '../../../../src-shared/contract/data.ts'
import type { Catalog } from '../../../../src-shared/words/catalog.ts'
import type { Clock, PlanStore, WinStore } from '../../../kernel/ports.ts'
import { dataFolderOf } from '../../../settings/read-settings.ts'
import { settingsSchema, type Settings } from '../../../settings/settings-schema.ts'
import { foldersToList } from '../../../storage/file-job-runs.ts'
import type { FolderToList } from '../../../storage/file-jobs.ts'
import { filesAtOnce } from '../../../storage/other-files.ts'
import { parseJson } from '../../../storage/parse-json.ts'
import { readBytes } from '../../../storage/read-file.ts'
import { readDataFiles } from '../../data-files.ts'
import type { ExportSource } from './export-chunks.ts'

/** What of the data an export reads. */
export interface ExportedData {
  store: Pick<WinStore, 'months' | 'read' | 'notices'>
  plan: Pick<PlanStore, 'read' | 'notices'>
  settings: { current(): Settings }
  /** How many other devices are left out, since their folders do not answer. */
  late?: number
}

/** What is to be written, as it is at this moment. */
export function exportSource(data: ExportedData, catalog: Catalog): ExportSource {
  return {
    store: data.store,
    facts: { plan: data.plan.read(), preferences: data.settings.current(), catalog },
  }
}

/** What keeps a file's wins or plan out of an export. */
const UNREAD: ReadonlySet<DataNotice['kind']> = new Set([
  'unreadable',
  'newer-version',
  'not-here',
  'not-here-elsewhere',
  'damaged-elsewhere',
])

/** How many files could not be read, or not as a whole; to be asked when everything has been read. */
export function unreadFiles({ store, plan, late = 0 }: ExportedData): number {
  const notices = [...store.notices(), ...plan.notices()]
  return new Set(notices.filter(({ kind }) => UNREAD.has(kind)).map(({ path }) => path)).size + late
}

/** What there is of this app on the disk. */
export type FoundData =
  | { kind: 'data'; data: ExportedData }
  /** A data folder was chosen that is not there. */
  | { kind: 'no-folder'; path: string }
  /** The app has never been used here. */
  | { kind: 'nothing' }

/**
 * Opens what is kept on disk to be read alone: nothing is written, mended or put aside, so that it
 * may be called while the app runs.
 *
 * @param userData the folder of the settings
 * @param areLate which of some devices' folders do not answer; they are left out
 */
export async function openDataToExport(
  userData: string,
  clock: Clock,
  areLate: (folders: readonly FolderToList[]) => Promise<string[]>,
): Promise<FoundData> {
  const settings = settingsIn(userData)
  if (settings === undefined) return { kind: 'nothing' }
  const folder = dataFolderOf(settings, userData)
  if (settings.dataFolder !== undefined && !existsSync(folder)) {
    return { kind: 'no-folder', path: folder }
  }
  const { deviceId } = settings
  const others = foldersToList(folder, deviceId)
  const late = others.length === 0 ? [] : await areLate(others)
  const files = filesAtOnce(folder, deviceId, late)
  const { wins, plan } = readDataFiles(folder, deviceId, clock, { files })
  const known = { store: wins, plan, settings: { current: () => settings } }
  return { kind: 'data', data: { ...known, late: late.length } }
}

/** The settings, or their copy, as they stand on the disk. */
function settingsIn(userData: string): Settings | undefined {
  for (const name of ['settings.json', 'settings.backup.json']) {
    const found = readBytes(join(userData, name))
    const json = found.kind === 'bytes' ? parseJson(found.bytes) : undefined
    const settings = settingsSchema.safeParse(json).data
    if (settings !== undefined) return settings
  }
  return undefined
}
