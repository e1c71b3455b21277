import { useSyncExternalStore } from 'react'

import type { GoalMark } from '../../src-shared/contract/plan.ts'
import { ask, onEvent } from '../api.ts'

/** The goals by their ids, in the person's order; those let go are there for their wins. */
export type Goals = ReadonlyMap<string, GoalMark>

let goals: Goals = new Map()
const listeners = new Set<() => void>()
let stop: (() => void) | undefined

/** All goals with their hues and shapes, kept up to date. Empty until they have been read. */
export function useGoals(): Goals {
  return useSyncExternalStore(subscribe, () => goals)
}

/** The hue and shape of a goal, kept up to date; undefined without a goal, or for an unknown one. */
export function useGoalMark(id: string | undefined): GoalMark | undefined {
  return useGoals().get(id ?? '')
}

/** One source for all beads of a window: it listens while any is shown. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (stop === undefined) {
    stop = onEvent('goals.changed', (view) => take(view.goals))
    void ask('goals.read', {}).then((view) => take(view.goals))
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stop?.()
    stop = undefined
  }
}

function take(marks: readonly GoalMark[]): void {
  goals = new Map(marks.map((mark) => [mark.id, mark]))
  for (const listener of listeners) listener()
}
