import { z } from 'zod'

import {
  goalSchema,
  repeatSchema,
  stepSchema,
  taskSchema,
  weekAnswerSchema,
} from '../../../src-shared/records.ts'
import type { Plan } from '../../kernel/ports.ts'
import type { Extent } from '../../storage/extent.ts'
import { migrate, type Migration } from '../../storage/migrate.ts'
import { readSealed } from '../../storage/seal.ts'
import { eachList, planOf, planRecords, type PlanRecord } from '../domain/plan-lists.ts'

/** Version 1 is the first. */
const MIGRATIONS: readonly Migration[] = []
/** The version of the files' shape that this app writes. */
export const SCHEMA_VERSION = MIGRATIONS.length + 1

const versionSchema = z.looseObject({ schemaVersion: z.int().min(1) })
const entries = z.array(z.unknown()).default([])
/** Without its first list, it is something else; one from before there was a list has it empty. */
const listsSchema = z.looseObject({
  goals: z.array(z.unknown()),
  tasks: entries,
  steps: entries,
  repeats: entries,
  answers: entries,
})

const SCHEMAS: Record<keyof Plan, z.ZodType<PlanRecord>> = {
  goals: goalSchema,
  tasks: taskSchema,
  steps: stepSchema,
  repeats: repeatSchema,
  answers: weekAnswerSchema,
}

/** The goals, tasks, steps, repeats and answers of one device. */
export interface PlanDocument extends Plan {
  /** Entries that this version cannot read, by their list. They are written back as they are. */
  rest: Record<keyof Plan, unknown[]>
  /** Everything else in the file. It is written back as it is. */
  others: Record<string, unknown>
}

/** What the bytes of a plan turned out to be. */
export type PlanReading =
  /**
   * `damaged`: it is not what was written. Where it `fits`, all of it can be read all the same, and
   * another program or a person may have changed it.
   */
  | { kind: 'plan'; document: PlanDocument; damaged: boolean; fits?: true }
  | { kind: 'newer'; document: PlanDocument }
  | { kind: 'nonsense' }

/** A plan without anything in it. */
export const EMPTY_PLAN: PlanDocument = {
  goals: [],
  tasks: [],
  steps: [],
  repeats: [],
  answers: [],
  rest: { goals: [], tasks: [], steps: [], repeats: [], answers: [] },
  others: {},
}

/** Reads the bytes of a plan. Never throws. */
export function parsePlan(bytes: Buffer): PlanReading {
  const { seal, json } = readSealed(bytes)
  const damaged = seal === 'damaged'
  const versioned = versionSchema.safeParse(json).data
  // A version that is misread is no newer one: every version ends its files with the same seal.
  const newer = !damaged && versioned !== undefined && versioned.schemaVersion > SCHEMA_VERSION
  const parsed = listsSchema.safeParse(versioned ? migrate(versioned, MIGRATIONS) : json)
  if (!parsed.success) {
    const isMonth = versioned !== undefined && 'wins' in versioned
    return newer && !isMonth ? { kind: 'newer', document: EMPTY_PLAN } : { kind: 'nonsense' }
  }
  const { schemaVersion: _, crc32, goals, tasks, steps, repeats, answers, ...others } = parsed.data
  const lists = { goals, tasks, steps, repeats, answers }
  const sorted = eachList((list) => sort<PlanRecord>(lists[list], SCHEMAS[list]))
  const document: PlanDocument = {
    ...planOf((list) => sorted[list].read),
    rest: eachList((list) => sorted[list].rest),
    others,
  }
  if (newer) return { kind: 'newer', document }
  const isSealed = typeof crc32 === 'string' && /^[0-9a-f]{8}$/.test(crc32)
  const version = versioned?.schemaVersion ?? SCHEMA_VERSION + 1
  const isKnown = isSealed && version <= SCHEMA_VERSION && Object.keys(others).length === 0
  const fits = damaged && isKnown && Object.values(document.rest).flat().length === 0
  const isDamaged = damaged || versioned === undefined
  return { kind: 'plan', document, damaged: isDamaged, ...(fits && { fits }) }
}

/** What a plan knows, each record once. */
export function planExtent(document: PlanDocument): Extent {
  const known = planRecords(document)
  const odd = Object.values(document.rest)
    .flat()
    .map((entry) => JSON.stringify(entry))
  return {
    records: new Set([...known.map(({ id }) => id), ...odd]).size,
    latest: known.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), ''),
  }
}

/** The entries that fit, with what the schema does not name, and those that do not. */
function sort<T extends object>(entries: unknown[], schema: z.ZodType<T>) {
  const read: T[] = []
  const rest: unknown[] = []
  for (const entry of entries) {
    const parsed = schema.safeParse(entry)
    if (parsed.success) read.push({ ...(entry as object), ...parsed.data })
    else rest.push(entry)
  }
  return { read, rest }
}
