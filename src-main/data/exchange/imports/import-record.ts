import { z } from 'zod'

import {
  goalSchema,
  instant,
  repeatSchema,
  stepSchema,
  taskSchema,
  weekAnswerSchema,
  winSchema,
} from '../../../../src-shared/records.ts'

const SCHEMA_VERSION = 1

const ids = z.array(z.uuid())
const versions = z.record(z.uuid(), instant)
/** What records of this app had been here, in an earlier version, and the preferences. */
const before = z.object({
  wins: z.array(z.looseObject(winSchema.shape)),
  goals: z.array(z.looseObject(goalSchema.shape)),
  tasks: z.array(z.looseObject(taskSchema.shape)),
  steps: z.array(z.looseObject(stepSchema.shape)),
  repeats: z.array(z.looseObject(repeatSchema.shape)),
  answers: z.array(z.looseObject(weekAnswerSchema.shape)),
  /** As they were, and as they were brought. */
  preferences: z
    .object({
      before: z.record(z.string(), z.unknown()),
      brought: z.record(z.string(), z.unknown()),
    })
    .optional(),
})

/**
 * What is remembered of an import, so that it can be finished or taken back, also after a restart.
 * - `begun`: not all of it has been brought in;
 * - `done`;
 * - `taking-back`: a part of it has been taken back;
 * - `taken-back`: nothing of it is left here. What it brought may come again.
 */
const recordSchema = z.object({
  id: z.uuid(),
  /** The version of everything that it brought: what has another was changed since. */
  at: instant,
  /** The names of the files. */
  files: z.array(z.string()),
  /** The names of their formats. */
  formats: z.array(z.string()),
  /** Says of files whether they are the same. */
  fingerprint: z.string(),
  state: z.enum(['begun', 'done', 'taking-back', 'taken-back']),
  /** How many wins it has brought, or is to bring. */
  wins: z.int().min(0),
  tasks: z.int().min(0),
  goals: z.int().min(0),
  /** The ids of the wins by month, packed (packed-ids.ts). */
  months: z.record(z.string().regex(/^\d{4}-\d\d$/), z.base64()),
  /** The ids of what it has added to the plan. */
  plan: z.object({ goals: ids, tasks: ids, steps: ids, repeats: ids, answers: ids }),
  /** The versions of those that have another than `at`: records of this app, taken out of it before. */
  versions,
  before: before.optional(),
})
export type ImportBefore = z.infer<typeof before>
export type ImportRecord = z.infer<typeof recordSchema>

const documentSchema = recordSchema.extend({ schemaVersion: z.literal(SCHEMA_VERSION) })

/** The plan of an import that adds nothing to it. */
export const NO_PLAN: ImportRecord['plan'] = {
  goals: [],
  tasks: [],
  steps: [],
  repeats: [],
  answers: [],
}

/** An import that takes the place of nothing. */
export const NO_BEFORE: ImportBefore = {
  wins: [],
  goals: [],
  tasks: [],
  steps: [],
  repeats: [],
  answers: [],
}

/** A record as it stands in its file. */
export function recordText(record: ImportRecord): string {
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...record })}\n`
}

/** The record in a file. Returns undefined if it cannot be understood. */
export function parseImportRecord(json: unknown): ImportRecord | undefined {
  const parsed = documentSchema.safeParse(json)
  if (!parsed.success) return undefined
  const { schemaVersion: _, ...record } = parsed.data
  return record
}

/** The version in which an import has brought a record. */
export function versionOf({ at, versions: others }: ImportRecord, id: string): string {
  return others[id] ?? at
}

/** A record of which nothing is left to be taken back. */
export function takenBack(record: ImportRecord): ImportRecord {
  const { before: _, ...others } = record
  return { ...others, state: 'taken-back', months: {}, plan: NO_PLAN, versions: {} }
}
