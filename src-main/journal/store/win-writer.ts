import { setImmediate } from 'node:timers/promises'

import { monthOf, type Month } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import { byInstant } from '../../kernel/order.ts'
import type { SaveOutcome, WinStore } from '../../kernel/ports.ts'
import type { Change } from '../../storage/own-file.ts'
import { hasWin, withoutWins, withWins } from './month-changes.ts'
import type { MonthDocument } from './month-document.ts'
import type { Months } from './months.ts'

/** How wins are written into their months. */
export interface WinWriter extends Pick<WinStore, 'put' | 'putAll'> {
  /** Changes this device's file of a month; durable when answered. */
  keep(month: Month, change: Change<MonthDocument>): Promise<SaveOutcome>
}

/** Writes wins into the months of a data folder. */
export function winWriter(months: Months): WinWriter {
  async function keep(
    month: Month,
    change: Change<MonthDocument>,
    /** The one win that is there only since then, if that is all. */
    addition: () => Win | undefined = () => undefined,
  ): Promise<SaveOutcome> {
    const known = months.toWrite(month)
    const outcome = await known.own.save(change)
    if (outcome.kind === 'kept') {
      const added = addition()
      if (added) months.unknownIds.delete(added.id)
      else months.unknownIds.clear()
      // The common case, one more win, costs the same however full the month is.
      known.merged = added && withLast(known.merged, added)
    }
    return outcome
  }

  /**
   * A win moves to another month. First its old file says all there is to say, in one write, so
   * that it is never in two places and never in none; then it is moved between the files.
   */
  async function move(moved: Win, from: Month): Promise<SaveOutcome> {
    const before = new Set([...(moved.movedFrom ?? []), from])
    const win = { ...moved, movedFrom: [...before].filter((m) => m !== monthOf(moved.day)) }
    const said = await keep(from, (document) => withWins(document, [win]))
    if (said.kind === 'refused') return said
    const target = monthOf(win.day)
    const arrived = await keep(target, (document) => withWins(document, [win]))
    if (arrived.kind === 'kept') {
      await keep(from, (document) => withoutWins(document, [win], 'moved'))
    } else months.waiting.add(target, { wins: [win], gone: [] })
    months.open(target).merged = undefined
    return said
  }

  async function put(win: Win, from?: Month): Promise<SaveOutcome> {
    const month = monthOf(win.day)
    if (from !== undefined && from !== month) {
      const blocked = months.toWrite(month).own.blocked()
      return blocked ? { kind: 'refused', problem: blocked } : move(win, from)
    }
    let isNew = false
    const change: Change<MonthDocument> = (document) => {
      isNew = !hasWin(document, win.id)
      return withWins(document, [win])
    }
    return keep(month, change, () => (isNew ? win : undefined))
  }

  return {
    keep,
    put,

    async putAll(wins) {
      for (const [month, changed] of Map.groupBy(wins, ({ day }) => monthOf(day))) {
        const outcome = await keep(month, (document) => withWins(document, changed))
        if (outcome.kind === 'refused') return outcome
        // Ten years are a hundred and twenty files; whatever else there is to do comes in between.
        await setImmediate()
      }
      return { kind: 'kept' }
    },
  }
}

/** The wins of a month with one more at their end; undefined if it belongs elsewhere among them. */
function withLast(merged: readonly Win[] | undefined, added: Win): readonly Win[] | undefined {
  const last = merged?.at(-1)
  const isLast = last === undefined || byInstant(last, added) < 0
  return merged !== undefined && isLast ? [...merged, added] : undefined
}
