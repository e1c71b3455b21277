import { monthOf, type Day, type Month } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import { byInstant } from '../../kernel/order.ts'

/** What is known of a win in the index. Its words are looked up by its id. */
export type LinkedWin = Readonly<Pick<Win, 'id' | 'day' | 'at' | 'linkedTo'>>

/** A long chain by its ends, in order of time. */
export interface StoryEnds {
  first: LinkedWin
  last: LinkedWin
  /** How many wins it has. */
  wins: number
}

/** Which stories are told. */
export interface StoryChoice {
  /** The first and the last day of the stretch that a story touches. */
  from: Day
  to: Day
  /** How many wins a chain has at least. */
  atLeast: number
  /** How many stories there are at most. */
  atMost: number
}

/**
 * How wins grew out of one another, over all months. It is filled and brought up to date one month
 * at a time, in any order. Of each win it holds its id, its time and its link: about
 * twenty megabytes for 110,000, most of it ids.
 *
 * Only wins that were not removed take part, and a link to a win that is not there is none. A chain
 * is everything that can be reached over links, in either direction, so that a circle, which two
 * devices can close between them, is a chain like any other.
 */
export class LinkIndex {
  readonly #wins = new Map<string, LinkedWin & { month: Month }>()
  readonly #months = new Map<Month, readonly string[]>()
  /** What grew out of a win, whether or not that is there. */
  readonly #after = new Map<string, string[]>()

  /** How many wins there are that were not removed, in the months so far. */
  get size(): number {
    return this.#wins.size
  }

  /** Takes in a month, or what it is now. */
  setMonth(
    month: Month,
    wins: readonly Pick<Win, 'id' | 'day' | 'at' | 'linkedTo' | 'deleted'>[],
  ): void {
    const live = wins.filter(({ deleted }) => deleted !== true)
    const fresh = live.filter((win) => !this.#has(win, month))
    const kept = new Set(live.map(({ id }) => id))
    for (const { id } of fresh) kept.delete(id)
    // One that has moved may have been taken in with its new month before, or be in its old one.
    const before = (this.#months.get(month) ?? []).filter(
      (id) => !kept.has(id) && this.#wins.get(id)?.month === month,
    )
    this.#remove([...before, ...fresh.map(({ id }) => id)])
    const days = new Map<Day, Day>()
    for (const { id, day: written, at, linkedTo } of fresh) {
      // The same letters in another string would be held twice.
      const day = days.get(written) ?? written
      days.set(day, day)
      if (linkedTo === undefined || linkedTo === id) {
        this.#wins.set(id, { id, day, at, month })
        continue
      }
      const predecessor = this.#wins.get(linkedTo)?.id ?? linkedTo
      this.#wins.set(id, { id, day, at, linkedTo: predecessor, month })
      const after = this.#after.get(predecessor)
      if (after === undefined) this.#after.set(predecessor, [id])
      else after.push(id)
    }
    this.#months.set(
      month,
      live.map(({ id }) => this.#wins.get(id)?.id ?? id),
    )
  }

  /** Whether a win is known as it is now. A map grows with what is taken out of it and put in again. */
  #has(
    { id, day, at, linkedTo }: Pick<Win, 'id' | 'day' | 'at' | 'linkedTo'>,
    month: Month,
  ): boolean {
    const known = this.#wins.get(id)
    return (
      known?.month === month &&
      known.day === day &&
      known.at === at &&
      known.linkedTo === (linkedTo === id ? undefined : linkedTo)
    )
  }

  #remove(ids: readonly string[]): void {
    const gone = new Set(ids)
    const predecessors = new Set(ids.map((id) => this.#wins.get(id)?.linkedTo ?? ''))
    for (const id of gone) this.#wins.delete(id)
    for (const predecessor of predecessors) {
      const left = (this.#after.get(predecessor) ?? []).filter((id) => !gone.has(id))
      if (left.length === 0) this.#after.delete(predecessor)
      else this.#after.set(predecessor, left)
    }
  }

  /** A win by its id. */
  find(id: string): LinkedWin | undefined {
    return this.#wins.get(id)
  }

  /** The wins that grew out of one, in order of time. */
  successors(id: string): LinkedWin[] {
    if (!this.#wins.has(id)) return []
    return (this.#after.get(id) ?? [])
      .flatMap((one) => this.#wins.get(one) ?? [])
      .toSorted(byInstant)
  }

  /** Every win that is joined with one by links, itself included, in order of time. */
  chain(id: string): LinkedWin[] {
    return this.#joined(id).toSorted(byInstant)
  }

  #joined(id: string): LinkedWin[] {
    const start = this.#wins.get(id)
    if (start === undefined) return []
    const found = new Set([start])
    // A set is gone through to its end, what is added on the way included.
    for (const win of found) {
      for (const near of [win.linkedTo ?? '', ...(this.#after.get(win.id) ?? [])]) {
        const one = this.#wins.get(near)
        if (one !== undefined) found.add(one)
      }
    }
    return [...found]
  }

  /** The long chains that have a win in a stretch of days, the longest first, then the latest. */
  stories({ from, to, atLeast, atMost }: StoryChoice): StoryEnds[] {
    const seen = new Set<LinkedWin>()
    const stories: StoryEnds[] = []
    for (const [month, ids] of this.#months) {
      if (month < monthOf(from) || month > monthOf(to)) continue
      for (const id of ids) {
        const win = this.#wins.get(id)
        if (win === undefined || win.day < from || win.day > to || seen.has(win)) continue
        const joined = this.#joined(id)
        for (const one of joined) seen.add(one)
        if (joined.length >= atLeast) stories.push(told(joined))
      }
    }
    return stories.toSorted((a, b) => b.wins - a.wins || byInstant(b.last, a.last)).slice(0, atMost)
  }
}

function told(wins: readonly LinkedWin[]): StoryEnds {
  const first = wins.reduce((early, win) => (byInstant(win, early) < 0 ? win : early))
  const last = wins.reduce((late, win) => (byInstant(win, late) > 0 ? win : late))
  return { first, last, wins: wins.length }
}
