import type { Repeat, Step, Task } from '../../../src-shared/records.ts'
import type { WinOrigin } from '../../journal/domain/journal.ts'
import type { Plan } from '../../kernel/ports.ts'
import { isActive } from './open-steps.ts'
import type { PlanFacts } from './plan-facts.ts'
import { find } from './planned-change.ts'

type Latest = Pick<PlanFacts, 'latestWin'>

/**
 * What a win comes from that says a step is done: the step, its task and goal, and the win that it
 * grows out of, which is the latest one of the same task. A new win has no successor, so that no
 * circle can close.
 *
 * @param at when it is logged; later wins, as by a clock that was set back, are not grown out of
 */
export function originOfStep(step: Step, plan: Plan, facts: Latest, at: string): WinOrigin {
  const task = find(plan.tasks, step.taskId)
  const linkedTo = task && facts.latestWin({ task }, at)
  return { stepId: step.id, ...served(task, plan), ...(linkedTo !== undefined && { linkedTo }) }
}

/** The same for a task that is through. */
export function originOfTask(task: Task, plan: Plan, facts: Latest, at: string): WinOrigin {
  const linkedTo = facts.latestWin({ task }, at)
  return { ...served(task, plan), ...(linkedTo !== undefined && { linkedTo }) }
}

/** The same for a day of a repeat: it grows out of the latest win of the repeat, else of its task. */
export function originOfRepeat(repeat: Repeat, plan: Plan, facts: Latest, at: string): WinOrigin {
  const task = find(plan.tasks, repeat.taskId)
  const linkedTo = facts.latestWin({ repeat }, at) ?? (task && facts.latestWin({ task }, at))
  return { repeatId: repeat.id, ...served(task, plan), ...(linkedTo !== undefined && { linkedTo }) }
}

function served(task: Task | undefined, { goals }: Plan): Pick<WinOrigin, 'taskId' | 'goalId'> {
  if (task === undefined) return {}
  const goal = goals.find(({ id }) => id === task.goalId)
  // A goal that was archived is not served any more; the win still tells of the task.
  const isServed = goal !== undefined && isActive(goal)
  return { taskId: task.id, ...(isServed && { goalId: goal.id }) }
}
