import { z } from 'zod'

import type { Month } from '../../src-shared/calendar.ts'
import { winSchema, type Win } from '../../src-shared/records.ts'

/** The version of the files' shape that this app writes. */
const SCHEMA_VERSION = 1

const documentSchema = z.object({
  schemaVersion: z.int().min(1),
  wins: z.array(z.unknown()),
})

/** The wins of one month as one device wrote them. */
export interface MonthDocument {
  wins: Win[]
  /** Entries that this version cannot read. They are written back as they are. */
  rest: unknown[]
  /** Written by a newer version of the app: shown, never written. */
  newer: boolean
}

/** Reads a month file's text; `undefined` when it is not such a document. */
export function parseMonth(text: string): MonthDocument | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  const document = documentSchema.safeParse(json)
  if (!document.success) return undefined
  const wins: Win[] = []
  const rest: unknown[] = []
  for (const entry of document.data.wins) {
    const win = winSchema.safeParse(entry)
    if (win.success) wins.push(win.data)
    else rest.push(entry)
  }
  return { wins, rest, newer: document.data.schemaVersion > SCHEMA_VERSION }
}

/** A month as it is written. */
export type MonthFile = { schemaVersion: number; month: Month; wins: readonly unknown[] }

/** The document of a month for its file. */
export function monthFile(month: Month, { wins, rest }: MonthDocument): MonthFile {
  return { schemaVersion: SCHEMA_VERSION, month, wins: [...wins, ...rest] }
}

/** Records never change once made, so each is put into words once. */
const lines = new WeakMap<object, string>()

/** The text of a month's file: JSON with one record a line, for people and for tools that compare. */
export function monthText({ schemaVersion, month, wins }: MonthFile): string {
  const head = `{\n  "schemaVersion": ${schemaVersion},\n  "month": ${JSON.stringify(month)},\n  "wins": [`
  return `${head}${wins.map((win) => `\n    ${line(win)}`).join(',')}\n  ]\n}\n`
}

function line(record: unknown): string {
  if (typeof record !== 'object' || record === null) return JSON.stringify(record)
  const known = lines.get(record)
  if (known !== undefined) return known
  const text = JSON.stringify(record)
  lines.set(record, text)
  return text
}
