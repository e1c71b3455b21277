import type { AddResult, GoalResult, PlanResult } from '../../../src-shared/contract/plan.ts'
import type { Friction, Goal, GoalHue, GoalShape, Step, Task } from '../../../src-shared/records.ts'
import { goalMarks, keepingMarks, nextMark, withMark } from './goal-marks.ts'
import { isActive } from './open-steps.ts'
import { cleanFriction, cleanLine, LINE_LIMIT, TASK_LIMIT } from './plan-text.ts'
import {
  changing,
  find,
  NOT_FOUND,
  isOpenStep,
  type Planned,
  type Planning,
  type Refused,
} from './planned-change.ts'

/** A new goal, with the next free colour and shape; empty words say nothing of who one becomes. */
export function addGoal(
  { plan, newId, stamp }: Planning,
  given: { name: string; identity?: string | undefined },
): Planned<GoalResult> | RefusedWords {
  const clean = cleanLine(given.name, LINE_LIMIT)
  if (clean.kind !== 'text') return clean
  const identity = cleanLine(given.identity ?? '', LINE_LIMIT)
  if (identity.kind === 'too-long') return identity
  const goal: Goal = {
    id: newId(),
    name: clean.text,
    ...(identity.kind === 'text' && { identity: identity.text }),
    ...nextMark(plan.goals),
    updatedAt: stamp(),
  }
  return { put: { goals: withKept(plan, stamp, goal) }, answer: { kind: 'added', goal } }
}

/** A goal as it is to be kept, and what has to be kept for others to look as before. */
function withKept({ goals }: Planning['plan'], stamp: Planning['stamp'], goal: Goal): Goal[] {
  const kept = keepingMarks(goals, [goal])
  return [goal, ...kept.map((one) => Object.assign({}, one, { updatedAt: stamp(one) }))]
}

type RefusedWords = Exclude<Refused, { kind: 'gone' }>

interface GoalEdit {
  id: string
  name?: string | undefined
  identity?: string | null | undefined
  hue?: GoalHue | undefined
  shape?: GoalShape | undefined
}

/** Other words for a goal, or for who one becomes by it; another colour or shape. */
export function editGoal(
  { plan, stamp }: Planning,
  { id, name, identity, hue, shape }: GoalEdit,
): Planned<PlanResult> | Refused {
  const before = find(plan.goals, id)
  if (before === undefined) return NOT_FOUND
  let after: Goal = before
  if (name !== undefined) {
    const clean = cleanLine(name, LINE_LIMIT)
    if (clean.kind !== 'text') return clean
    after = { ...after, name: clean.text }
  }
  if (identity !== undefined) {
    const clean = identity === null ? undefined : cleanLine(identity, LINE_LIMIT)
    if (clean !== undefined && clean.kind !== 'text') return clean
    const { identity: _, ...without } = after
    after = clean === undefined ? without : { ...without, identity: clean.text }
  }
  if (hue !== undefined || shape !== undefined) {
    const chosen = { ...after, ...(hue && { hue }), ...(shape && { shape }) }
    after = withMark(chosen, goalMarks(plan.goals).get(id))
  }
  return changing({ goals: withKept(plan, stamp, { ...after, updatedAt: stamp(before) }) })
}

/** A new task, without a step so far. */
export function addTask(
  { plan, newId, stamp }: Planning,
  { text, goalId }: { text: string; goalId?: string | undefined },
): Planned<AddResult> | Refused {
  const clean = cleanLine(text, TASK_LIMIT)
  if (clean.kind !== 'text') return clean
  if (goalId !== undefined && find(plan.goals, goalId) === undefined) return NOT_FOUND
  const task: Task = {
    id: newId(),
    text: clean.text,
    ...(goalId !== undefined && { goalId }),
    updatedAt: stamp(),
  }
  return { put: { tasks: [task] }, answer: { kind: 'added', id: task.id } }
}

interface TaskEdit {
  id: string
  text?: string | undefined
  goalId?: string | null | undefined
  friction?: Friction | undefined
}

/** Other words for a task, another goal, or what is hardest about it. */
export function editTask(
  { plan, stamp }: Planning,
  { id, text, goalId, friction }: TaskEdit,
): Planned<PlanResult> | Refused {
  const before = find(plan.tasks, id)
  if (before === undefined) return NOT_FOUND
  let after: Task = before
  if (text !== undefined) {
    const clean = cleanLine(text, TASK_LIMIT)
    if (clean.kind !== 'text') return clean
    after = { ...after, text: clean.text }
  }
  if (goalId !== undefined) {
    if (goalId !== null && find(plan.goals, goalId) === undefined) return NOT_FOUND
    const { goalId: _, ...without } = after
    after = goalId === null ? without : { ...without, goalId }
  }
  if (friction !== undefined) {
    const clean = cleanFriction(friction)
    if (clean.kind === 'too-long') return clean
    const { friction: _, ...without } = after
    after = clean.kind === 'none' ? without : { ...without, friction: clean.friction }
  }
  return changing({ tasks: [{ ...after, updatedAt: stamp(before) }] })
}

