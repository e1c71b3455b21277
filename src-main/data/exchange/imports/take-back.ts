import type { Month } from '../../../../src-shared/calendar.ts'
import type { SaveProblem } from '../../../../src-shared/contract/save-result.ts'
import type { Win } from '../../../../src-shared/records.ts'
import { nextVersion } from '../../../kernel/next-version.ts'
import type { Plan, SaveOutcome } from '../../../kernel/ports.ts'
import { planOf, type PlanRecord } from '../../../plan/domain/plan-lists.ts'
import { NO_BEFORE, takenBack, versionOf, type ImportRecord } from './import-record.ts'
import type { ImportWorld } from './import-world.ts'
import { breathe } from './known-wins.ts'
import { putBackPreferences } from './own-preferences.ts'
import { unpackIds } from './packed-ids.ts'
import { putWins } from './put-wins.ts'

/** How an import was taken back. */
export type TakenBack =
  /** `kept` is how much of it was changed since, and stays. */
  { kind: 'taken-back'; wins: number; kept: number } | { kind: 'not-saved'; problem: SaveProblem }

/** What stands for the words of what was taken back: its record has to have some. */
const NO_WORDS = '–'

/**
 * Takes back what an import has brought, in this device's files and in their backups: wins month by
 * month, then what it has added to the plan. What the person has changed since stays, and so does
 * what something that stays belongs to. It can be done again where it was interrupted.
 *
 * @param onProgress told how far it is, from 0 to 1
 */
export async function takeBack(
  world: ImportWorld,
  record: ImportRecord,
  onProgress: (share: number) => void,
): Promise<TakenBack> {
  const begun = await world.enqueue(() => world.records.put({ ...record, state: 'taking-back' }))
  if (begun.kind === 'refused') return { kind: 'not-saved', problem: begun.problem }
  const touched: Month[] = []
  const counts = { wins: 0, kept: 0 }
  const all = Object.entries(record.months)
  for (const [place, [month, packed]] of all.entries()) {
    const ids = unpackIds(packed)
    const outcome = await world.enqueue(() => {
      const { gone, kept } = winsToTake(world, record, { month, ids })
      counts.wins += gone.length
      counts.kept += kept
      if (gone.length === 0) return Promise.resolve({ kind: 'kept' } as const)
      touched.push(month)
      return takeFromMonth(world, record, { month, gone })
    })
    if (outcome.kind === 'refused') {
      world.changed(touched)
      return { kind: 'not-saved', problem: outcome.problem }
    }
    onProgress((place + 1) / all.length)
    await breathe()
  }
  if (touched.length > 0) world.changed(touched)
  const named = await idsNamed(world, record)
  const left = await world.enqueue(async () => {
    const put = planWithout(world.plan.read(), record, { named, now: world.clock.now() })
    const outcome = Object.keys(put).length === 0 ? undefined : await world.plan.put(put)
    if (outcome?.kind === 'refused') return outcome
    const preferences = record.before?.preferences
    const back = preferences && putBackPreferences(world, preferences)
    return back?.kind === 'refused' ? back : world.records.put(takenBack(record))
  })
  if (left.kind === 'refused') return { kind: 'not-saved', problem: left.problem }
  return { kind: 'taken-back', ...counts }
}

/** Takes wins out of a month; those that were here in an earlier version are that again. */
async function takeFromMonth(
  world: Pick<ImportWorld, 'store' | 'clock'>,
  { before }: ImportRecord,
  { month, gone }: { month: Month; gone: readonly Win[] },
): Promise<SaveOutcome> {
  const earlier = new Map((before?.wins ?? []).map((win) => [win.id, win]))
  const back = gone.flatMap((present): Win[] => {
    const was = earlier.get(present.id)
    if (was === undefined) return []
    return [{ ...(was as Win), updatedAt: nextVersion(present, world.clock.now()) }]
  })
  const outcome = await putWins(world, back, () => month)
  const away = gone.filter(({ id }) => !earlier.has(id))
  return outcome.kind === 'refused' || away.length === 0
    ? outcome
    : world.store.purgeIn(month, away)
}

