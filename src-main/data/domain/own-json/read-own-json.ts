import { z } from 'zod'

import {
  goalSchema,
  repeatSchema,
  stepSchema,
  taskSchema,
  weekAnswerSchema,
  winSchema,
  type Win,
} from '../../../../src-shared/records.ts'
import type { Plan } from '../../../kernel/ports.ts'
import {
  OWN_FORMAT,
  OWN_VERSION,
  ownPreferencesSchema,
  type OwnPreferences,
} from './own-json-schema.ts'

/** The lists of a file, in their order. */
const LISTS = ['goals', 'tasks', 'steps', 'repeats', 'answers', 'wins'] as const
type List = (typeof LISTS)[number]

const SCHEMAS: Record<List, z.ZodType<object>> = {
  goals: goalSchema,
  tasks: taskSchema,
  steps: stepSchema,
  repeats: repeatSchema,
  answers: weekAnswerSchema,
  wins: winSchema,
}

const beginning = z.looseObject({ format: z.literal(OWN_FORMAT), version: z.int().min(1) })

/** The preferences of a file, as far as they fit. */
export type ReadPreferences = Partial<
  Omit<OwnPreferences, 'nudges'> & { nudges: Partial<OwnPreferences['nudges']> }
>

/** Something in a file of this app's own. */
export type OwnEntry =
  | { [L in keyof Plan]: { list: L; record: Plan[L][number]; line?: number } }[keyof Plan]
  | { list: 'wins'; record: Win; line?: number }
  | { list: 'preferences'; record: ReadPreferences; line?: number }
  /** It does not have what it is to have. */
  | { list: 'unread'; text: string; line?: number }

/** What a text turned out to be. */
export type OwnReading =
  | { kind: 'own'; entries: Iterable<OwnEntry> }
  /** It is damaged: what can still be read line by line, and the first line that is not whole. */
  | { kind: 'damaged'; line: number; entries: Iterable<OwnEntry> }
  | { kind: 'newer' }
  | { kind: 'another' }

/** Whether a text begins as this app's own files do, in whatever layout. */
export function beginsAsOwn(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"micro-momentum"/.test(text)
}

/** Reads a file of this app's own. Never throws. */
export function readOwnJson(text: string): OwnReading {
  const json = parsed(text.replace(/^\uFEFF/, ''))
  if (json === undefined) return beginsAsOwn(text) ? salvaged(text) : { kind: 'another' }
  const file = beginning.safeParse(json).data
  if (file === undefined) return { kind: 'another' }
  if (file.version > OWN_VERSION) return { kind: 'newer' }
  return { kind: 'own', entries: entriesOf(file) }
}

function* entriesOf(file: Record<string, unknown>): Iterable<OwnEntry> {
  yield { list: 'preferences', record: preferencesOf(file['preferences']) }
  for (const list of LISTS) {
    const entries = file[list]
    if (Array.isArray(entries)) for (const entry of entries) yield entryOf(list, entry)
  }
}

/** What is still whole of a file that was cut off, or written over in part: a record a line. */
function salvaged(text: string): OwnReading {
  const lines = text.split(/\r?\n/)
  const version = /"version"\s*:\s*(\d+)/.exec(lines.slice(0, 3).join(''))?.[1]
  if (Number(version) > OWN_VERSION) return { kind: 'newer' }
  const entries: OwnEntry[] = []
  let list: List | undefined
  let broken = lines.length
  for (const [index, line] of lines.entries()) {
    const named = /^\s*"(\w+)"\s*:\s*\[/.exec(line)?.[1]
    if (named !== undefined) list = LISTS.find((known) => known === named)
    const preferences = /^\s*"preferences"\s*:\s*(\{.*\}),?\s*$/.exec(line)?.[1]
    if (preferences !== undefined) {
      entries.push({ list: 'preferences', record: preferencesOf(parsed(preferences)) })
    }
    if (list === undefined || !/^\s*\{/.test(line)) continue
    const entry = parsed(line.trim().replace(/,$/, ''))
    entries.push({ ...entryOf(list, entry ?? line.trim()), line: index + 1 })
    if (entry === undefined) broken = Math.min(broken, index + 1)
  }
  return { kind: 'damaged', line: broken, entries }
}

function entryOf(list: List, entry: unknown): OwnEntry {
  const read = SCHEMAS[list].safeParse(entry)
  // What the schema does not name stays with the record.
  if (read.success) return { list, record: { ...(entry as object), ...read.data } } as OwnEntry
  return { list: 'unread', text: typeof entry === 'string' ? entry : JSON.stringify(entry) }
}

/** Of the preferences each counts that fits. */
function preferencesOf(given: unknown): ReadPreferences {
  const { nudges, ...others } = ownPreferencesSchema.shape
  const fields = z.looseObject({ nudges: z.looseObject({}).optional() }).safeParse(given).data
  if (fields === undefined) return {}
  return { ...fitting(others, fields), nudges: fitting(nudges.shape, fields.nudges ?? {}) }
}

function fitting(shape: z.ZodRawShape, given: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(shape).flatMap(([name, schema]): [string, unknown][] => {
    const value = z.safeParse(schema, given[name])
    return value.success && value.data !== undefined ? [[name, value.data]] : []
  })
  return Object.fromEntries(entries)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
