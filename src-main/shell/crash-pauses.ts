/** How long a page that has crashed waits before it is drawn anew, each time longer; in milliseconds. */
const WAITS_MS = [0, 1_000, 5_000, 30_000] as const
/** A page that has lived for so long has not crashed "again"; in milliseconds. */
const LIVED_MS = 5 * 60_000

/** What is known of the crashes of a page. */
export interface Crashes {
  /** How many, each soon after the one before. */
  count: number
  /** When the last was, in milliseconds of a monotonic clock. */
  last: number
}

/**
 * What to do after a crash.
 *
 * @param now milliseconds of a monotonic clock
 * @returns how long to wait before the page is drawn anew; undefined where that is no use any more
 */
export function afterCrash(
  known: Crashes | undefined,
  now: number,
): { crashes: Crashes; waitMs: number | undefined } {
  const again = known !== undefined && now - known.last < LIVED_MS
  const count = again ? known.count + 1 : 1
  return { crashes: { count, last: now }, waitMs: WAITS_MS[count - 1] }
}
