import { monthOf, type Month } from '../../../src-shared/calendar.ts'
import type { Gone, Win } from '../../../src-shared/records.ts'
import { mergeMonth, versionsOf } from '../../kernel/merge.ts'

/** What one version of a month file knows. */
export interface WinsAndGone {
  readonly wins: readonly Win[]
  readonly gone: readonly Gone[]
}

interface Damage {
  month: Month
  /** What could still be read of the file itself. */
  salvaged: WinsAndGone
  /** Whether the file itself is whole and only knows too little; else no byte of it is sure. */
  whole: boolean
  /** Earlier versions of the file that are whole, in any order. */
  kept: readonly WinsAndGone[]
  /** An instant that no change can be later than: ISO 8601, UTC, milliseconds. */
  latest: string
}

export interface RecoveredMonth extends WinsAndGone {
  /** How many wins are there again, or as they were, thanks to the earlier versions. */
  broughtBack: number
}

/**
 * Puts a month together from what is left of its file and from earlier versions of it. Of two
 * versions of one win the later counts, and at the same instant the one that is known to be whole.
 * Wins of other months that the file had are still among its wins: what is gone from this month may
 * well be in another.
 */
export function recoverMonth({ month, salvaged, whole, kept, latest }: Damage): RecoveredMonth {
  const fromKept = mergeMonth({
    wins: kept.flatMap(({ wins }) => versionsOf(wins, KEPT)),
    gone: kept.flatMap(({ gone }) => versionsOf(gone, KEPT)),
  })
  const sure = new Map(fromKept.wins.map((win) => [win.id, win]))
  const read = whole ? salvaged.wins : withoutMisread(salvaged.wins, sure, latest)
  const isOwn = (win: Win): boolean => monthOf(win.day) === month
  const merged = mergeMonth({
    wins: [...versionsOf(read.filter(isOwn), SALVAGED), ...versionsOf(fromKept.wins, KEPT)],
    gone: [...versionsOf(salvaged.gone, SALVAGED), ...versionsOf(fromKept.gone, KEPT)],
  })
  const known = new Map(merged.wins.map((win) => [win.id, win]))
  const strays = read.filter(
    (win) => !isOwn(win) && win.updatedAt > (known.get(win.id)?.updatedAt ?? ''),
  )
  const moved = new Set(strays.map(({ id }) => id))
  const wins = [...merged.wins.filter(({ id }) => !moved.has(id)), ...strays]
  const before = new Set(salvaged.wins.map((win) => JSON.stringify(win)))
  const isBack = (win: Win): boolean => win.deleted !== true && !before.has(JSON.stringify(win))
  return { wins, gone: merged.gone, broughtBack: wins.filter(isBack).length }
}

// In the place of device ids: at the same instant, the greater one counts.
const SALVAGED = '0'
const KEPT = '1'

/** In how many letters the same id can differ when it was misread; others differ in far more. */
const MISREAD_LETTERS = 6

/** Whether the id or the time of change of a win in a file looks misread. */
export function areMisread(
  read: readonly Win[],
  kept: readonly WinsAndGone[],
  latest: string,
): boolean {
  const wins = kept.flatMap((version) => version.wins)
  const sure = new Map(wins.map((win) => [win.id, win]))
  return withoutMisread([...read], sure, latest).length < read.length
}

/**
 * Leaves out what cannot be: a win whose very id was misread would come back twice, once under
 * each id, and one that was changed in the future would count over the version that is sure.
 */
function withoutMisread(
  read: readonly Win[],
  sure: ReadonlyMap<string, Win>,
  latest: string,
): Win[] {
  const seen = new Set(read.map(({ id }) => id))
  const missing = [...sure.values()].filter(({ id }) => !seen.has(id))
  const isMisread = (win: Win): boolean =>
    missing.some(
      ({ id, at, text }) =>
        (win.at === at && win.text === text) ||
        ((win.at === at || win.text === text) && differences(id, win.id) <= MISREAD_LETTERS),
    )
  return read.filter((win) => (sure.has(win.id) ? win.updatedAt <= latest : !isMisread(win)))
}

/** In how many places two texts of the same length differ. */
function differences(a: string, b: string): number {
  return a.split('').filter((letter, place) => letter !== b[place]).length
}
