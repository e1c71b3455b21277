import type { Clock } from '../kernel/ports.ts'
import { systemZone } from './system-zone.ts'

/** The one system clock. Time and zone are read at each call, since either can be moved. */
export const systemClock: Clock = {
  now: () => Date.now(),
  zone() {
    const now = new Date()
    // Undefined, against its type, where TZ names no zone that is known.
    const named = new Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined
    return systemZone(named, -now.getTimezoneOffset(), now.getTime())
  },
}
