import { setImmediate, setTimeout as pause } from 'node:timers/promises'

import type { Day, Month } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import { readMonths } from '../journal/read-months.ts'
import type { WinStore } from '../kernel/ports.ts'
import { LinkIndex } from './domain/chains.ts'

/**
 * How long after the first look back every month begins to be read, in milliseconds: until then
 * what was asked for is painted, which the reading would delay.
 */
const PAINTED_MS = 500

/** What of a month's wins is kept in memory, beside their links. */
interface MonthCounts {
  /** How many wins the days have that have any. */
  wins: ReadonlyMap<Day, number>
  /** The days to which a win was put forward. */
  covered: ReadonlySet<Day>
}

/** What looking back needs of all wins, without their words. */
export interface ReviewIndex {
  /** What the days of a month have. Reads the month where that is not known. */
  counts(month: Month): MonthCounts
  /** The links that are known so far; soon after the first question every month is read. */
  links(): LinkIndex
  /** Reads every month, where that has not been done; answers when it has. */
  whole(): Promise<void>
  /** Reads some months in the background: they may be asked for next. */
  prepare(months: readonly Month[]): Promise<void>
  /** Months have changed. */
  update(months: readonly Month[]): Promise<void>
  /** Forgets everything: the wins lie elsewhere now. */
  clear(): void
}

interface Parts {
  store: Pick<WinStore, 'months' | 'read'>
  /** More months have been read than at the last answer. */
  onRead: () => void
}

/** Opens the index. Nothing is read before the main window is there, or the person looks back. */
export function openReviewIndex({ store, onRead }: Parts): ReviewIndex {
  let links = new LinkIndex()
  let counts = new Map<Month, MonthCounts>()
  let building: Promise<void> | undefined
  let awaited = false

  function take(month: Month, wins: readonly Win[]): MonthCounts {
    const days = new Map<Day, number>()
    const covered = new Set<Day>()
    for (const { day, covers, deleted } of wins) {
      if (deleted === true) continue
      days.set(day, (days.get(day) ?? 0) + 1)
      if (covers !== undefined) covered.add(covers)
    }
    const counted = { wins: days, covered }
    counts.set(month, counted)
    links.setMonth(month, wins)
    return counted
  }

  async function build(): Promise<void> {
    const mine = links
    const isWanted = (): boolean => links === mine
    // A month that was looked at is known already.
    const more = { ...store, months: () => store.months().filter((month) => !counts.has(month)) }
    if (await readMonths({ store: more, onMonth: take, isWanted, onRead })) onRead()
  }

  async function buildSoon(): Promise<void> {
    if (awaited) return
    awaited = true
    await pause(PAINTED_MS, undefined, { ref: false })
    await whole()
  }

  function whole(): Promise<void> {
    return (building ??= build())
  }

  return {
    counts: (month) => counts.get(month) ?? take(month, store.read(month)),

    links() {
      void buildSoon()
      return links
    },

    whole,

    async prepare(months) {
      const mine = counts
      await pause(PAINTED_MS, undefined, { ref: false })
      for (const month of months) {
        if (counts !== mine) return
        if (!counts.has(month)) take(month, store.read(month))
        await setImmediate()
      }
    },

    async update(months) {
      // Of none, everything may have changed. What nobody has looked at is not read for it.
      const touched = months.length === 0 ? [...counts.keys()] : months
      for (const [number, month] of touched.entries()) {
        if (counts.has(month) || building !== undefined) take(month, store.read(month))
        if (number > 0) await setImmediate()
      }
      if (touched.length > 1) onRead()
    },

    clear() {
      links = new LinkIndex()
      counts = new Map()
      building = undefined
      awaited = false
    },
  }
}
