import './status-message.css'
import { useSyncExternalStore } from 'react'

import type { LogResult } from '../../src-shared/contract/journal.ts'
import type { Screen } from '../../src-shared/contract/windows.ts'
import { acknowledgement } from '../words.ts'

/** How long a status message is shown, in milliseconds. */
const SHOWN_MS = 10_000

/** A status message. */
export interface StatusMessage {
  text: string
  /** The win that was just logged, where the message says so. */
  winId?: string
}

let message: StatusMessage | undefined
/** The screen that the message is for, if that one is not shown yet. */
let targetScreen: Screen | undefined
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/**
 * Shows a status message, or clears it if `text` is undefined. It goes after a while, with the next
 * message, or when another screen is shown.
 *
 * @param on the screen that is shown next, if the message is for that one
 * @param winId the win that was just logged, if the message says so
 */
export function showStatus(text: string | undefined, on?: Screen, winId?: string): void {
  clearTimeout(timer)
  if (text !== undefined) timer = setTimeout(() => showStatus(undefined), SHOWN_MS)
  message = text === undefined ? undefined : { text, ...(winId !== undefined && { winId }) }
  targetScreen = on
  for (const notify of listeners) notify()
}

/** Shows the line for a win that was just logged, and what is said after it. */
export function showLogged(
  logged: Pick<Extract<LogResult, { kind: 'logged' }>, 'win' | 'acknowledgement'>,
  more?: string,
): void {
  const line = acknowledgement(logged)
  showStatus(more === undefined ? line : `${line} ${more}`, undefined, logged.win.id)
}

/** Clears the message when another screen is shown, unless it is for that screen. */
export function clearStatusOnArrival(screen: Screen): void {
  if (targetScreen === screen) targetScreen = undefined
  else showStatus(undefined)
}

/** The present status message; undefined if there is none. */
export function useStatusMessage(): StatusMessage | undefined {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => message,
  )
}
