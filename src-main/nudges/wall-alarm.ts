import type { Clock, Timer } from '../kernel/ports.ts'

/** The longest wait, in ms: the clock on the wall may have been moved. */
export const LONGEST_WAIT_MS = 15 * 60_000
/** The shortest wait, in ms. */
const SHORTEST_WAIT_MS = 1_000
/** A timer that comes this much late, in ms, was held up by a sleep or by a clock that was moved. */
const GAP_MS = 60_000

/** A deadline on the wall clock. */
export interface WallAlarm {
  /** Waits for an instant in milliseconds since the epoch, in place of the one before. */
  arm(at: number): void
  /**
   * Whether the present wait was interrupted: it took much longer than it was to take, or the clock
   * was set back. True once for each wait.
   */
  takeGap(): boolean
}

/**
 * Prepares an alarm that nothing is armed for. It may come early, since no single wait is longer
 * than `LONGEST_WAIT_MS`; whoever is called looks at the clock.
 */
export function openWallAlarm(
  clock: Pick<Clock, 'now'>,
  timer: Timer,
  onDue: () => void,
): WallAlarm {
  let cancel: (() => void) | undefined
  let armed: { at: number; for: number } | undefined

  return {
    arm(at) {
      cancel?.()
      const now = clock.now()
      const wait = Math.max(SHORTEST_WAIT_MS, Math.min(at - now, LONGEST_WAIT_MS))
      armed = { at: now, for: wait }
      cancel = timer.after(wait, onDue)
    },

    takeGap() {
      if (armed === undefined) return false
      const now = clock.now()
      const late = now - (armed.at + armed.for)
      const isGap = late > GAP_MS || now < armed.at
      armed = undefined
      return isGap
    },
  }
}
