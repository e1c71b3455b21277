import { offsetMinutes } from '../../../../src-shared/calendar.ts'

const DAY_MS = 86_400_000
/** So many days of so many zones are kept: the instants of a file lie close together. */
const MOST_KEPT = 100_000

const kept = new Map<string, Map<number, number | undefined>>()
let count = 0

/**
 * How far a zone is ahead of UTC, in minutes, where that stays the same from a day before an
 * instant until a day after it. Returns undefined if it does not, or is no whole minute.
 *
 * @param at milliseconds since the Unix epoch
 */
export function steadyOffset(at: number, zone: string): number | undefined {
  const day = Math.floor(at / DAY_MS)
  const offset = offsetAtMidnight(day, zone)
  for (const near of [day - 1, day + 1, day + 2]) {
    if (offsetAtMidnight(near, zone) !== offset) return undefined
  }
  return offset !== undefined && Number.isInteger(offset) ? offset : undefined
}

function offsetAtMidnight(day: number, zone: string): number | undefined {
  let ofZone = kept.get(zone)
  if (ofZone?.has(day) === true) return ofZone.get(day)
  if (count >= MOST_KEPT) {
    kept.clear()
    count = 0
    ofZone = undefined
  }
  if (ofZone === undefined) {
    ofZone = new Map()
    kept.set(zone, ofZone)
  }
  const offset = offsetMinutes(day * DAY_MS, zone)
  ofZone.set(day, offset)
  count += 1
  return offset
}
