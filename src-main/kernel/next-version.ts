import { epochMs, instantText } from '../../src-shared/calendar.ts'

/**
 * An instant for a change: now, and later than what it changes even when the clock has been set
 * back.
 *
 * @param now milliseconds since the epoch
 */
export function nextVersion(before: { updatedAt: string }, now: number): string {
  const instant = instantText(now)
  if (instant > before.updatedAt) return instant
  return instantText(epochMs(before.updatedAt) + 1)
}
