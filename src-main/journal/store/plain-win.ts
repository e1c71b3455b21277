import { winSources, type Win } from '../../../src-shared/records.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
// The 29th to the 31st are not in every month: the schema knows.
const DAY = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/
const INSTANT =
  /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
const OFFSET = /^[+-]\d\d:\d\d$/
const SOURCES: ReadonlySet<unknown> = new Set(winSources)

/**
 * Whether an entry of a month is a win beyond doubt, as nearly all are. Ten years have a hundred
 * thousand of them, and the schema takes half of the time that reading a month does. What this does
 * not know, the schema decides: it never says yes where the schema says no, or would change
 * anything (`plain-win.test.ts`).
 */
export function isPlainWin(entry: unknown): entry is Win {
  if (typeof entry !== 'object' || entry === null) return false
  const win = entry as Record<string, unknown>
  return (
    fits(win['id'], UUID) &&
    fits(win['at'], INSTANT) &&
    fits(win['day'], DAY) &&
    fits(win['updatedAt'], INSTANT) &&
    typeof win['text'] === 'string' &&
    win['text'] !== '' &&
    SOURCES.has(win['source']) &&
    typeof win['zone'] === 'string' &&
    fitsOrNone(win['offset'], OFFSET) &&
    fitsOrNone(win['stepId'], UUID) &&
    fitsOrNone(win['taskId'], UUID) &&
    fitsOrNone(win['goalId'], UUID) &&
    fitsOrNone(win['repeatId'], UUID) &&
    fitsOrNone(win['linkedTo'], UUID) &&
    fitsOrNone(win['covers'], DAY) &&
    isEnergyOrNone(win['energyBefore']) &&
    isEnergyOrNone(win['energyAfter']) &&
    (win['deleted'] === undefined || typeof win['deleted'] === 'boolean') &&
    win['movedFrom'] === undefined
  )
}

function fits(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value)
}

function fitsOrNone(value: unknown, pattern: RegExp): boolean {
  return value === undefined || fits(value, pattern)
}

function isEnergyOrNone(value: unknown): boolean {
  return (
    value === undefined || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5)
  )
}
