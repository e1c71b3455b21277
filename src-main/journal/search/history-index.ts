import { monthsAround, type Day, type Month } from '../../../src-shared/calendar.ts'
import { winSources, type Win, type WinSource } from '../../../src-shared/records.ts'
import { fold } from '../../kernel/fold.ts'
import { madeAt } from '../../kernel/uuid-time.ts'
import { PackedWins } from './packed-wins.ts'

/** What is looked for among all wins. */
export interface HistoryQuery {
  /** Words that all occur in a win's text, in any order, anywhere in a word. */
  words: string
  goalId?: string | undefined
  source?: WinSource | undefined
  /** Wins that were removed, instead of those that were not. */
  removed: boolean
}

/** One row of the list: the beginning of a day, or a win. */
export type HistoryRow = { kind: 'day'; day: Day } | { kind: 'win'; win: Win }

/** The rows of an answer, newest first, a heading before each day. */
export interface HistoryRows {
  /** How many wins were found. */
  readonly wins: number
  /** How many rows they and the headings make. */
  readonly length: number
  row(index: number): HistoryRow
}

/**
 * One month, in columns. The texts lie one after another in a single string, folded for search.
 * The wins are there too, packed: those that a search finds lie in as many months as there are
 * rows, and reading that many files takes longer than the time between two keystrokes.
 */
interface MonthColumns {
  month: Month
  wins: PackedWins
  folded: string
  /** Where each text begins in `folded`; one more at the end. */
  starts: Uint32Array
  days: readonly Day[]
  /** Which of `days`, for each win. */
  day: Uint8Array
  source: Uint8Array
  /** Which goal, counted from 1; 0 if there is none. */
  goal: Uint16Array
  removed: Uint8Array
}

const SEPARATOR = '\n'
/** In a row's lower bits: this row is the heading of the win after it. */
const HEADING = 0xf_ffff
const PLACE_BITS = 20

/** Everything that is needed to find wins and to list them. */
export class HistoryIndex {
  /** Newest first. */
  readonly #months: MonthColumns[] = []
  readonly #goals = new Map<string, number>()

  /** Takes in a month, or what it is now. */
  setMonth(month: Month, wins: readonly Win[]): void {
    const columns = this.#columns(month, inListOrder(wins))
    const index = this.#months.findIndex((known) => known.month <= month)
    if (index < 0) this.#months.push(columns)
    else this.#months.splice(index, this.#months[index]?.month === month ? 1 : 0, columns)
  }

  #columns(month: Month, wins: readonly Win[]): MonthColumns {
    const starts = new Uint32Array(wins.length + 1)
    const texts = wins.map(({ text }, place) => {
      const folded = fold(text)
      starts[place + 1] = (starts[place] ?? 0) + folded.length + SEPARATOR.length
      return folded
    })
    const days = [...new Set(wins.map(({ day }) => day))]
    const dayPlace = new Map(days.map((day, place) => [day, place]))
    return {
      month,
      wins: new PackedWins(wins),
      folded: texts.join(SEPARATOR) + SEPARATOR,
      starts,
      days,
      day: Uint8Array.from(wins, ({ day }) => dayPlace.get(day) ?? 0),
      source: Uint8Array.from(wins, ({ source }) => winSources.indexOf(source)),
      goal: Uint16Array.from(wins, ({ goalId }) => this.#goalNumber(goalId)),
      removed: Uint8Array.from(wins, ({ deleted }) => (deleted === true ? 1 : 0)),
    }
  }

  #goalNumber(goalId: string | undefined): number {
    if (goalId === undefined) return 0
    const number = this.#goals.get(goalId) ?? this.#goals.size + 1
    this.#goals.set(goalId, number)
    return number
  }

  /** A win by its id, removed or not. Looks first where the id says that it was made. */
  get(id: string): Win | undefined {
    const made = madeAt(id)
    const around = new Set(Number.isNaN(made) ? [] : monthsAround(made))
    const near = this.#months.filter(({ month }) => around.has(month))
    for (const { wins } of [...near, ...this.#months]) {
      const win = wins.find(id)
      if (win !== undefined) return win
    }
    return undefined
  }

  /** Finds wins. Goes through the texts as they are: a scan of one string a month. */
  find({ words, goalId, source, removed }: HistoryQuery): HistoryRows {
    const terms = fold(words).split(' ').filter(Boolean).toSorted(longestFirst)
    const wantsGoal = goalId === undefined ? undefined : (this.#goals.get(goalId) ?? -1)
    const wantsSource = source === undefined ? undefined : winSources.indexOf(source)
    const rows = new RowList()
    for (const [number, month] of this.#months.entries()) {
      const fits = (place: number): boolean =>
        month.removed[place] === (removed ? 1 : 0) &&
        (wantsGoal === undefined || month.goal[place] === wantsGoal) &&
        (wantsSource === undefined || month.source[place] === wantsSource)
      let lastDay = -1
      for (const place of terms.length === 0 ? month.day.keys() : places(month, terms)) {
        if (!fits(place)) continue
        const day = month.day[place] ?? 0
        if (day !== lastDay) rows.push(number, HEADING)
        lastDay = day
        rows.push(number, place)
      }
    }
    const months = this.#months
    const packed = rows.packed()
    const dayOf = (row: number): { month: MonthColumns; place: number } => {
      const value = packed[row] ?? 0
      const month = months[value >>> PLACE_BITS]
      if (month === undefined) throw new RangeError(`There is no row ${row}.`)
      return { month, place: value & HEADING }
    }
    return {
      wins: rows.wins,
      length: packed.length,
      row(index) {
        const { month, place } = dayOf(index)
        const win = place === HEADING ? undefined : month.wins.at(place)
        if (win !== undefined) return { kind: 'win', win }
        return { kind: 'day', day: month.days[month.day[dayOf(index + 1).place] ?? 0] ?? '' }
      },
    }
  }
}

/** Rows as numbers: which month in the upper bits, which of its wins in the lower ones. */
class RowList {
  #rows = new Uint32Array(1024)
  #length = 0
  wins = 0

  push(month: number, place: number): void {
    if (this.#length === this.#rows.length) {
      const larger = new Uint32Array(this.#length * 2)
      larger.set(this.#rows)
      this.#rows = larger
    }
    this.#rows[this.#length] = ((month << PLACE_BITS) | place) >>> 0
    this.#length += 1
    if (place !== HEADING) this.wins += 1
  }

  packed(): Uint32Array {
    return this.#rows.subarray(0, this.#length)
  }
}

/** The wins of a month whose text has all terms. Looks for the longest, which is the rarest. */
function* places({ folded, starts }: MonthColumns, terms: readonly string[]): Iterable<number> {
  const [rarest = '', ...others] = terms
  let place = 0
  for (let from = 0; ;) {
    const hit = folded.indexOf(rarest, from)
    if (hit < 0) return
    while ((starts[place + 1] ?? Number.POSITIVE_INFINITY) <= hit) place += 1
    const end = starts[place + 1] ?? folded.length
    if (others.length === 0) yield place
    else if (hasAll(folded.slice(starts[place], end), others)) yield place
    from = end
  }
}

function hasAll(text: string, terms: readonly string[]): boolean {
  return terms.every((term) => text.includes(term))
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length
}

/** Wins as the list has them: the latest day first, and in a day the latest win. */
export function inListOrder(wins: readonly Win[]): Win[] {
  return wins.toSorted((a, b) => {
    for (const key of ['day', 'at', 'id'] as const) {
      if (a[key] !== b[key]) return a[key] < b[key] ? 1 : -1
    }
    return 0
  })
}
