import type { GoalView, NextStep } from '../../../src-shared/contract/plan.ts'
import type { Goal, Step, Task, Win } from '../../../src-shared/records.ts'
import { isSafeToSay } from '../../care/domain/wall.ts'
import { asContinued } from '../../journal/domain/continued-win.ts'
import type { Plan } from '../../kernel/ports.ts'
import { looksSmall } from '../../shrink/domain/step-size.ts'
import { isActive, smallestFirst } from './open-steps.ts'
import { inOrder } from './plan-order.ts'
import { find } from './planned-change.ts'
import { isOpenRepeat } from './repeats.ts'

/** What the next step is worked out from. */
export interface Facts {
  plan: Plan
  /** The open steps, the smallest first. */
  open: readonly Step[]
  /** Today's wins in the order of logging. */
  wins: readonly Win[]
  /** The win that one of a task grows out of, as far as is known without reading much for it. */
  latestOf: (task: Task) => Win | undefined
  /** Whether today only the smallest matters. */
  lowEnergy: boolean
  /** Whether the person comes back after days away. */
  isBack: boolean
}

/**
 * The one step that is offered: on a low-energy day, and after days away, the smallest; else,
 * whichever came later, the one that the person chose last or what goes on from today's latest win
 * of a task, which may be a rung of its ladder that is no step yet; else one that has an anchor and is
 * small too; else the smallest. Where none is open it is the smallest rung of a ladder that was begun.
 * A day of a repeat is enough for itself: nothing goes on from it.
 */
export function nextStep({
  plan,
  open,
  wins,
  latestOf,
  lowEnergy,
  isBack,
}: Facts): NextStep | undefined {
  const [smallest] = open
  const latest = latestOfTask(wins)
  if (lowEnergy && smallest !== undefined) return seen(smallest, 'low-energy')
  // Whoever did something on such a day has done plenty.
  if (lowEnergy) return wins.length === 0 ? waiting('low-energy') : undefined
  if (isBack) return smallest === undefined ? waiting('waits') : seen(smallest, 'smallest')
  const chosen = chosenOf(open)
  const after = onward()
  const isChosen = chosen !== undefined && (chosen.chosenAt ?? '') > (latest?.at ?? '')
  if (chosen !== undefined && (isChosen || after === undefined || chosen.taskId === after.taskId)) {
    return seen(chosen, 'chosen')
  }
  if (after !== undefined) return after
  const anchored = anchoredOf(open)
  if (anchored !== undefined) return seen(anchored, 'anchored')
  return smallest === undefined ? waiting('waits') : seen(smallest, 'smallest')

  function onward(): NextStep | undefined {
    const task = find(plan.tasks, latest?.taskId)
    if (task === undefined || !isActive(task)) return undefined
    const next = inOrder(openOn(task))[0]
    if (next !== undefined) return seen(next, 'goes-on')
    const rung = task.rungs?.find(isSafeToSay)
    return rung === undefined ? undefined : { ...sized(rung), why: 'goes-on', ...about(task) }
  }

  function waiting(why: NextStep['why']): NextStep | undefined {
    const rungs = inOrder(begunTasks(plan, open)).flatMap(firstRung)
    for (const { task } of smallestFirst(rungs)) {
      const rung = task.rungs?.find(isSafeToSay)
      if (rung !== undefined) return { ...sized(rung), why, ...about(task) }
    }
    return undefined
  }

  function seen(step: Step, why: NextStep['why']): NextStep {
    const { id, text, anchor } = step
    const task = find(plan.tasks, step.taskId)
    return {
      stepId: id,
      ...sized(text),
      ...(anchor !== undefined && { anchor }),
      why,
      ...about(task),
    }
  }

  function about(task: Task | undefined): Pick<NextStep, Served> {
    if (task === undefined) return {}
    const goal = goalView(plan, task.goalId)
    const continued = latestOf(task)
    return {
      taskId: task.id,
      task: task.text,
      ...(goal && { goal }),
      ...(latest?.taskId === task.id && { after: latest.text }),
      ...(continued && { continues: asContinued(continued) }),
    }
  }

  function openOn(task: Task): Step[] {
    return open.filter(({ taskId }) => taskId === task.id)
  }
}

type Served = 'taskId' | 'task' | 'goal' | 'after' | 'continues'

/** Words, and whether they are clearly those of something bigger. */
function sized(text: string): Pick<NextStep, 'text' | 'isBig'> {
  return { text, ...(!looksSmall(text) && { isBig: true }) }
}

/** The smallest step that has an anchor, unless there is none as small without one. */
function anchoredOf(open: readonly Step[]): Step | undefined {
  const [smallest] = open
  const anchored = open.find(({ anchor }) => anchor !== undefined)
  if (smallest === undefined || anchored === undefined) return undefined
  return looksSmall(anchored.text) || !looksSmall(smallest.text) ? anchored : undefined
}

/** The latest win that something can go on from. */
function latestOfTask(wins: readonly Win[]): Win | undefined {
  return wins.findLast(({ taskId, repeatId }) => taskId !== undefined && repeatId === undefined)
}

/**
 * The tasks whose last step is done, so that their ladders go on; a repeat is no ladder. Each list
 * of the plan is gone through once.
 */
function begunTasks({ tasks, steps, repeats }: Plan, open: readonly Step[]): Task[] {
  const repeated = new Set(repeats.filter(isOpenRepeat).map(({ taskId }) => taskId))
  const openIds = new Set(open.map(({ id }) => id))
  const last = new Map<string, Step>()
  for (const step of steps) {
    if (step.taskId === undefined || step.deleted === true) continue
    const known = last.get(step.taskId)
    if (known === undefined || known.id < step.id) last.set(step.taskId, step)
  }
  return tasks.filter((task) => {
    const step = last.get(task.id)
    if (step === undefined || step.letGoAt !== undefined || openIds.has(step.id)) return false
    return isActive(task) && !repeated.has(task.id)
  })
}

interface Rung {
  text: string
  task: Task
}

const rungs = new WeakMap<Task, Rung[]>()

/** The rung that a task's ladder goes on with; the same object each time, for what is known of it. */
function firstRung(task: Task): Rung[] {
  const known = rungs.get(task)
  if (known !== undefined) return known
  const first = (task.rungs ?? []).slice(0, 1).map((text) => ({ text, task }))
  rungs.set(task, first)
  return first
}

/** The task of today's latest win, where neither a step nor a rung is left to go on with. */
export function taskToGoOn({
  plan,
  open,
  wins,
  lowEnergy,
}: Omit<Facts, 'latestOf'>): Task | undefined {
  const latest = latestOfTask(wins)
  const task = lowEnergy ? undefined : find(plan.tasks, latest?.taskId)
  if (task === undefined || !isActive(task) || (task.rungs ?? []).length > 0) return undefined
  return open.some(({ taskId }) => taskId === task.id) ? undefined : task
}

/** The open step that the person chose last. */
export function chosenOf(open: readonly Step[]): Step | undefined {
  return open.reduce<Step | undefined>((chosen, step) => {
    if (step.chosenAt === undefined) return chosen
    return step.chosenAt > (chosen?.chosenAt ?? '') ? step : chosen
  }, undefined)
}

/** A goal as it is shown; none where it was archived. */
export function goalView({ goals }: Plan, goalId: string | undefined): GoalView | undefined {
  const goal = goals.find(({ id }) => id === goalId)
  return goal !== undefined && isActive(goal) ? shownGoal(goal) : undefined
}

/** What of a goal is shown. */
export function shownGoal({ id, name, identity }: Goal): GoalView {
  return { id, name, ...(identity !== undefined && { identity }) }
}
