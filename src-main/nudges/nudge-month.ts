import { z } from 'zod'

import type { Month } from '../../src-shared/calendar.ts'
import { nudgeDecisionSchema, type NudgeDecision } from '../../src-shared/nudges.ts'
import { documentText } from '../storage/document-text.ts'
import { distinct } from '../storage/merge-documents.ts'
import { parseJson } from '../storage/parse-json.ts'

const SCHEMA_VERSION = 1

const documentSchema = z.looseObject({
  schemaVersion: z.int().min(1),
  decisions: z.array(z.unknown()),
})

/** The decisions of one month as one device wrote them. */
export interface NudgeMonth {
  decisions: NudgeDecision[]
  /** What this version does not understand: it is written back as it is. */
  rest: unknown[]
  others: Record<string, unknown>
}

/** Reads the bytes of a month of decisions; undefined if they are no such thing. */
export function parseNudgeMonth(bytes: Buffer): (NudgeMonth & { isNewer: boolean }) | undefined {
  const parsed = documentSchema.safeParse(parseJson(bytes))
  if (!parsed.success) return undefined
  const { schemaVersion, decisions: entries, month: _, ...others } = parsed.data
  const decisions: NudgeDecision[] = []
  const rest: unknown[] = []
  for (const entry of entries) {
    const decision = nudgeDecisionSchema.safeParse(entry)
    // What the schema does not name stays with the record.
    if (decision.success) decisions.push({ ...(entry as object), ...decision.data })
    else rest.push(entry)
  }
  return { decisions, rest, others, isNewer: schemaVersion > SCHEMA_VERSION }
}

/** The file's text. */
export function nudgeText(month: Month, { decisions, rest, others }: NudgeMonth): string {
  const document = { ...others, schemaVersion: SCHEMA_VERSION, month }
  return documentText({ ...document, decisions: [...decisions, ...rest] })
}

/** Of each decision the version that was changed last, and of those of one instant the last one. */
export function latestDecisions(
  some: readonly NudgeDecision[],
  others: readonly NudgeDecision[],
): NudgeDecision[] {
  const latest = new Map<string, NudgeDecision>()
  for (const one of [...some, ...others]) {
    if (one.updatedAt >= (latest.get(one.id)?.updatedAt ?? '')) latest.set(one.id, one)
  }
  return [...latest.values()]
}

/** All that a file and memory know; of two versions of one instant, the file's counts. */
export function mergeNudgeMonths(read: NudgeMonth, known: NudgeMonth): NudgeMonth {
  return {
    decisions: latestDecisions(known.decisions, read.decisions),
    rest: distinct([...known.rest, ...read.rest]),
    others: { ...known.others, ...read.others },
  }
}

/** Everything that stands in a month, in no order. */
export function everyEntry({ decisions, rest }: NudgeMonth): unknown[] {
  return [...decisions, ...rest]
}
