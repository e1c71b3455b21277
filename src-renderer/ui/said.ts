import './said.css'
import { useSyncExternalStore } from 'react'

import type { Screen } from '../../src-shared/contract/windows.ts'

/** How long it stays on the screen what was said, in milliseconds. */
const SAID_MS = 10_000

let said: string | undefined
/** The screen that it is said on, where that one is yet to come. */
let saidOn: Screen | undefined
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/**
 * Says a kind word on the screen that is shown. It goes after a while, with the screen, or when
 * something else is said.
 *
 * @param on the screen that comes next, where it is said on that one
 */
export function say(words: string | undefined, on?: Screen): void {
  clearTimeout(timer)
  if (words !== undefined) timer = setTimeout(() => say(undefined), SAID_MS)
  said = words
  saidOn = on
  for (const changed of listeners) changed()
}

/** Another screen is shown: a word about what was done on the one before is out of place there. */
export function cameTo(screen: Screen): void {
  if (saidOn === screen) saidOn = undefined
  else say(undefined)
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
