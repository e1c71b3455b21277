import { setImmediate } from 'node:timers/promises'

import type { Month } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import type { WinStore } from '../kernel/ports.ts'

/** How many months are read before the windows hear of it. */
const MONTHS_A_NEWS = 24

interface Parts {
  store: Pick<WinStore, 'months' | 'read'>
  onMonth: (month: Month, wins: readonly Win[]) => void
  /** Whether what is read is still wanted. */
  isWanted: () => boolean
  /** More is known than at the last call. */
  onRead: () => void
}

/**
 * Reads every month, the newest first, with a pause after each for whatever else there is to do.
 *
 * @returns whether all of them have been read
 */
export async function readMonths({ store, onMonth, isWanted, onRead }: Parts): Promise<boolean> {
  for (const [number, month] of store.months().entries()) {
    if (!isWanted()) return false
    onMonth(month, store.read(month))
    if (number % MONTHS_A_NEWS === 0) onRead()
    await setImmediate()
  }
  return isWanted()
}
