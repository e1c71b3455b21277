import type { Month } from '../../../../src-shared/calendar.ts'
import type { Win } from '../../../../src-shared/records.ts'
import type { ImportContext } from '../import-format.ts'
import { unpackMonth, type ImportSummary } from './import-content.ts'
import type { ImportRecord } from './import-record.ts'
import type { ImportWorld } from './import-world.ts'
import { breathe, newToJournal, versionHere } from './known-wins.ts'
import { packIds } from './packed-ids.ts'

/** What was read from files and is not brought in so far. */
export interface HeldImport {
  previewId: string
  paths: readonly string[]
  /** The names of the files. */
  files: string[]
  options: ImportContext['options']
  fingerprint: string
  summary: ImportSummary
  /** The wins, packed, by month, the latest first. */
  months: Map<Month, Uint8Array>
  /** The ids of the wins that are new here, by month, packed (packed-ids.ts). */
  fresh: Map<Month, string>
  /** The versions of those that are records of this app. */
  versions: Record<string, string>
  /** What their earlier versions are, where these are here. */
  before: Win[]
  /** How many wins are here already. */
  here: number
  /** The texts that may not become a part of the plan. */
  refused: ReadonlySet<string>
  /** The interrupted import of the same files. */
  earlier: ImportRecord | undefined
}

/** What the files have that is not here so far. */
export type NewInImport = Pick<
  HeldImport,
  'fresh' | 'versions' | 'before' | 'here' | 'refused' | 'earlier'
>

/** How many texts are read between two looks at what else there is to do. */
const TEXTS_AT_ONCE = 50

/**
 * Compares what was read with what is here. Nothing is written.
 *
 * @param needsCare whether a text is about more than a task
 * @param onProgress told how far it is, from 0 to 1
 */
export async function findNew(
  { months, summary, fingerprint }: Pick<HeldImport, 'months' | 'summary' | 'fingerprint'>,
  world: Pick<ImportWorld, 'store' | 'records'>,
  needsCare: (text: string) => boolean,
  { onProgress, signal }: { onProgress: (share: number) => void; signal: AbortSignal },
): Promise<NewInImport> {
  const records = await world.records.all()
  const isNew = await newToJournal(world, records)
  const fresh = new Map<Month, string>()
  const versions: HeldImport['versions'] = {}
  const before: Win[] = []
  let here = 0
  let looked = 0
  for (const [month, bytes] of months) {
    if (signal.aborted) break
    const { found, own } = unpackMonth(bytes)
    const ownNew = own.filter((win) => {
      const known = isNew(win, month) ? versionHere(world, win, month) : undefined
      if (known !== undefined && known.updatedAt < win.updatedAt) before.push(known)
      return known === undefined ? isNew(win, month) : known.updatedAt < win.updatedAt
    })
    for (const { id, updatedAt } of ownNew) versions[id] = updatedAt
    const ids = [...found.filter((win) => isNew(win, month)), ...ownNew].map(({ id }) => id)
    here += found.length + own.length - ids.length
    if (ids.length > 0) fresh.set(month, packIds(ids))
    looked += 1
    onProgress(looked / months.size)
    await breathe()
  }
  return {
    fresh,
    versions,
    before,
    here,
    refused: await textsOfCare(summary, needsCare),
    earlier: records.find((one) => one.state === 'begun' && one.fingerprint === fingerprint),
  }
}

/** The texts of open tasks, of their steps, of lists and of own lines that are about more than that. */
async function textsOfCare(
  { tasks, lists, preferences }: Pick<ImportSummary, 'tasks' | 'lists' | 'preferences'>,
  needsCare: (text: string) => boolean,
): Promise<ReadonlySet<string>> {
  const texts = new Set([
    ...tasks.flatMap(({ text, steps }) => [text, ...steps.map((step) => step.text)]),
    ...lists.map(({ name }) => name),
    ...(preferences?.presets ?? []),
  ])
  const refused = new Set<string>()
  let read = 0
  for (const text of texts) {
    if (needsCare(text)) refused.add(text)
    read += 1
    if (read % TEXTS_AT_ONCE === 0) await breathe()
  }
  return refused
}
