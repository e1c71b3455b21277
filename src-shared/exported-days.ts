import type { Win } from './records.ts'
import type { WeekDay, WeekView, WinElsewhere } from './review.ts'
import { shorten } from './words/shorten.ts'

/** A day as it stands in a file that the person keeps. */
export type ExportedDay = Pick<WeekDay, 'day' | 'rest'> & {
  wins: readonly ExportedWin[]
  /** Another day's win was put forward to it; its first words, where they may be quoted. */
  covered?: { text?: string }
}

/** A win there, with the first words of the one that it grew out of. */
export interface ExportedWin {
  win: Win
  grewOutOf?: string
}

/**
 * The days of a week that have something to say: wins, a win put forward, or rest. An empty day is
 * plain paper, so nothing is written about it.
 */
export function exportedDays({
  days,
  before,
  unquoted = [],
}: Pick<WeekView, 'days' | 'before' | 'unquoted'>): ExportedDay[] {
  const words = new Map(before.map(({ id, text }) => [id, text]))
  for (const { id, text } of days.flatMap(({ wins }) => wins)) words.set(id, text)
  for (const id of unquoted) words.delete(id)
  return days
    .filter(({ wins, covered, rest }) => wins.length > 0 || covered !== undefined || rest)
    .map(({ day, rest, wins, covered }) => {
      const kept = wins.map((win) => {
        const grewOutOf = win.linkedTo === undefined ? undefined : words.get(win.linkedTo)
        return grewOutOf === undefined ? { win } : { win, grewOutOf: shorten(grewOutOf) }
      })
      return covered === undefined
        ? { day, rest, wins: kept }
        : { day, rest, wins: kept, covered: quoted(covered) }
    })

  function quoted({ id, text }: WinElsewhere): { text?: string } {
    return unquoted.includes(id) ? {} : { text: shorten(text) }
  }
}
