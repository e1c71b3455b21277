import { instantText } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'

/** 10:00 in the morning of the tests' day, in milliseconds since the Unix epoch. */
const TEN_OCLOCK = 1_795_428_000_000

/** A made-up win for tests: of November 23, 2026, `number` milliseconds after ten. */
export function sampleWin(number: number, changes: Partial<Win> = {}): Win {
  const at = instantText(TEN_OCLOCK + number)
  return {
    id: `019a0000-0000-7000-9000-${String(number).padStart(12, '0')}`,
    at,
    zone: 'UTC',
    day: '2026-11-23',
    text: `win ${number}`,
    source: 'quick-log',
    updatedAt: at,
    ...changes,
  }
}
