import { z } from 'zod'

import { goneSchema, winSchema, type Win } from '../../../src-shared/records.ts'
import type { Extent } from '../../storage/extent.ts'
import { migrate, type Migration } from '../../storage/migrate.ts'
import { readSealed } from '../../storage/seal.ts'
import type { WinsAndGone } from '../domain/recovery.ts'
import { isPlainWin } from './plain-win.ts'
import { salvage } from './salvage.ts'

/**
 * How a month file of each version becomes one of the next. Version 2 remembers what is gone from
 * the month; an app that does not know that would show it again from another device's folder.
 */
const MIGRATIONS: readonly Migration[] = [(one) => ({ ...one, gone: [] })]
/** The version of the files' shape that this app writes. */
export const SCHEMA_VERSION = MIGRATIONS.length + 1

const versionSchema = z.looseObject({ schemaVersion: z.int().min(1) })
const documentSchema = versionSchema.extend({
  month: z.string().optional(),
  gone: z.array(z.unknown()).default([]),
  wins: z.array(z.unknown()),
})

/** The wins of one month as one device wrote them. */
export interface MonthDocument extends WinsAndGone {
  /** Entries that this version cannot read. They are written back as they are. */
  rest: unknown[]
  /** Everything else in the file. It is written back as it is. */
  others: Record<string, unknown>
}

/** What the bytes of a month file turned out to be. */
export type MonthReading =
  /**
   * `damaged`: it is not what was written. The document is then what can still be read, its wins of
   * whatever month; where it `fits`, all of it can, and another program, or a person, may have
   * changed it.
   */
  | {
      kind: 'month'
      document: MonthDocument
      month: string | undefined
      damaged: boolean
      fits?: true
    }
  /** Written by a newer version of the app: shown as far as it can be, never written. */
  | { kind: 'newer'; document: MonthDocument }
  | { kind: 'nonsense' }

/** A month without anything in it. */
export const EMPTY_MONTH: MonthDocument = { wins: [], gone: [], rest: [], others: {} }

/** Reads the bytes of a month file. Never throws. */
export function parseMonth(bytes: Buffer): MonthReading {
  const { seal, json } = readSealed(bytes)
  const damaged = seal === 'damaged'
  const versioned = versionSchema.safeParse(json)
  const version = versioned.success ? versioned.data.schemaVersion : 0
  // A version that is misread is no newer one: every version ends its files with the same seal.
  const newer = !damaged && version > SCHEMA_VERSION
  const parsed = versioned.success
    ? documentSchema.safeParse(migrate(versioned.data, MIGRATIONS))
    : undefined
  if (newer && parsed?.success !== true) return { kind: 'newer', document: EMPTY_MONTH }
  const read = parsed?.success === true ? documentOf(parsed.data) : undefined
  if (damaged || read === undefined) {
    const { wins, gone, month } = salvage(bytes)
    if (wins.length === 0 && gone.length === 0) return { kind: 'nonsense' }
    const isLater = version > SCHEMA_VERSION
    if (read !== undefined && !isLater && parsed?.success === true && fits(parsed.data, read)) {
      const { document } = read
      const same = document.wins.length === wins.length && document.gone.length === gone.length
      if (same) return { kind: 'month', document, month, damaged: true, fits: true }
    }
    return { kind: 'month', document: { ...EMPTY_MONTH, wins, gone }, month, damaged: true }
  }
  const { document, month } = read
  if (newer) return { kind: 'newer', document }
  return { kind: 'month', document, month, damaged: false }
}

type Parsed = z.infer<typeof documentSchema>

function documentOf({ wins: entries, gone: left, month, ...head }: Parsed) {
  const { schemaVersion: _, crc32: __, ...others } = head
  const rest: unknown[] = []
  const wins: Win[] = []
  for (const entry of entries) {
    if (isPlainWin(entry)) {
      wins.push(entry)
      continue
    }
    const win = winSchema.safeParse(entry)
    // What the schema does not name stays with the record.
    if (win.success) wins.push({ ...(entry as object), ...win.data })
    else rest.push(entry)
  }
  const gone = left.flatMap((entry) => goneSchema.safeParse(entry).data ?? [])
  const document: MonthDocument = { wins, gone, rest, others }
  return { document, month }
}

/** Whether everything in a document that is not what was written can be read for what it is. */
function fits({ crc32, gone }: Parsed, { document }: { document: MonthDocument }): boolean {
  const isSealed = typeof crc32 === 'string' && /^[0-9a-f]{8}$/.test(crc32)
  return isSealed && document.rest.length === 0 && document.gone.length === gone.length
}

/**
 * What a month knows: what a backup holds can be measured by it. Each record counts once, however
 * often a file that was edited by hand has it.
 */
export function monthExtent({ wins, gone, rest }: MonthDocument): Extent {
  const known = [...wins, ...gone]
  return {
    records: new Set([...known.map(({ id }) => id), ...rest.map((e) => JSON.stringify(e))]).size,
    latest: known.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), ''),
  }
}

/** Everything that stands in a month, in no order. */
export function everyEntry({ wins, gone, rest }: MonthDocument): unknown[] {
  return [...wins, ...gone, ...rest]
}
