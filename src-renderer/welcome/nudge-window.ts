/** How many hours after its beginning a nudge window is made to end. */
const WINDOW_HOURS = 3

/**
 * The end of the time in which a nudge may come, once its beginning was changed: the present end,
 * or a later one on the same date if that is not after the beginning.
 *
 * @param from the beginning, such as `08:30`
 * @param until the present end
 */
export function windowEnd(from: string, until: string): string {
  if (until > from) return until
  const hour = Number(from.slice(0, 2)) + WINDOW_HOURS
  return hour < 24 ? `${String(hour).padStart(2, '0')}${from.slice(2)}` : '23:59'
}