/** A new step, of a task or of none. */
export function addStep(
  { plan, newId, stamp }: Planning,
  given: { text: string; taskId?: string | undefined; anchor?: string | undefined },
): Planned<AddResult> | Refused {
  const clean = cleanLine(given.text, LINE_LIMIT)
  if (clean.kind !== 'text') return clean
  const anchor = cleanLine(given.anchor ?? '', LINE_LIMIT)
  if (anchor.kind === 'too-long') return anchor
  const task = find(plan.tasks, given.taskId)
  if (given.taskId !== undefined && (task === undefined || !isActive(task))) return NOT_FOUND
  const step: Step = {
    id: newId(),
    text: clean.text,
    ...(task && ofTask(task)),
    ...(anchor.kind === 'text' && { anchor: anchor.text }),
    updatedAt: stamp(),
  }
  return { put: { steps: [step] }, answer: { kind: 'added', id: step.id } }
}

/** What a step knows of the task that it moves. */
export function ofTask({ id, friction }: Task): Required<Pick<Step, 'taskId' | 'friction'>> {
  return { taskId: id, friction: friction?.kind ?? null }
}

interface StepEdit {
  id: string
  text?: string | undefined
  anchor?: string | null | undefined
  taskId?: string | null | undefined
  /** The words are of something smaller; those before wait on the task's ladder. */
  smaller?: boolean | undefined
}

/** How many rungs a task keeps. */
export const MOST_RUNGS = 12

/** Other words for a step, another anchor or another task. */
export function editStep(
  { plan, stamp }: Planning,
  { id, text, anchor, taskId, smaller = false }: StepEdit,
): Planned<PlanResult> | Refused {
  const before = find(plan.steps, id)
  if (before === undefined) return NOT_FOUND
  let after: Step = before
  if (text !== undefined) {
    const clean = cleanLine(text, LINE_LIMIT)
    if (clean.kind !== 'text') return clean
    after = { ...after, text: clean.text }
  }
  if (anchor !== undefined) {
    const clean = cleanLine(anchor ?? '', LINE_LIMIT)
    if (clean.kind === 'too-long') return clean
    const { anchor: _, ...without } = after
    after = clean.kind === 'empty' ? without : { ...without, anchor: clean.text }
  }
  if (taskId !== undefined) {
    const task = taskId === null ? undefined : find(plan.tasks, taskId)
    if (taskId !== null && (task === undefined || !isActive(task))) return NOT_FOUND
    const { taskId: _, friction: __, ...without } = after
    after = task === undefined ? without : { ...without, ...ofTask(task) }
  }
  const steps = [{ ...after, updatedAt: stamp(before) }]
  const task = find(plan.tasks, after.taskId)
  if (!smaller || task === undefined || after.text === before.text) return changing({ steps })
  // What a person wrote is not gone because they began with less.
  const rungs = [before.text, ...(task.rungs ?? []).filter((rung) => rung !== before.text)]
  return changing({
    steps,
    tasks: [{ ...task, rungs: rungs.slice(0, MOST_RUNGS), updatedAt: stamp(task) }],
  })
}

/** Makes an open step the next one. */
export function chooseStep(planning: Planning, id: string): Planned<PlanResult> | Refused {
  const { plan, facts, stamp } = planning
  const step = find(plan.steps, id)
  if (step === undefined || !isOpenStep(step, plan, facts.isDone)) return NOT_FOUND
  return changing({
    steps: [{ ...step, chosenAt: chosenNow(planning), updatedAt: stamp(step) }],
  })
}

/** When something is chosen: after whatever was chosen before, also by a clock that is set back. */
export function chosenNow({ plan, stamp }: Pick<Planning, 'plan' | 'stamp'>): string {
  const latest = plan.steps.reduce((latest, { chosenAt }) => maxText(latest, chosenAt ?? ''), '')
  return latest === '' ? stamp() : stamp({ updatedAt: latest })
}

function maxText(a: string, b: string): string {
  return a > b ? a : b
}

/** Makes the next rung of a task's ladder a step, and the next one. */
export function takeStep(
  planning: Planning,
  { taskId, text }: { taskId: string; text: string },
): Planned<AddResult> | Refused {
  const { plan, newId, stamp } = planning
  const task = find(plan.tasks, taskId)
  if (task === undefined || !isActive(task)) return NOT_FOUND
  const rungs = task.rungs ?? []
  const at = rungs.indexOf(text)
  if (at === -1) return NOT_FOUND
  const left = rungs.slice(at + 1)
  const { rungs: _, ...without } = task
  const after: Task = {
    ...without,
    ...(left.length > 0 && { rungs: left }),
    updatedAt: stamp(task),
  }
  const chosenAt = chosenNow(planning)
  const step: Step = { id: newId(), text, ...ofTask(task), chosenAt, updatedAt: stamp() }
  return { put: { tasks: [after], steps: [step] }, answer: { kind: 'added', id: step.id } }
}
