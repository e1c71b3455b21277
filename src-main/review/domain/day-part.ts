import { Temporal } from 'temporal-polyfill'

import { instantText } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import type { DayPart } from '../../../src-shared/review.ts'
import { zoneOf } from '../../../src-shared/zone.ts'

const HOUR = 60 * 60

/** A stretch of time in which the clocks of a zone are not changed. */
interface Stretch {
  /** Where it begins, or some instant in it, and where it ends, as instants stand in files. */
  from: string
  until: string | undefined
  /** How far its clocks are ahead of UTC, in seconds. */
  ahead: number
}

/** The stretch that was asked for last in each zone. */
const known = new Map<string, Stretch>()

/**
 * The part of the day in which a win was logged, by the clock on the wall where it was: morning
 * from 5, afternoon from 12, evening from 17, night from 22.
 */
export function dayPart(win: Pick<Win, 'at' | 'zone' | 'offset'>): DayPart {
  const hour = wallHour(win.at, zoneOf(win))
  if (hour < 5 || hour >= 22) return 'night'
  if (hour < 12) return 'morning'
  return hour < 17 ? 'afternoon' : 'evening'
}

/**
 * The hour on the wall, as `wallTime` has it. Two months can have thousands of wins, and asking the
 * calendar about each would take longer than showing the week; so it is asked once a stretch.
 */
function wallHour(at: string, zone: string): number {
  const { ahead } = stretchAt(at, zone)
  const [hours = 0, minutes = 0, seconds = 0] = at.slice(11, 19).split(':').map(Number)
  const sinceMidnight = hours * HOUR + minutes * 60 + seconds + ahead
  return (Math.floor(sinceMidnight / HOUR) + 24) % 24
}

function stretchAt(at: string, zone: string): Stretch {
  const last = known.get(zone)
  if (last !== undefined && last.from <= at && (last.until === undefined || at < last.until)) {
    return last
  }
  const wall = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  const next = wall.getTimeZoneTransition('next')
  const stretch = {
    from: at,
    until: next === null ? undefined : instantText(next.epochMilliseconds),
    ahead: wall.offsetNanoseconds / 1e9,
  }
  known.set(zone, stretch)
  return stretch
}
