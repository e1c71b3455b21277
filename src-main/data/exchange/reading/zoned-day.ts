import { wallTime, type Day } from '../../../../src-shared/calendar.ts'

/** The date on the wall at an instant, in a zone that a file names; in UTC where that is none. */
export function dayIn(at: number, zone: string | undefined): Day {
  try {
    return wallTime(at, zone ?? 'UTC').slice(0, 10)
  } catch {
    return wallTime(at, 'UTC').slice(0, 10)
  }
}
