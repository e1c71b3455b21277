import type { Day } from '../../../src-shared/calendar.ts'

/** What the journal and the plan say to whoever decides whether to speak. */
export interface JournalFacts {
  wonToday: boolean
  /** The days that a win of another day was put forward to. */
  coveredDays: readonly Day[]
  lastWin?: { at: number; day: Day }
  /** An open step for the anchor's time; undefined if there is none. */
  anchorStepId?: string
}
