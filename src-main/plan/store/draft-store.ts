import type { ShrinkDraft } from '../../../src-shared/shrink.ts'
import type { SaveOutcome } from '../../kernel/ports.ts'

/** What is being shrunk, as it was typed. */
export interface DraftStore {
  read(): ShrinkDraft | undefined
  /** Keeps it, or that there is none; of those that come quickly, the latest. */
  keep(draft: ShrinkDraft | null): Promise<SaveOutcome>
}
