import { monthOf, type Month } from '../../../../src-shared/calendar.ts'
import type { SaveProblem } from '../../../../src-shared/contract/save-result.ts'
import type { Win } from '../../../../src-shared/records.ts'
import type { NewId, SaveOutcome } from '../../../kernel/ports.ts'
import { beginRecord, isNothing, withPlan, withPreferences } from './begin-record.ts'
import type { HeldImport } from './held-import.ts'
import { unpackMonth, type MonthOfImport } from './import-content.ts'
import { planToAdd, type PlanToAdd } from './import-plan.ts'
import type { ImportRecord } from './import-record.ts'
import type { ImportWorld } from './import-world.ts'
import { breathe, newToJournal, type IsNew } from './known-wins.ts'
import { putWins } from './put-wins.ts'
import { takeBack } from './take-back.ts'

/** How an import went. */
export type BroughtIn =
  | { kind: 'brought'; record: ImportRecord }
  /** All of it was here already. */
  | { kind: 'nothing' }
  /** Nothing of it is here. */
  | { kind: 'cancelled' }
  | { kind: 'not-saved'; problem: SaveProblem; wins: number }

/** What is said while it is brought in. */
export interface Bringing {
  /** Told how far it is, from 0 to 1. */
  onProgress: (share: number) => void
  signal: AbortSignal
}

const KEPT: SaveOutcome = { kind: 'kept' }

interface Parts {
  world: ImportWorld
  newId: NewId
  held: HeldImport
  /** The lists that are to be goals. */
  lists: readonly string[]
}

/**
 * Brings in what is new of what was read. First a record of it is kept, so that it can be finished
 * or taken back whatever happens; then what belongs to the plan, all at once; then the wins, month
 * by month, so that each is whole. Where it is cancelled, what is here by then is taken back.
 */
export async function bringIn(parts: Parts, bringing: Bringing): Promise<BroughtIn> {
  const { world, held, newId } = parts
  const records = await world.records.all()
  const isNew = await newToJournal(world, records)
  const begun = beginRecord(held, records, { now: world.clock.now(), newId })
  let added: PlanToAdd | undefined
  let record = begun
  const started = await world.enqueue(async () => {
    const { summary, refused } = held
    const isRefused = (text: string): boolean => refused.has(text)
    const { at } = begun
    added = planToAdd({ summary, lists: parts.lists, isRefused, plan: world.plan.read(), at })
    record = withPreferences(withPlan(begun, added), held, world)
    if (isNothing(record)) return KEPT
    const kept = await world.records.put(record)
    if (kept.kind === 'refused') return kept
    const brought = record.before?.preferences?.brought
    const taken = brought === undefined ? KEPT : world.preferences.change(brought)
    if (taken.kind === 'refused' || Object.keys(added.put).length === 0) return taken
    return world.plan.put(added.put)
  })
  if (started.kind === 'refused') return { kind: 'not-saved', problem: started.problem, wins: 0 }
  if (isNothing(record)) return { kind: 'nothing' }
  const { tasks } = world.plan.read()
  const served = {
    goalOf: added?.goalOf ?? new Map<string, string>(),
    tasks: new Set(tasks.flatMap(({ id, deleted }) => (deleted === true ? [] : id))),
  }
  const done = await bringMonths({ ...parts, isNew, record, served }, bringing)
  if (bringing.signal.aborted) {
    await takeBack(world, record, () => undefined)
    return { kind: 'cancelled' }
  }
  world.changed([...done.months])
  if (done.outcome.kind === 'refused') {
    return { kind: 'not-saved', problem: done.outcome.problem, wins: done.wins }
  }
  if (done.isWhole) {
    record = { ...record, state: 'done' }
    const kept = await world.enqueue(() => world.records.put(record))
    if (kept.kind === 'refused')
      return { kind: 'not-saved', problem: kept.problem, wins: done.wins }
  }
  return { kind: 'brought', record }
}

interface MonthsParts extends Parts {
  isNew: IsNew
  record: ImportRecord
  served: Served
}

/** What wins of an import may serve. */
interface Served {
  /** The goals of the chosen lists. */
  goalOf: ReadonlyMap<string, string>
  /** The ids of the tasks that the plan has. */
  tasks: ReadonlySet<string>
}

interface MonthsDone {
  outcome: SaveOutcome
  months: Set<Month>
  wins: number
  /** Whether every month was brought in. */
  isWhole: boolean
}

async function bringMonths(
  { world, held, isNew, record, served }: MonthsParts,
  { onProgress, signal }: Bringing,
): Promise<MonthsDone> {
  const done: MonthsDone = {
    outcome: KEPT,
    months: new Set(),
    wins: 0,
    isWhole: false,
  }
  const earlier = new Map(record.before?.wins.map(({ id, day }) => [id, monthOf(day)]))
  const monthNow = (id: string): Month | undefined => earlier.get(id)
  const all = held.months.size
  for (const [month, bytes] of held.months) {
    if (signal.aborted || world.isEnding()) return done
    // In turn with everything else that changes, so that a win that is logged meanwhile waits for
    // one month at most.
    done.outcome = await world.enqueue(async () => {
      const wins = winsOf(unpackMonth(bytes), record, served).filter((win) => isNew(win, month))
      // What windows ask meanwhile is answered before the month is written.
      await breathe()
      done.wins += wins.length
      if (wins.length > 0) done.months.add(month)
      return putWins(world, wins, monthNow)
    })
    if (done.outcome.kind === 'refused') return done
    held.months.delete(month)
    onProgress(1 - held.months.size / all)
    await breathe()
  }
  done.isWhole = true
  return done
}

/** What was found in a month as wins of this app. */
function winsOf(
  { found, own }: MonthOfImport,
  { at: updatedAt }: Pick<ImportRecord, 'at'>,
  { goalOf, tasks }: Served,
): Win[] {
  const wins = found.map(({ list, taskId, energyAfter, ...win }): Win => {
    const goalId = list === undefined ? undefined : goalOf.get(list)
    return {
      id: win.id,
      at: win.at,
      zone: win.zone,
      offset: win.offset,
      day: win.day,
      text: win.text,
      source: 'import',
      ...(taskId !== undefined && tasks.has(taskId) && { taskId }),
      ...(goalId !== undefined && { goalId }),
      ...(energyAfter !== undefined && { energyAfter }),
      updatedAt,
    }
  })
  return [...wins, ...own]
}
