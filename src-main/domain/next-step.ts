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
  /** Whether the person comes back after days away. */
  isBack: boolean
}

/**
 * The one step that is offered: on a low-energy day, and after days away, the smallest; else, whichever came later, the
 * one that the person chose last or what goes on from today's latest win of a task, which may be a
 * rung of its ladder that is no step yet; else the smallest. A day of a repeat is enough for itself:
 * nothing goes on from it.
 */
export function nextStep({ plan, open, wins, lowEnergy, isBack }: Facts): NextStep | undefined {
  const [smallest] = open
  const latest = wins.findLast(
    ({ taskId, repeatId }) => taskId !== undefined && repeatId === undefined,
  )
  if (lowEnergy) return smallest && seen(smallest, 'low-energy')
  if (isBack) return smallest && seen(smallest, 'smallest')
  const chosen = chosenOf(open)
  const after = onward()
  const isChosen = chosen !== undefined && (chosen.chosenAt ?? '') > (latest?.at ?? '')
  if (chosen !== undefined && (isChosen || after === undefined || chosen.taskId === after.taskId)) {
    return seen(chosen, 'chosen')
  }
  return after ?? (smallest && seen(smallest, 'smallest'))

  function onward(): NextStep | undefined {
    const task = find(plan.tasks, latest?.taskId)
    if (task === undefined || !isThere(task)) return undefined
    const next = inOrder(openOn(task))[0]
    if (next !== undefined) return seen(next, 'goes-on')
    const rung = task.rungs?.[0]
    return rung === undefined ? undefined : { text: rung, why: 'goes-on', ...about(task) }
  }

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
