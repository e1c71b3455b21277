import { monthOf, type Month } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import type { NoticeList } from '../../storage/notice-list.ts'
import { withoutWins } from './month-changes.ts'
import type { OwnMonth } from './own-month.ts'
import type { WaitingWins } from './waiting-wins.ts'

/** The months, as far as mending them needs it. */
interface MendableMonths {
  readonly waiting: WaitingWins
  readonly notices: NoticeList
  open(month: Month): { own: OwnMonth }
  /** Takes what waits for a month into it, in memory. */
  adopt(month: Month): void
}

/** The months of which reading has found that something is to be written. */
export class MonthMender {
  readonly #months: MendableMonths
  readonly #onDue: () => void
  readonly #due = new Set<Month>()

  /** @param onDue called for each month that is to be mended; never mends within the call */
  constructor(months: MendableMonths, onDue: () => void = () => undefined) {
    this.#months = months
    this.#onDue = onDue
  }

  /** Notes a month. */
  ask(month: Month): void {
    this.#due.add(month)
    this.#onDue()
  }

  /** Mends one month, if it is to be mended. */
  mendOne(month: Month): void {
    if (!this.#due.has(month)) return
    this.#mend(month)
    this.#due.delete(month)
  }

  /** Mends all that are to be mended. To be called while nothing else changes. */
  mendAll(): void {
    const done = new Set<Month>()
    // More months may come in meanwhile, and those whose file refuses ask again.
    for (const month of this.#due) {
      if (!done.has(month)) this.#mend(month)
      done.add(month)
      this.#due.delete(month)
    }
  }

  /** Writes a month, and what its file has of others into theirs. */
  #mend(month: Month): void {
    const { waiting } = this.#months
    const own = this.#settle(month)
    if (own.blocked()) return
    // Wins leave the file only once they are on disk where they belong.
    for (const [target, wins] of strays(month, own)) {
      this.#settle(target)
      if (!waiting.has(target)) own.note((document) => withoutWins(document, wins, 'moved'))
    }
    if (own.misplaced) this.#settle(own.misplaced.month)
    own.settle()
  }

  /** Writes what memory knows of a month, and what waits for it. */
  #settle(month: Month): OwnMonth {
    const { waiting, notices } = this.#months
    this.#months.adopt(month)
    const { own } = this.#months.open(month)
    own.settle()
    if (own.blocked() === undefined) {
      notices.forget('unreadable', own.path)
      if (!own.dirty()) waiting.taken(month)
    }
    return own
  }
}

/** Wins of other months that are in a month's file, as after an interrupted move, by those months. */
export function strays(month: Month, own: OwnMonth): Map<Month, Win[]> {
  return Map.groupBy(
    own.present().wins.filter(({ day }) => monthOf(day) !== month),
    ({ day }) => monthOf(day),
  )
}
