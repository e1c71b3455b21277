import type { GoalView, NextStep } from '../../src-shared/contract.ts'
import type { Step, Task, Win } from '../../src-shared/records.ts'
import { isThere } from './open-steps.ts'
import { inOrder } from './plan-order.ts'
import { find } from './planned-change.ts'
import type { Plan } from './ports.ts'

/** What the next step is worked out from. */
interface Facts {
  plan: Plan
  /** The open steps, the smallest first. */
  open: readonly Step[]
  /** Today's wins in the order of logging. */
  wins: readonly Win[]
  /** Whether today only the smallest matters. */
  lowEnergy: boolean
}

/**
 * The one step that is offered: on a low-energy day the smallest; else the one that the person
 * chose last; else what goes on from today's latest win of a task, which may be a rung of its
 * ladder that is no step yet; else the smallest.
 */
export function nextStep({ plan, open, wins, lowEnergy }: Facts): NextStep | undefined {
  const [smallest] = open
  const latest = wins.findLast(({ taskId }) => taskId !== undefined)
  if (lowEnergy) return smallest && seen(smallest, 'low-energy')
  const chosen = chosenOf(open)
  if (chosen !== undefined) return seen(chosen, 'chosen')
  const task = find(plan.tasks, latest?.taskId)
  if (task !== undefined && isThere(task)) {
    const next = inOrder(openOn(task))[0]
    if (next !== undefined) return seen(next, 'goes-on')
    const rung = task.rungs?.[0]
    if (rung !== undefined) return { text: rung, why: 'goes-on', ...about(task) }
  }
  return smallest && seen(smallest, 'smallest')

  function seen(step: Step, why: NextStep['why']): NextStep {
    const { id, text, anchor } = step
    const task = find(plan.tasks, step.taskId)
    return { stepId: id, text, ...(anchor !== undefined && { anchor }), why, ...about(task) }
  }

  function about(
    task: Task | undefined,
  ): Pick<NextStep, 'taskId' | 'task' | 'goal' | 'after' | 'openOnTask'> {
    if (task === undefined) return { openOnTask: 0 }
    const goal = goalView(plan, task.goalId)
    return {
      taskId: task.id,
      task: task.text,
      ...(goal && { goal }),
      ...(latest?.taskId === task.id && { after: latest.text }),
      openOnTask: openOn(task).length,
    }
  }

  function openOn(task: Task): Step[] {
    return open.filter(({ taskId }) => taskId === task.id)
  }
}

/** The open step that the person chose last. */
export function chosenOf(open: readonly Step[]): Step | undefined {
  return open.reduce<Step | undefined>((chosen, step) => {
    if (step.chosenAt === undefined) return chosen
    return step.chosenAt > (chosen?.chosenAt ?? '') ? step : chosen
  }, undefined)
}

/** A goal as it is shown; none where it was let go. */
export function goalView({ goals }: Plan, goalId: string | undefined): GoalView | undefined {
  const goal = goals.find(({ id }) => id === goalId)
  if (goal === undefined || !isThere(goal)) return undefined
  const { id, name, identity } = goal
  return { id, name, ...(identity !== undefined && { identity }) }
}
