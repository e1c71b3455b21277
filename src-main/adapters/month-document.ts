import { z } from 'zod'

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
export function monthFile(month: string, { wins, rest }: MonthDocument): Record<string, unknown> {
  return { schemaVersion: SCHEMA_VERSION, month, wins: [...wins, ...rest] }
}
