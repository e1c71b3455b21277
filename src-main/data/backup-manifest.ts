import { z } from 'zod'

import { epochMs, instantText } from '../../src-shared/calendar.ts'
import { monthExtent, parseMonth } from '../journal/store/month-document.ts'
import { parsePlan, planExtent } from '../plan/store/plan-document.ts'
import { monthFile, monthOfFile } from '../storage/data-folder.ts'
import type { Extent } from '../storage/extent.ts'
import { readSealed, sealedJson } from '../storage/seal.ts'

/** The list in a backup's folder of what it holds. */
export const MANIFEST = 'backup.json'

const manifestSchema = z.looseObject({
  at: z.iso.datetime({ precision: 3 }),
  beforeRestore: z.boolean().default(false),
  /** Every file as it was then; the file itself lies in this folder or in the next older one. */
  files: z.record(
    z.string(),
    z.object({
      records: z.int().min(0),
      latest: z.string().default(''),
      wins: z.int().min(0),
      bytes: z.int().min(0),
      mtimeMs: z.number(),
    }),
  ),
})
export type Manifest = z.infer<typeof manifestSchema>
export type FileEntry = Manifest['files'][string]

/** Reads the bytes of a list; undefined if it is damaged or none. */
export function parseManifest(bytes: Buffer): Manifest | undefined {
  const { seal, json } = readSealed(bytes)
  return seal === 'damaged' ? undefined : manifestSchema.safeParse(json).data
}

/** The bytes of a list. */
export function manifestBytes(manifest: Manifest): Buffer {
  return Buffer.from(sealedJson({ schemaVersion: 1, ...manifest }))
}

/** What a file holds; undefined if it is not whole. */
export function countRecords(file: string, bytes: Buffer): (Extent & { wins: number }) | undefined {
  if (monthOfFile(file) === undefined) {
    const plan = parsePlan(bytes)
    if (plan.kind !== 'plan' || plan.damaged) return undefined
    return { ...planExtent(plan.document), wins: 0 }
  }
  const read = parseMonth(bytes)
  if (read.kind !== 'month' || read.damaged) return undefined
  if (read.month !== undefined && monthFile(read.month) !== file) return undefined
  const wins = read.document.wins.filter(({ deleted }) => deleted !== true).length
  return { ...monthExtent(read.document), wins }
}

/** `2026-11-23T10-15-00-000Z`; a tilde marks a backup that is being removed. */
const FOLDER_NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z~?$/

/** Whether a name is that of a backup's folder. */
export function isBackupName(name: string): boolean {
  return FOLDER_NAME.test(name)
}

/** The name of a backup's folder, by the time it is made at, in milliseconds since the epoch. */
export function nameOf(at: number): string {
  return instantText(at).replaceAll(/[:.]/g, '-')
}

/** The time in the name of a backup's folder, in milliseconds since the epoch. */
export function timeOf(name: string): number {
  return epochMs(name.replace('~', '').replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/, 'T$1:$2:$3.$4Z'))
}
