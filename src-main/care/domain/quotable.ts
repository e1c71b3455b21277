import type { GoalView, NextStep } from '../../../src-shared/contract/plan.ts'
import { isSafeToSay, sayOr } from './wall.ts'

/** Words of the person as a sentence of the app's may quote them. Undefined if it may not. */
export function quotable(text: string): string | undefined {
  return sayOr(text, undefined)
}

/** What a step serves, as far as it may be said in sentences of the app's. */
export function quotableServed({ task, goal }: { task?: string; goal?: GoalView }): {
  task?: string
  goal?: GoalView
} {
  const isTask = task !== undefined && isSafeToSay(task)
  const isGoal = goal !== undefined && [goal.name, goal.identity ?? ''].every(isSafeToSay)
  return { ...(isTask && { task }), ...(isGoal && { goal }) }
}

/**
 * The next step as Today says it.
 *
 * @param step general words for a step that may not be said
 */
export function quotableStep(next: NextStep, step: string): NextStep {
  const { task: _, goal: __, anchor, after, continues, ...rest } = next
  return {
    ...rest,
    text: sayOr(next.text, step),
    ...quotableServed(next),
    ...(anchor !== undefined && isSafeToSay(anchor) && { anchor }),
    ...(after !== undefined && isSafeToSay(after) && { after }),
    ...(continues !== undefined && isSafeToSay(continues.text) && { continues }),
  }
}

/** The ids of those of some wins whose words no sentence may quote. */
export function unquotable(wins: Iterable<{ id: string; text: string }>): string[] {
  return [...wins].filter(({ text }) => !isSafeToSay(text)).map(({ id }) => id)
}
