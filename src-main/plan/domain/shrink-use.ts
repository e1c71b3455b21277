import type { CommandArgument } from '../../../src-shared/contract/index.ts'
import type { UseResult } from '../../../src-shared/contract/shrink.ts'
import type { Step, Task } from '../../../src-shared/records.ts'
import { splitTasks } from '../../shrink/domain/split-tasks.ts'
import { withoutMarker } from '../../shrink/engine/clean-task.ts'
import { isActive } from './open-steps.ts'
import { chosenNow, MOST_RUNGS, ofTask } from './plan-changes.ts'
import { cleanFriction, cleanLine, cleanRungs, LINE_LIMIT, TASK_LIMIT } from './plan-text.ts'
import { find, isOpenStep, repeatText, type Planned, type Planning } from './planned-change.ts'
import { isOpenRepeat, newRepeat, repeatsLeft } from './repeats.ts'

type Use = CommandArgument<'shrink.use'>

/**
 * What becomes of a task that was shrunk: the task, new or as it is now, and the step that was
 * picked, as the next one or as a repeat; all in one change.
 *
 * What has the same words as an open task, or an open step of the task, is that one: who shrinks
 * something a second time has not got two of it. Of several new tasks it is about the first; the
 * others are given back as they were typed.
 */
export function planShrunk(planning: Planning, use: Use): Planned<UseResult> | UseResult {
  const [first = use.text, ...others] = use.taskId === undefined ? splitTasks(use.text) : []
  const rest = others.length > 0 ? { rest: others.join('\n') } : {}
  const text = cleanLine(others.length > 0 ? withoutMarker(first) : first, TASK_LIMIT)
  if (text.kind !== 'text') return { kind: 'refused', what: 'task', why: text }
  const friction = cleanFriction(use.friction)
  if (friction.kind === 'too-long') return { kind: 'refused', what: 'friction', why: friction }
  const line = cleanLine(use.step, LINE_LIMIT)
  if (line.kind !== 'text') return { kind: 'refused', what: 'step', why: line }
  const routine = cleanLine(use.anchor ?? '', LINE_LIMIT)
  if (routine.kind === 'too-long') return { kind: 'refused', what: 'anchor', why: routine }

  const task = taskOf(planning, use, text.text, line.text, friction)
  const what = { text: line.text, ...(routine.kind === 'text' && { anchor: routine.text }) }
  if (use.how !== 'repeat') {
    const step = stepOf(planning, task, what, use.how === 'now')
    return {
      put: { tasks: [task], steps: [step] },
      answer: { kind: 'used', taskId: task.id, stepId: step.id, ...rest },
    }
  }
  const { text: words, ...anchor } = what
  const again = planning.plan.repeats.find(
    (one) => isOpenRepeat(one) && one.taskId === task.id && repeatText(one) === words,
  )
  if (again !== undefined) {
    return {
      put: { tasks: [task] },
      answer: { kind: 'used', taskId: task.id, repeatId: again.id, ...rest },
    }
  }
  if (repeatsLeft(planning.plan, planning.facts) === 0) return { kind: 'enough' }
  const repeat = newRepeat(planning, words, { taskId: task.id, ...anchor })
  return {
    put: { tasks: [task], repeats: [repeat] },
    answer: { kind: 'used', taskId: task.id, repeatId: repeat.id, ...rest },
  }
}

function taskOf(
  { plan, newId, stamp }: Planning,
  { taskId, goalId, rungs }: Use,
  text: string,
  step: string,
  friction: Exclude<ReturnType<typeof cleanFriction>, { kind: 'too-long' }>,
): Task {
  const named = find(plan.tasks, taskId)
  const known = named ?? plan.tasks.find((task) => isSame(task, text))
  const { letGoAt: _, rungs: waiting = [], ...before } = known ?? { id: newId(), updatedAt: '' }
  const above = cleanRungs(rungs).filter((rung) => rung !== step)
  // Former words of a step may wait there: they stay, behind what is new.
  const old = waiting.slice(waiting.indexOf(step) + 1).filter((rung) => !above.includes(rung))
  const left = [...above, ...old].slice(0, MOST_RUNGS)
  const goal = find(plan.goals, goalId)
  return {
    ...before,
    // Whoever gave it other words meanwhile, here or on another device, meant those.
    text: named?.text ?? text,
    ...(goal && { goalId: goal.id }),
    ...(friction.kind === 'friction' && { friction: friction.friction }),
    ...(left.length > 0 && { rungs: left }),
    updatedAt: known ? stamp(known) : stamp(),
  }
}

function isSame(task: Task, text: string): boolean {
  return isActive(task) && task.text.toLowerCase() === text.toLowerCase()
}

function stepOf(
  planning: Planning,
  task: Task,
  what: Pick<Step, 'text' | 'anchor'>,
  isNext: boolean,
): Step {
  const { plan, facts, newId, stamp } = planning
  const known = plan.steps.find(
    (step) =>
      step.taskId === task.id && step.text === what.text && isOpenStep(step, plan, facts.isDone),
  )
  // What is kept for later is not chosen yet.
  const chosen = isNext ? { chosenAt: chosenNow(planning) } : {}
  if (known) return { ...known, ...what, ...ofTask(task), ...chosen, updatedAt: stamp(known) }
  return { id: newId(), ...what, ...ofTask(task), ...chosen, updatedAt: stamp() }
}
