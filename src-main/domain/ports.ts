import type { Month } from '../../src-shared/calendar.ts'
import type { DataNotice, SaveProblem } from '../../src-shared/contract.ts'
import type { Win } from '../../src-shared/records.ts'

/** Where and when "now" is. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number
  /** IANA name of the zone that this computer is in at this moment. */
  zone(): string
}

/** Makes identifiers: UUIDv7, so that they sort by the time they were made. */
export type NewId = () => string

/** What became of a save. `kept` means durable: written, flushed, renamed, folder flushed. */
export type SaveOutcome = { kind: 'kept' } | { kind: 'refused'; problem: SaveProblem }

/** The wins on disk, a month at a time. */
export interface WinStore {
  /** Every version of every win known for the month, deletions included, merged over devices. */
  read(month: Month): Win[]
  /**
   * Keep this version of a win in the month of its day and answer when that is durable.
   * When refused, what was on disk before is still there.
   */
  put(win: Win): Promise<SaveOutcome>
  /** What the person is told about files that could not be read as they are. */
  notices(): DataNotice[]
}
