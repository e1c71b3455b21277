import { nextDayTurn } from '../../src-shared/calendar.ts'
import type { Clock } from '../kernel/ports.ts'

/** The longest time without a look at the clock, in milliseconds: it may have been moved. */
const LONGEST_WAIT_MS = 15 * 60_000
/** The shortest, in milliseconds: a timer that comes early does not look again at once. */
const SHORTEST_WAIT_MS = 1_000

/**
 * Calls `turned` when the person's day turns over. The deadline is on the wall clock, so that
 * sleep and clock changes are noticed late at worst, never for good.
 *
 * @param day the present day, by the same clock
 * @returns a check to call when the computer wakes up
 */
export function watchDay(
  clock: Clock,
  dayStartHour: () => number,
  day: () => string,
  turned: () => void,
): () => void {
  let known = day()
  let timer: NodeJS.Timeout | undefined

  function check(): void {
    clearTimeout(timer)
    if (day() !== known) {
      known = day()
      turned()
    }
    const now = clock.now()
    const wait = nextDayTurn(now, clock.zone(), dayStartHour()) - now
    timer = setTimeout(check, Math.min(Math.max(wait, SHORTEST_WAIT_MS), LONGEST_WAIT_MS))
    timer.unref()
  }

  check()
  return check
}
