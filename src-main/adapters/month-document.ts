import { z } from 'zod'

import type { Month } from '../../src-shared/calendar.ts'
import { winSchema, type Win } from '../../src-shared/records.ts'

/** The version of the files' shape that this app writes. */
const SCHEMA_VERSION = 1

const versionSchema = z.looseObject({ schemaVersion: z.int().min(1) })
const documentSchema = versionSchema.extend({ wins: z.array(z.unknown()) })

/** The wins of one month as one device wrote them. */
export interface MonthDocument {
  wins: Win[]
  /** Entries that this version cannot read. They are written back as they are. */
  rest: unknown[]
  /** Everything else in the file. It is written back as it is. */
  others: Record<string, unknown>
  /** Written by a newer version of the app: shown, never written. */
  newer: boolean
}

/** A month without anything in it. */
export const NOTHING: MonthDocument = { wins: [], rest: [], others: {}, newer: false }

/** Reads a month file's text; `undefined` when it is not such a document. */
export function parseMonth(text: string): MonthDocument | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  const version = versionSchema.safeParse(json)
  if (!version.success) return undefined
  const newer = version.data.schemaVersion > SCHEMA_VERSION
  const document = documentSchema.safeParse(json)
  if (!document.success) return newer ? { ...NOTHING, newer } : undefined
  const wins: Win[] = []
  const rest: unknown[] = []
  for (const entry of document.data.wins) {
    const win = winSchema.safeParse(entry)
    // What the schema does not name stays with the record.
    if (win.success) wins.push({ ...(entry as object), ...win.data })
    else rest.push(entry)
  }
  const { wins: _, ...others } = document.data
  return { wins, rest, others, newer }
}

/** A month as it is written. */
export type MonthFile = Record<string, unknown> & { wins: readonly unknown[] }

/** The document of a month for its file. */
export function monthFile(month: Month, { wins, rest, others }: MonthDocument): MonthFile {
  return { ...others, schemaVersion: SCHEMA_VERSION, month, wins: [...wins, ...rest] }
}

/** Records never change once made, so each is put into words once. */
const lines = new WeakMap<object, string>()

/** The text of a month's file: JSON with one record a line, for people and for tools that compare. */
export function monthText({ wins, ...others }: MonthFile): string {
  const head = Object.entries(others)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
    .join('')
  return `{\n${head}  "wins": [${wins.map((win) => `\n    ${line(win)}`).join(',')}\n  ]\n}\n`
}

function line(record: unknown): string {
  if (typeof record !== 'object' || record === null) return JSON.stringify(record)
  const known = lines.get(record)
  if (known !== undefined) return known
  const text = JSON.stringify(record)
  lines.set(record, text)
  return text
}
