import { z } from 'zod'

import {
  goalSchema,
  stepSchema,
  taskSchema,
  type Goal,
  type Step,
  type Task,
} from '../../src-shared/records.ts'
import { migrate, type Migration } from './migrate.ts'
import { checkSeal, sealedJson } from './seal.ts'

/** Version 1 is the first. */
const MIGRATIONS: readonly Migration[] = []
const SCHEMA_VERSION = MIGRATIONS.length + 1

const versionSchema = z.looseObject({ schemaVersion: z.int().min(1) })
const entries = z.array(z.unknown()).default([])
const documentSchema = versionSchema.extend({ goals: entries, tasks: entries, steps: entries })

/** The goals, tasks and steps of one device. */
export interface PlanDocument {
  goals: readonly Goal[]
  tasks: readonly Task[]
  steps: readonly Step[]
  /** Entries that this version cannot read, by their list. They are written back as they are. */
  rest: { goals: unknown[]; tasks: unknown[]; steps: unknown[] }
  /** Everything else in the file. It is written back as it is. */
  others: Record<string, unknown>
}

/** What the bytes of a plan turned out to be. */
export type PlanReading =
  | { kind: 'plan'; document: PlanDocument; damaged: boolean }
  | { kind: 'newer'; document: PlanDocument }
  | { kind: 'nonsense' }

/** A plan without anything in it. */
export const NO_PLAN: PlanDocument = {
  goals: [],
  tasks: [],
  steps: [],
  rest: { goals: [], tasks: [], steps: [] },
  others: {},
}

/** Reads the bytes of a plan. Never throws. */
export function parsePlan(bytes: Buffer): PlanReading {
  let json: unknown
  try {
    json = JSON.parse(bytes.toString('utf8'))
  } catch {
    return { kind: 'nonsense' }
  }
  const versioned = versionSchema.safeParse(json)
  if (!versioned.success) return { kind: 'nonsense' }
  const newer = versioned.data.schemaVersion > SCHEMA_VERSION
  const parsed = documentSchema.safeParse(migrate(versioned.data, MIGRATIONS))
  if (!parsed.success) return newer ? { kind: 'newer', document: NO_PLAN } : { kind: 'nonsense' }
  const { schemaVersion: _, crc32: __, goals, tasks, steps, ...others } = parsed.data
  const sorted = {
    goals: sort(goals, goalSchema),
    tasks: sort(tasks, taskSchema),
    steps: sort(steps, stepSchema),
  }
  const document: PlanDocument = {
    goals: sorted.goals.read,
    tasks: sorted.tasks.read,
    steps: sorted.steps.read,
    rest: { goals: sorted.goals.rest, tasks: sorted.tasks.rest, steps: sorted.steps.rest },
    others,
  }
  if (newer) return { kind: 'newer', document }
  return { kind: 'plan', document, damaged: checkSeal(bytes) === 'damaged' }
}

/** The text of a plan's file. */
export function planText({ goals, tasks, steps, rest, others }: PlanDocument): string {
  return sealedJson({
    ...others,
    schemaVersion: SCHEMA_VERSION,
    goals: [...goals, ...rest.goals],
    tasks: [...tasks, ...rest.tasks],
    steps: [...steps, ...rest.steps],
  })
}

/** How many records a plan knows of. */
export function planCount({ goals, tasks, steps, rest }: PlanDocument): number {
  const odd = rest.goals.length + rest.tasks.length + rest.steps.length
  return goals.length + tasks.length + steps.length + odd
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
