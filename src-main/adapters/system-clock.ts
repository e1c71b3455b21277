import type { Clock } from '../domain/ports.ts'

/** The one system clock. Time and zone are read at each call, since either can be moved. */
export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
}
