import { isDeepStrictEqual } from 'node:util'

import { epochMs, instantText } from '../../../../src-shared/calendar.ts'
import type { Win } from '../../../../src-shared/records.ts'
import type { NewId, Plan } from '../../../kernel/ports.ts'
import { planOf, planRecords, type PlanRecord } from '../../../plan/domain/plan-lists.ts'
import type { HeldImport } from './held-import.ts'
import type { PlanToAdd } from './import-plan.ts'
import { NO_BEFORE, NO_PLAN, type ImportBefore, type ImportRecord } from './import-record.ts'
import type { ImportWorld } from './import-world.ts'
import { changesOf, isEmptyHere, preferencesBefore } from './own-preferences.ts'
import { countIds, packIds, unpackIds } from './packed-ids.ts'

/**
 * The record of an import that begins now: the interrupted one of the same files goes on. Its
 * instant is later than that of every other: it tells them apart.
 */
export function beginRecord(
  { files, summary, fingerprint, fresh, versions, before, earlier }: HeldImport,
  records: readonly ImportRecord[],
  { now, newId }: { now: number; newId: NewId },
): ImportRecord {
  const months: ImportRecord['months'] = { ...earlier?.months }
  for (const [month, ids] of fresh) {
    const noted = months[month]
    months[month] =
      noted === undefined ? ids : packIds([...new Set([...unpackIds(noted), ...unpackIds(ids)])])
  }
  const wins = Object.values(months).reduce((sum, packed) => sum + countIds(packed), 0)
  if (earlier !== undefined) {
    const replaced = withWinsBefore(earlier.before, before)
    return { ...earlier, months, wins, versions: { ...earlier.versions, ...versions }, ...replaced }
  }
  const latest = records[0]?.at
  const at = Math.max(now, latest === undefined ? 0 : epochMs(latest) + 1)
  return {
    id: newId(),
    at: instantText(at),
    files,
    formats: summary.formats.map(({ name }) => name),
    fingerprint,
    state: 'begun',
    wins,
    tasks: 0,
    goals: 0,
    months,
    plan: NO_PLAN,
    versions,
    ...withWinsBefore(undefined, before),
  }
}

/** What wins were here before, beside what an interrupted run has noted. */
function withWinsBefore(
  noted: ImportBefore | undefined,
  wins: readonly Win[],
): Pick<ImportRecord, 'before'> {
  if (noted === undefined && wins.length === 0) return {}
  const known = noted ?? NO_BEFORE
  return { before: { ...known, wins: [...known.wins, ...wins] } }
}

/** A record with what is added to the plan, beside what an interrupted run has added. */
export function withPlan(record: ImportRecord, { ids, versions, before }: PlanToAdd): ImportRecord {
  const both = (list: keyof ImportRecord['plan']): string[] => [
    ...new Set([...record.plan[list], ...ids[list]]),
  ]
  const plan = {
    goals: both('goals'),
    tasks: both('tasks'),
    steps: both('steps'),
    repeats: both('repeats'),
    answers: both('answers'),
  }
  return {
    ...record,
    plan,
    tasks: plan.tasks.length,
    goals: plan.goals.length,
    versions: { ...record.versions, ...versions },
    ...(planRecords(before).length > 0 && {
      before: { ...(record.before ?? NO_BEFORE), ...withPlanBefore(record.before, before) },
    }),
  }
}

function withPlanBefore(noted: ImportBefore | undefined, before: Plan): Partial<ImportBefore> {
  return planOf((list): readonly PlanRecord[] => [
    ...(noted ?? NO_BEFORE)[list],
    ...before[list],
  ]) as Partial<ImportBefore>
}

/** A record with the preferences that are replaced, where nobody has anything here yet. */
export function withPreferences(
  record: ImportRecord,
  { summary: { preferences }, refused }: Pick<HeldImport, 'summary' | 'refused'>,
  world: ImportWorld,
): ImportRecord {
  if (preferences === undefined || !isEmptyHere(world)) return record
  const settings = world.preferences.current()
  const before = preferencesBefore(settings)
  // No line of the person's own is kept that needs care, as when it is typed.
  const presets = preferences.presets?.filter((line) => !refused.has(line))
  const changes = changesOf({ ...preferences, ...(presets && { presets }) }, settings)
  const brought = preferencesBefore({ ...settings, ...changes })
  if (isDeepStrictEqual(before, brought)) return record
  return {
    ...record,
    before: { ...(record.before ?? NO_BEFORE), preferences: { before, brought } },
  }
}

/** Whether an import brings nothing. */
export function isNothing({ wins, plan, before }: ImportRecord): boolean {
  return (
    wins === 0 &&
    before?.preferences === undefined &&
    Object.values(plan).every((ids) => ids.length === 0)
  )
}
