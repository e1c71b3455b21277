import './status-message.css'
import { useSyncExternalStore } from 'react'

import type { Screen } from '../../src-shared/contract/windows.ts'

/** How long a status message is shown, in milliseconds. */
const SHOWN_MS = 10_000

let message: string | undefined
/** The screen that the message is for, if that one is not shown yet. */
let targetScreen: Screen | undefined
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/**
 * Shows a status message, or clears it if `text` is undefined. It goes after a while, with the next
 * message, or when another screen is shown.
 *
 * @param on the screen that is shown next, if the message is for that one
 */
export function showStatus(text: string | undefined, on?: Screen): void {
  clearTimeout(timer)
  if (text !== undefined) timer = setTimeout(() => showStatus(undefined), SHOWN_MS)
  message = text
  targetScreen = on
  for (const notify of listeners) notify()
}

/** Clears the message when another screen is shown, unless it is for that screen. */
export function clearStatusOnArrival(screen: Screen): void {
  if (targetScreen === screen) targetScreen = undefined
  else showStatus(undefined)
}

/** The present status message; undefined if there is none. */
export function useStatusMessage(): string | undefined {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => message,
  )
}
