import { vi } from 'vitest'

/** How long something may take on a machine with much else to do, in ms; waiting ends when it is so. */
const PATIENCE_MS = 20_000

/**
 * Waits until a check passes, for what other processes do in their own time.
 *
 * @returns what the check returned
 * @throws what the check threw last, after twenty seconds
 */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, PATIENCE_MS)
}
