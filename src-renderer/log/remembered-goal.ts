import { useSyncExternalStore } from 'react'

import { ask, onEvent } from '../api.ts'

/** What main has remembered; `undefined` until it has been asked. */
let goal: string | null | undefined
const listeners = new Set<() => void>()
let stop: (() => void) | undefined

/** The id of the goal that was chosen last for a win; undefined if none was. */
export function useRememberedGoal(): string | undefined {
  return useSyncExternalStore(subscribe, () => goal ?? undefined)
}

/** Remembers the goal for the next wins, in every window. */
export function rememberGoal(id: string | undefined): void {
  take(id ?? null)
  void ask('settings.change', { winGoal: id ?? null })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (stop === undefined) {
    stop = onEvent('settings.changed', ({ winGoal }) => take(winGoal))
    void ask('settings.read', {}).then(({ winGoal }) => take(winGoal))
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stop?.()
    stop = undefined
  }
}

function take(id: string | null): void {
  goal = id
  for (const listener of listeners) listener()
}
