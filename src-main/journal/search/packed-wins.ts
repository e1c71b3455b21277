import type { Win } from '../../../src-shared/records.ts'

/** What many wins of a month have in common. */
type Alike = Pick<Win, 'zone' | 'offset' | 'day' | 'source'>

const ID_LETTERS = 36

/**
 * Wins in less than half of the memory that they take as records, for lists that look at few of
 * many: the ids in one string, what many have in common once, and of each the rest as JSON, so that
 * nothing is lost of what newer versions have written into a record.
 */
export class PackedWins {
  readonly #ids: string
  readonly #alike: readonly Alike[]
  /** Which of `#alike`, for each win. */
  readonly #alikeOf: Uint16Array
  readonly #rest: readonly string[]

  constructor(wins: readonly Win[]) {
    const alike = new Map<string, number>()
    this.#ids = wins.map(({ id }) => id).join('')
    this.#alikeOf = Uint16Array.from(wins, ({ zone, offset, day, source }) => {
      const clock = offset === undefined ? { zone } : { zone, offset }
      const key = JSON.stringify({ ...clock, day, source } satisfies Alike)
      const number = alike.get(key) ?? alike.size
      alike.set(key, number)
      return number
    })
    this.#alike = [...alike.keys()].map((key) => JSON.parse(key) as Alike)
    this.#rest = wins.map(restOf)
  }

  /** A win by its place among them; equal to what it was, and another object each time. */
  at(place: number): Win | undefined {
    const rest = this.#rest[place]
    const alike = this.#alike[this.#alikeOf[place] ?? 0]
    if (rest === undefined || alike === undefined) return undefined
    const own = JSON.parse(rest) as Omit<Win, 'id' | keyof Alike | 'updatedAt'>
    const id = this.#ids.slice(place * ID_LETTERS, (place + 1) * ID_LETTERS)
    return { id, updatedAt: own.at, ...alike, ...own }
  }

  /** A win by its id. */
  find(id: string): Win | undefined {
    if (id.length !== ID_LETTERS) return undefined
    for (let from = 0; ; from += 1) {
      from = this.#ids.indexOf(id, from)
      if (from < 0) return undefined
      // Otherwise the end of one id and the beginning of the next happen to read like it.
      if (from % ID_LETTERS === 0) return this.at(from / ID_LETTERS)
    }
  }
}

/** What of a win is in none of the columns, as JSON. */
function restOf(win: Win): string {
  const { id: _, zone: __, offset: ___, day: ____, source: _____, updatedAt, ...rest } = win
  return JSON.stringify(updatedAt === rest.at ? rest : { ...rest, updatedAt })
}
