import type { PlanResult, PlanRestoreResult } from '../../../src-shared/contract/plan.ts'
import type { Step } from '../../../src-shared/records.ts'
import type { Plan } from '../../kernel/ports.ts'
import { ranksToMove, type Ranked } from './plan-order.ts'
import {
  changing,
  find,
  NOT_FOUND,
  isOpenStep,
  type Planned,
  type Planning,
  type Refused,
} from './planned-change.ts'
import { isOpenRepeat, isWaiting, repeatsLeft } from './repeats.ts'

const LISTS = ['goals', 'tasks', 'steps', 'repeats'] as const
type AnyRecord = Plan[(typeof LISTS)[number]][number]

/** Archives a goal, a task, a step or a repeat. What it leads to stays as it is. */
export function archive(planning: Planning, id: string): Planned<PlanResult> | Refused {
  const found = findAny(planning.plan, id)
  if (found === undefined) return NOT_FOUND
  const { list, record } = found
  if (record.letGoAt !== undefined) return changing({})
  if (list === 'steps' && planning.facts.isDone(id)) return NOT_FOUND
  const repeat = list === 'repeats' ? find(planning.plan.repeats, id) : undefined
  if (repeat !== undefined && !isOpenRepeat(repeat)) return NOT_FOUND
  const letGoAt = planning.stamp(record)
  return changing(inList(list, [{ ...record, letGoAt, updatedAt: letGoAt }]))
}

/** Restores what was archived. */
export function restore(
  planning: Planning,
  id: string,
): Planned<PlanRestoreResult> | Refused | Enough {
  const { plan, facts, stamp } = planning
  const found = findAny(plan, id)
  if (found === undefined) return NOT_FOUND
  const { list, record } = found
  if (record.letGoAt === undefined) return changing({})
  const { letGoAt: _, ...without } = record
  const after = { ...without, updatedAt: stamp(record) } as AnyRecord
  if (list === 'repeats') {
    const repeat = after as Plan['repeats'][number]
    if (!isWaiting(repeat, facts) && repeatsLeft(plan, facts) === 0) return { kind: 'enough' }
  }
  // A step of a task that was archived would be nowhere: its task comes along.
  const task = list === 'steps' ? find(plan.tasks, (after as Step).taskId) : undefined
  if (task?.letGoAt !== undefined) {
    const { letGoAt: _, ...open } = task
    return changing({ steps: [after as Step], tasks: [{ ...open, updatedAt: stamp(task) }] })
  }
  return changing(inList(list, [after]))
}

interface Enough {
  kind: 'enough'
}

/** Puts something before another of its kind; steps, among the open ones of their task. */
export function move(
  planning: Planning,
  { id, before }: { id: string; before: string | null },
): Planned<PlanResult> | Refused {
  const { plan, facts, stamp } = planning
  const found = findAny(plan, id)
  if (found === undefined) return NOT_FOUND
  const { list, record } = found
  const ranks = ranksToMove<AnyRecord & Ranked>(likeIt(), record, before)
  if (ranks === undefined) return NOT_FOUND
  const moved = [...ranks].map(([one, rank]) =>
    Object.assign({}, one, { rank, updatedAt: stamp(one) }),
  )
  return changing(inList(list, moved))

  function likeIt(): readonly AnyRecord[] {
    if (list !== 'steps') return plan[list].filter(({ deleted }) => deleted !== true)
    const { taskId } = plan.steps.find((step) => step.id === id) ?? {}
    return plan.steps.filter(
      (step) => step.taskId === taskId && isOpenStep(step, plan, facts.isDone),
    )
  }
}

function findAny(plan: Plan, id: string): { list: keyof Plan; record: AnyRecord } | undefined {
  for (const list of LISTS) {
    const record = find<AnyRecord>(plan[list], id)
    if (record !== undefined) return { list, record }
  }
  return undefined
}

function inList(list: keyof Plan, records: readonly AnyRecord[]): Partial<Plan> {
  return records.length === 0 ? {} : { [list]: records }
}
