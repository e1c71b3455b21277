import { instantText, type Day } from '../../../../src-shared/calendar.ts'

const DAY_MS = 86_400_000
/** The first and the last day that is written with four digits. */
const MOST = 2_932_896

/** The day so many days after 1 January 1970. Returns undefined if it is none that can be written. */
export function dayOfEpochDay(days: number | undefined): Day | undefined {
  if (days === undefined || !Number.isInteger(days) || Math.abs(days) > MOST) return undefined
  const text = instantText(days * DAY_MS)
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : undefined
}
