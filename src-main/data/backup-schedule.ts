import type { Clock } from '../kernel/ports.ts'

/** How far apart two backups are at least while wins change, in milliseconds. */
const APART_MS = 15 * 60_000
/** How long after a change the first one is made, in milliseconds: never in anybody's way. */
const AFTER_CHANGE_MS = 2_000

/**
 * Makes a backup soon after a change, and while changes go on every fifteen minutes. There is a
 * timer only while something is waiting to be backed up.
 *
 * @param newestAt when the newest backup was made, in milliseconds since the epoch
 * @returns to be called after every change
 */
export function scheduleBackups(
  clock: Clock,
  newestAt: () => number | undefined,
  take: () => void,
): () => void {
  let waiting: NodeJS.Timeout | undefined
  let lastTake = -Infinity
  return () => {
    if (waiting !== undefined) return
    const age = clock.now() - (newestAt() ?? -Infinity)
    // A backup from the future was made before the clock was set back; this one never is.
    const left = APART_MS - (age < 0 ? performance.now() - lastTake : age)
    waiting = setTimeout(
      () => {
        waiting = undefined
        lastTake = performance.now()
        take()
      },
      Math.max(left, AFTER_CHANGE_MS),
    )
    waiting.unref()
  }
}
