import { instantText, monthOf, type Month } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import type { MonthDocument } from './month-document.ts'
import type { OtherVersions } from './other-months.ts'
import type { OwnMonth } from './own-month.ts'

/** How many months stay in memory. The others are read again when they are asked for. */
const MONTHS_IN_MEMORY = 6
/** A month is present for this long after its end, in milliseconds: days lag behind instants. */
const PRESENT_MS = 2 * 24 * 60 * 60_000

/** What is known of one month. */
export interface KnownMonth {
  own: OwnMonth
  others: OtherVersions
  /** The wins that count, of all devices; undefined until they are asked for. */
  merged?: readonly Win[] | undefined
}

/** The months in memory, those asked for last at the end. */
export class MonthCache {
  readonly #months = new Map<Month, KnownMonth>()
  /** What told the files of months that were evicted from others. */
  readonly #marks = new Map<Month, string>()

  /** A month, if it is in memory. */
  peek(month: Month): KnownMonth | undefined {
    return this.#months.get(month)
  }

  /** Keeps a month, as the one that was asked for last. */
  keep(month: Month, known: KnownMonth): void {
    this.#months.delete(month)
    this.#months.set(month, known)
  }

  /** What told the file of a month that was in memory before from others; undefined if it was not. */
  markOf(month: Month): string | undefined {
    return this.#marks.get(month)
  }

  /** The months in memory. */
  keys(): Month[] {
    return [...this.#months.keys()]
  }

  /** What is known of each month in memory. */
  all(): KnownMonth[] {
    return [...this.#months.values()]
  }

  /** What memory has of this device's months. */
  documents(): ReadonlyMap<Month, MonthDocument> {
    return new Map([...this.#months].map(([month, { own }]) => [month, own.present()]))
  }

  /**
   * Evicts the months that were not asked for the longest. Never what memory alone knows.
   *
   * @param now milliseconds since the epoch
   */
  evict(justOpened: Month, now: number): void {
    const present = monthOf(instantText(now - PRESENT_MS))
    for (const [month, { own }] of this.#months) {
      if (this.#months.size <= MONTHS_IN_MEMORY) return
      const needed = month >= present || month === justOpened || own.dirty() || own.blocked()
      if (needed) continue
      this.#months.delete(month)
      this.#marks.set(month, own.mark())
    }
  }
}
