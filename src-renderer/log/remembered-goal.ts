import { useSyncExternalStore } from 'react'

/** Where the windows share which goal was chosen last. It is an id, and no words of a person. */
const KEY = 'goal-of-wins'
/** Told in the window itself; other windows hear of `storage`. */
const CHANGED = 'goal-of-wins-changed'

/** The id of the goal that was chosen last for a win; undefined if none was. */
export function useRememberedGoal(): string | undefined {
  return useSyncExternalStore(subscribe, () => localStorage.getItem(KEY) ?? undefined)
}

/** Remembers the goal for the next wins, in every window. */
export function rememberGoal(id: string | undefined): void {
  if (id === undefined) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, id)
  dispatchEvent(new Event(CHANGED))
}

function subscribe(listener: () => void): () => void {
  for (const event of ['storage', CHANGED]) addEventListener(event, listener)
  return () => {
    for (const event of ['storage', CHANGED]) removeEventListener(event, listener)
  }
}
