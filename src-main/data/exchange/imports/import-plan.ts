import { v5 } from 'uuid'

import { epochMs, monthOf, type Month } from '../../../../src-shared/calendar.ts'
import type { Goal, Step, Task } from '../../../../src-shared/records.ts'
import { beginningOf, inOneLine } from '../../../../src-shared/words/shorten.ts'
import { fold } from '../../../kernel/fold.ts'
import { nextVersion } from '../../../kernel/next-version.ts'
import type { Plan } from '../../../kernel/ports.ts'
import { keepingMarks, nextMark } from '../../../plan/domain/goal-marks.ts'
import { isActive } from '../../../plan/domain/open-steps.ts'
import { eachList, planOf, planRecords, type PlanRecord } from '../../../plan/domain/plan-lists.ts'
import { cleanLine, LINE_LIMIT, TASK_LIMIT } from '../../../plan/domain/plan-text.ts'
import type { ImportSummary, OwnPlanRecord } from './import-content.ts'
import type { ImportRecord } from './import-record.ts'

/** The namespace of goals that lists become (RFC 9562, section 5.5). Never changed. */
const GOALS = '0f1d3c3a-5c1e-4a27-9d0f-7f7bb0a8d2c6'

/** What of the plan an import is to add. */
export interface PlanToAdd {
  put: Partial<Plan>
  /** The ids of what is new. */
  ids: ImportRecord['plan']
  /** Versions of new records that have another than the import's own. */
  versions: ImportRecord['versions']
  /** What records of this app were here, in an earlier version. */
  before: Plan
  /** The goals of the chosen lists. */
  goalOf: ReadonlyMap<string, string>
}

interface Given {
  summary: Pick<ImportSummary, 'tasks' | 'ownPlan' | 'namedSince'>
  /** The lists that are to be goals. */
  lists: readonly string[]
  /** Whether a text may not become a part of the plan. */
  isRefused: (text: string) => boolean
  plan: Plan
  /** The instant of the import. */
  at: string
}

/**
 * What an import adds to the plan: its open tasks with their steps, and goals of the lists that the
 * person chose, each unless it is there already. Records of this app come as they were taken out.
 */
export function planToAdd({ summary, lists, isRefused, plan, at }: Given): PlanToAdd {
  const month = monthOf(at)
  const { goals, goalOf } = goalsOf(lists, plan, at)
  const added = addedTasks(summary, { plan, at, month, isRefused, goalOf })
  const own = ownRecords(summary.ownPlan, plan, at)
  const kept = keepingMarks(plan.goals, goals).map((goal) =>
    Object.assign({}, goal, { updatedAt: nextVersion(goal, epochMs(at)) }),
  )
  const fresh = planOf((list): readonly PlanRecord[] => {
    const other: readonly PlanRecord[] =
      list === 'goals' ? goals : list === 'tasks' || list === 'steps' ? added[list] : []
    return [...other, ...own[list]]
  })
  return {
    put: withoutEmpty({ ...fresh, goals: [...fresh.goals, ...kept] }),
    ids: eachList((list) => fresh[list].map(({ id }) => id)),
    versions: Object.fromEntries(
      Object.values(own)
        .flat()
        .map(({ id, updatedAt }) => [id, updatedAt]),
    ),
    before: planOf((list): readonly PlanRecord[] => {
      const replaced = new Set(own[list].map(({ id }) => id))
      return plan[list].filter(({ id, deleted }) => deleted !== true && replaced.has(id))
    }),
    goalOf,
  }
}

/** How much of an import's tasks and records is new to the plan, and how much is there already. */
export function countNewPlan(
  { tasks, ownPlan }: Pick<ImportSummary, 'tasks' | 'ownPlan'>,
  plan: Plan,
  isRefused: (text: string) => boolean,
): { tasks: number; steps: number; goals: number; here: number } {
  const counts = { tasks: 0, steps: 0, goals: 0, here: 0 }
  const known = knownIds(plan)
  for (const { id, text, steps } of tasks) {
    if (isRefused(text)) continue
    if (known.has(id)) counts.here += 1
    else {
      counts.tasks += 1
      counts.steps += steps.filter((step) => !isRefused(step.text)).length
    }
  }
  const isLater = laterThan(plan)
  for (const { type, record } of ownPlan) {
    const isThere = known.has(record.id) && !isLater(record)
    if (isThere) counts.here += 1
    else if (type === 'task') counts.tasks += 1
    else if (type === 'goal') counts.goals += 1
    else if (type === 'step') counts.steps += 1
  }
  return counts
}

