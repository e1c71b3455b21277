import type { Acknowledgement } from '../../src-shared/contract/journal.ts'

/** What the journal tells, beyond what is kept on disk. */
export interface JournalEvents {
  /** A win was logged, and this is the line that says so. */
  'win.acknowledged': Acknowledgement
}
