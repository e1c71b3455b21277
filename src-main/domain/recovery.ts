import { monthOf, type Month } from '../../src-shared/calendar.ts'
import type { Gone, Win } from '../../src-shared/records.ts'
import { mergeMonth, type Version } from './merge.ts'

/** What one version of a month file knows. */
export interface WinsAndGone {
  readonly wins: readonly Win[]
  readonly gone: readonly Gone[]
}

interface Damage {
  month: Month
  /** What could still be read of the file itself; of a damaged file no byte is sure. */
  salvaged: WinsAndGone
  /** Earlier versions of the file that are whole, in any order. */
  kept: readonly WinsAndGone[]
}

export interface RecoveredMonth extends WinsAndGone {
  /** Wins of other months that were found in the file. */
  strays: readonly Win[]
  /** How many wins are there again, or as they were, thanks to the earlier versions. */
  broughtBack: number
}

/**
 * Puts a month together from what is left of its file and from earlier versions of it. Of two
 * versions of one win the later counts, and at the same instant the one that is known to be whole.
 */
export function recoverMonth({ month, salvaged, kept }: Damage): RecoveredMonth {
  const fromKept = mergeMonth({
    wins: kept.flatMap(({ wins }) => versions(wins, KEPT)),
    gone: kept.flatMap(({ gone }) => versions(gone, KEPT)),
  })
  const sure = new Map(fromKept.wins.map((win) => [win.id, win]))
  const read = withoutMisreadIds(salvaged.wins, sure)
  const merged = mergeMonth({
    wins: [...versions(read, SALVAGED), ...versions(fromKept.wins, KEPT)],
    gone: [...versions(salvaged.gone, SALVAGED), ...versions(fromKept.gone, KEPT)],
  })
  const before = new Set(salvaged.wins)
  return {
    wins: merged.wins.filter((win) => monthOf(win.day) === month),
    gone: merged.gone,
    strays: merged.wins.filter((win) => monthOf(win.day) !== month),
    broughtBack: merged.wins.filter((win) => win.deleted !== true && !before.has(win)).length,
  }
}

// In the place of device ids: at the same instant, the greater one counts.
const SALVAGED = '0'
const KEPT = '1'

function versions<T>(records: readonly T[], device: string): Version<T>[] {
  return records.map((record) => ({ record, device }))
}

/** A win whose very id was misread would come back twice, once under each id. */
function withoutMisreadIds(read: readonly Win[], sure: ReadonlyMap<string, Win>): Win[] {
  const seen = new Set(read.map(({ id }) => id))
  const missing = new Set(
    [...sure.values()].filter(({ id }) => !seen.has(id)).map(({ at, text }) => `${at} ${text}`),
  )
  return read.filter(({ id, at, text }) => sure.has(id) || !missing.has(`${at} ${text}`))
}
