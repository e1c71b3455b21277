import type { Clock } from '../domain/ports.ts'

/** The one system clock. Time and zone are read at each call, since either can be moved. */
export const systemClock: Clock = {
  now: () => Date.now(),
  // Undefined, against its type, where TZ names no zone that is known.
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
}
