import type { Step } from '../../src-shared/records.ts'

/**
 * The steps that are open, the one that is offered first in front: the fewest words, for those are
 * the easiest to begin with, and of these the one that was made first.
 *
 * @param isDone whether a win names a step
 */
export function openSteps(steps: readonly Step[], isDone: (id: string) => boolean): Step[] {
  return steps
    .filter(({ id, deleted }) => deleted !== true && !isDone(id))
    .toSorted((a, b) => wordsIn(a.text) - wordsIn(b.text) || (a.id < b.id ? -1 : 1))
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/u).length
}