/** The wins of a month that are as they were brought, and how many of the others are still there. */
function winsToTake(
  { store }: Pick<ImportWorld, 'store'>,
  record: ImportRecord,
  { month, ids }: { month: Month; ids: readonly string[] },
): { gone: Win[]; kept: number } {
  const brought = new Set(ids)
  const there = store.read(month).filter(({ id }) => brought.has(id))
  const gone = there.filter(({ id, updatedAt }) => updatedAt === versionOf(record, id))
  const moved = store.gone(month).filter((one) => one.moved === true && brought.has(one.id))
  const removed = there.filter(
    ({ id, updatedAt, deleted }) => deleted === true && updatedAt !== versionOf(record, id),
  )
  return { gone, kept: there.length - gone.length - removed.length + moved.length }
}

/** The ids that wins name which stay: what they belong to stays as well. */
async function idsNamed(
  { store }: Pick<ImportWorld, 'store'>,
  { plan }: ImportRecord,
): Promise<ReadonlySet<string>> {
  const named = new Set<string>()
  if (Object.values(plan).every((ids) => ids.length === 0)) return named
  for (const month of store.months()) {
    for (const { goalId, taskId, stepId, repeatId, deleted } of store.read(month)) {
      if (deleted === true) continue
      for (const id of [goalId, taskId, stepId, repeatId]) if (id !== undefined) named.add(id)
    }
    await breathe()
  }
  return named
}

/** The records of the plan that say that what an import has added is not there any more. */
function planWithout(
  plan: Plan,
  record: ImportRecord,
  { named, now }: { named: ReadonlySet<string>; now: number },
): Partial<Plan> {
  const stays = new Set(named)
  const isToGo = ({ id, updatedAt }: PlanRecord): boolean =>
    !stays.has(id) && updatedAt === versionOf(record, id)
  const earlier = new Map(planBefore(record).map((one) => [one.id, one]))
  const added = planOf((list) =>
    (plan[list] as readonly PlanRecord[])
      .filter(isAdded(record.plan[list]))
      .filter(({ id }) => !earlier.has(id)),
  )
  // What stays holds what it belongs to: a step its task, a task its goal.
  for (const list of ['repeats', 'steps', 'tasks'] as const) {
    const goes = new Set<PlanRecord>(added[list].filter(isToGo))
    for (const one of plan[list]) {
      if (one.deleted === true || goes.has(one)) continue
      if ('taskId' in one && one.taskId !== undefined) stays.add(one.taskId)
      if ('goalId' in one && one.goalId !== undefined) stays.add(one.goalId)
    }
  }
  const gone = planOf((list) => [
    ...(added[list] as readonly PlanRecord[]).filter(isToGo).map((one) => withoutWords(one, now)),
    ...(plan[list] as readonly PlanRecord[])
      .filter(({ id, updatedAt }) => earlier.has(id) && updatedAt === versionOf(record, id))
      .map((one) => Object.assign({}, earlier.get(one.id), { updatedAt: nextVersion(one, now) })),
  ])
  return Object.fromEntries(Object.entries(gone).filter(([, list]) => list.length > 0))
}

/** What of the plan was here before, in an earlier version. */
function planBefore({ before = NO_BEFORE }: ImportRecord): PlanRecord[] {
  const { wins: _, preferences: __, ...lists } = before
  return Object.values(lists).flat() as PlanRecord[]
}

function isAdded(ids: readonly string[]): (one: PlanRecord) => boolean {
  const known = new Set(ids)
  return ({ id, deleted }) => deleted !== true && known.has(id)
}

/** A record that says no more than that something is gone. */
function withoutWords(one: PlanRecord, now: number): PlanRecord {
  const { id } = one
  const updatedAt = nextVersion(one, now)
  const gone = { id, updatedAt, deleted: true }
  if ('name' in one) return { ...gone, name: NO_WORDS }
  if ('versions' in one) {
    return { ...gone, versions: [{ text: NO_WORDS, since: updatedAt }], changes: 0 }
  }
  if ('question' in one) return { ...gone, week: one.week, question: '', text: '' }
  return { ...gone, text: NO_WORDS }
}
