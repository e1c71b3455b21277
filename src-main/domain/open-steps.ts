import type { Step } from '../../src-shared/records.ts'
import type { Plan } from './ports.ts'

/**
 * The steps that are open, the one that is offered first in front: the fewest words, for those are
 * the easiest to begin with, and of these the one that was made first. While a task is let go, its
 * steps rest with it.
 *
 * @param isDone whether a win names a step
 */
export function openSteps(
  { tasks, steps }: Pick<Plan, 'tasks' | 'steps'>,
  isDone: (id: string) => boolean,
): Step[] {
  const resting = new Set(tasks.flatMap((task) => (isThere(task) ? [] : task.id)))
  return steps
    .filter((step) => isThere(step) && !resting.has(step.taskId ?? '') && !isDone(step.id))
    .toSorted((a, b) => wordsIn(a.text) - wordsIn(b.text) || (a.id < b.id ? -1 : 1))
}

/** Whether a record of the plan is neither let go nor deleted. */
export function isThere({
  letGoAt,
  deleted,
}: {
  letGoAt?: string | undefined
  deleted?: boolean | undefined
}): boolean {
  return letGoAt === undefined && deleted !== true
}

/** How many words a step has: the fewer, the easier it is to begin with. */
export function wordsIn(text: string): number {
  return text.trim().split(/\s+/u).length
}
