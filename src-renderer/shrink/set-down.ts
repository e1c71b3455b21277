import type { TaskView } from '../../src-shared/contract.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { hasAnswers, hasFriction, typedSteps } from './draft-changes.ts'

/**
 * What became of it: all of it is kept, it is put away because its words need care, or it could not
 * be kept.
 */
type SetDown = 'kept' | 'put-away' | 'not-kept'

/**
 * Keeps what is half shrunk among the tasks, with what was said about it, the goal it serves and
 * the steps that were typed. What is there already, in the same words, is that one.
 */
export async function setDown(draft: ShrinkDraft): Promise<SetDown> {
  if (draft.text.trim() === '') return 'kept'
  try {
    if (await needsCare(draft)) return 'put-away'
    return (await keep(draft)) ? 'kept' : 'not-kept'
  } catch {
    return 'not-kept'
  }
}

async function needsCare(draft: ShrinkDraft): Promise<boolean> {
  const { text, friction, newGoal } = draft
  const steps = typedSteps(draft).flatMap(({ text, anchor = '' }) => [text, anchor])
  const texts = [text, friction.words ?? '', newGoal ?? '', ...steps]
  return (await ask('care.read', { texts })) !== null
}

/** Whether nothing of it is lost. */
async function keep(draft: ShrinkDraft): Promise<boolean> {
  const { text, friction } = draft
  const { tasks, goals } = await ask('plan.read', {})
  const known = tasks.find((task) => task.id === draft.taskId || isSame(task.text, text))
  // A task with nothing new about it is kept as it is.
  if (known !== undefined && !hasAnswers(draft)) return true
  const goalId = newGoalOf(draft) === undefined ? draft.goalId : await namedGoal()
  if (goalId === null) return false
  const id = known?.id ?? (await added(text))
  if (id === undefined) return false
  const about = {
    ...(hasFriction(draft) && { friction }),
    ...(goalId !== undefined && { goalId }),
  }
  if (Object.keys(about).length > 0) {
    const edited = await ask('task.edit', { id, ...about })
    if (edited.kind !== 'changed') return false
  }
  for (const step of typedSteps(draft)) {
    if (hasStep(known, step.text)) continue
    const kept = await ask('step.add', { ...step, taskId: id })
    if (kept.kind !== 'added') return false
  }
  return true

  /** The goal that is named in the draft. `null` where it cannot begin. */
  async function namedGoal(): Promise<string | null> {
    const name = newGoalOf(draft) ?? ''
    const there = goals.find((goal) => isSame(goal.name, name))
    if (there !== undefined) return there.id
    const goal = await ask('goal.add', { name })
    return goal.kind === 'added' ? goal.goal.id : null
  }
}

function newGoalOf({ newGoal }: ShrinkDraft): string | undefined {
  return newGoal?.trim() || undefined
}

function hasStep(task: TaskView | undefined, text: string): boolean {
  return task?.steps.some((step) => isSame(step.text, text)) ?? false
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

async function added(text: string): Promise<string | undefined> {
  const task = await ask('task.add', { text })
  return task.kind === 'added' ? task.id : undefined
}
