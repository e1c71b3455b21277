import type { Clock } from '../kernel/ports.ts'
import { systemZone } from './system-zone.ts'

/** How long the zone of a computer is taken for the same where its offset is, in milliseconds. */
const SAME_ZONE_MS = 5_000

/**
 * The one system clock. Time and offset are read at each call, since either can be moved. The zone's
 * name takes a hundred times as long, and a window asks for it some hundred times as it opens: it is
 * read anew where the offset or `TZ` is another, and after five seconds.
 */
export const systemClock: Clock = { now: () => Date.now(), zone: zoneReader() }

/** A function that gives the zone of this computer, and remembers its name for a while. */
function zoneReader(): () => string {
  let last: { zone: string; offset: number; variable: string | undefined; at: number } | undefined

  return () => {
    const now = new Date()
    const [offset, variable, at] = [-now.getTimezoneOffset(), process.env['TZ'], performance.now()]
    const isKnown =
      last?.offset === offset && last.variable === variable && at - last.at < SAME_ZONE_MS
    if (last === undefined || !isKnown) {
      // Undefined, against its type, where TZ names no zone that is known.
      const named = new Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined
      last = { zone: systemZone(named, offset, now.getTime()), offset, variable, at }
    }
    return last.zone
  }
}
