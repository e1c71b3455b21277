import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

/** How much shorter a wait is. */
const TIMES = 20

/**
 * Shortens what a save waits between two tries, for tests in which files are held until the last of
 * them. What does not keep the app running, such as limits, is as long as ever.
 *
 * @returns gives the waits back
 */
export function hurryWaits(): () => void {
  const { setTimeout: wait } = timers
  timers.setTimeout = (milliseconds = 0, value, options) => {
    const isLimit = options?.ref === false
    return wait(isLimit ? milliseconds : milliseconds / TIMES, value, options)
  }
  syncBuiltinESMExports()
  return () => {
    timers.setTimeout = wait
    syncBuiltinESMExports()
  }
}
