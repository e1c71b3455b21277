import './said.css'
import { useSyncExternalStore } from 'react'

/** How long it stays on the screen what was said, in milliseconds. */
const SAID_MS = 10_000

let said: string | undefined
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/**
 * Says a kind word on the screen that is shown, or on the one that comes next. It goes after a
 * while, or when something else is said.
 */
export function say(words: string | undefined): void {
  clearTimeout(timer)
  if (words !== undefined) timer = setTimeout(() => say(undefined), SAID_MS)
  said = words
  for (const changed of listeners) changed()
}

/** What was said last, while it stays. */
export function useSaid(): string | undefined {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => said,
  )
}