/** The ids of what the plan has. What an import has taken back may come again. */
function knownIds(plan: Plan): ReadonlySet<string> {
  const all = Object.values(plan as unknown as Record<string, readonly PlanRecord[]>).flat()
  return new Set(all.filter(({ deleted }) => deleted !== true).map(({ id }) => id))
}

/** Whether a record is of a later version than the one that the plan has. */
function laterThan(plan: Plan): (record: PlanRecord) => boolean {
  const versions = new Map(planRecords(plan).map(({ id, updatedAt }) => [id, updatedAt]))
  return ({ id, updatedAt }) => updatedAt > (versions.get(id) ?? updatedAt)
}

/** The goals that lists become; one that has the same name already is the same. */
function goalsOf(lists: readonly string[], plan: Plan, at: string) {
  const goalOf = new Map<string, string>()
  const goals: Goal[] = []
  const byName = new Map(
    plan.goals.filter(isActive).map(({ id, name }) => [fold(name), id] as const),
  )
  for (const list of lists) {
    const clean = cleanLine(list, LINE_LIMIT)
    if (clean.kind !== 'text') continue
    const name = fold(clean.text)
    const id = byName.get(name) ?? v5(name, GOALS)
    goalOf.set(list, id)
    if (byName.has(name)) continue
    byName.set(name, id)
    // One that was let go is what these belong to, and stays let go.
    if (plan.goals.some((goal) => goal.id === id && goal.deleted !== true)) continue
    goals.push({ id, name: clean.text, ...nextMark([...plan.goals, ...goals]), updatedAt: at })
  }
  return { goals, goalOf }
}

interface Surroundings extends Pick<Given, 'plan' | 'at' | 'isRefused'> {
  month: Month
  goalOf: ReadonlyMap<string, string>
}

function addedTasks(
  { tasks, namedSince }: Given['summary'],
  { plan, at, month, isRefused, goalOf }: Surroundings,
): { tasks: Task[]; steps: Step[] } {
  const known = knownIds(plan)
  const added: { tasks: Task[]; steps: Step[] } = { tasks: [], steps: [] }
  // In the order of the file, after what is there.
  let rank = epochMs(at)
  for (const { id, text, list, steps } of tasks) {
    if (known.has(id) || isRefused(text)) continue
    const since = namedSince[id] ?? month
    const goalId = list === undefined ? undefined : goalOf.get(list)
    added.tasks.push({
      id,
      rank: rank++,
      winsSince: since < month ? since : month,
      text: inOneLine(beginningOf(text, TASK_LIMIT), TASK_LIMIT),
      ...(goalId !== undefined && { goalId }),
      updatedAt: at,
    })
    for (const step of steps) {
      if (known.has(step.id) || isRefused(step.text)) continue
      added.steps.push({
        id: step.id,
        rank: rank++,
        winsSince: month,
        text: inOneLine(beginningOf(step.text, LINE_LIMIT), LINE_LIMIT),
        taskId: id,
        friction: null,
        updatedAt: at,
      })
    }
  }
  return added
}

/** Records of this app as they were taken out; one that was taken back here comes as a later version. */
function ownRecords(records: readonly OwnPlanRecord[], plan: Plan, at: string): Plan {
  const known = knownIds(plan)
  const lists = { goal: 'goals', task: 'tasks', step: 'steps', repeat: 'repeats' } as const
  const isLater = laterThan(plan)
  const fresh = records.filter(({ record }) => !known.has(record.id) || isLater(record))
  return planOf((list) => {
    const gone = new Map<string, PlanRecord>(plan[list].map((one) => [one.id, one]))
    return fresh
      .filter(({ type }) => (type === 'weekAnswer' ? 'answers' : lists[type]) === list)
      .map(({ record }) => {
        const before = gone.get(record.id)
        if (before === undefined || before.updatedAt < record.updatedAt) return record
        return Object.assign({}, record, { updatedAt: nextVersion(before, epochMs(at)) })
      })
  })
}

function withoutEmpty(plan: Plan): Partial<Plan> {
  return Object.fromEntries(Object.entries(plan).filter(([, list]) => list.length > 0))
}
