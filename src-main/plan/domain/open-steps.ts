import type { Step } from '../../../src-shared/records.ts'
import { byId } from '../../kernel/order.ts'
import type { Plan } from '../../kernel/ports.ts'
import { looksSmall } from '../../shrink/domain/step-size.ts'

/**
 * The steps that are open, the smallest first, and of two as small the one that was made first.
 * While a task is archived, its steps rest with it.
 *
 * @param isDone whether a win names a step
 */
export function openSteps(
  { tasks, steps }: Pick<Plan, 'tasks' | 'steps'>,
  isDone: (id: string) => boolean,
): Step[] {
  const resting = new Set(tasks.flatMap((task) => (isActive(task) ? [] : task.id)))
  const open = steps
    .filter((step) => isActive(step) && !resting.has(step.taskId ?? '') && !isDone(step.id))
    .toSorted(byId)
  return smallestFirst(open)
}

/**
 * The same, the smallest in front and else in their order: the fewer words, the easier it is to
 * begin with. What is clearly not small comes after all others, for “finish my taxes” is short.
 */
export function smallestFirst<T extends { text: string }>(all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, ...sizeOf(one) }))
    .toSorted((a, b) => Number(a.isBig) - Number(b.isBig) || a.words - b.words)
    .map(({ one }) => one)
}

interface Size {
  isBig: boolean
  words: number
}

/** Records never change once made, so each is looked at once, however many there are. */
const sizes = new WeakMap<object, Size>()

function sizeOf(one: { text: string }): Size {
  const known = sizes.get(one)
  if (known !== undefined) return known
  const size = { isBig: !looksSmall(one.text), words: wordsIn(one.text) }
  sizes.set(one, size)
  return size
}

/** Whether a record of the plan is neither archived nor deleted. */
export function isActive({
  letGoAt,
  deleted,
}: {
  letGoAt?: string | undefined
  deleted?: boolean | undefined
}): boolean {
  return letGoAt === undefined && deleted !== true
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/u).length
}
