import type { Month } from '../../../../src-shared/calendar.ts'
import type { Clock, PlanStore, WinStore } from '../../../kernel/ports.ts'
import type { Queue } from '../../../kernel/serial-queue.ts'
import type { ImportRecords } from './import-records.ts'

/** What bringing in and taking back need of the data. */
export interface ImportWorld {
  clock: Clock
  store: Pick<WinStore, 'months' | 'read' | 'gone' | 'putAll' | 'purgeIn'>
  plan: Pick<PlanStore, 'read' | 'put'>
  records: ImportRecords
  /** The queue in which every change is made. */
  enqueue: Queue
  /** Whether the app is about to end: nothing more is begun. */
  isEnding: () => boolean
  /** Wins of some months have changed. */
  changed: (months: readonly Month[]) => void
}
