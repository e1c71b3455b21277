import { longest } from './longest.ts'
import type { Alternative, RowReader } from './row-pattern.ts'

/**
 * Rows by one of their elements, the one whose words stand in the fewest other rows. A text that has
 * none of an element's words cannot hold the row. Plain data, which the build works out beforehand:
 * strings, since JSON takes longer to read as many small arrays than those take to be split.
 */
export interface RowIndex {
  /** The numbers of the rows that are found by one element each: `0 4;7`. */
  lists: string
  /** Which lists a word finds, or its beginning, or its end: `word 0;5 other 3`. */
  whole: string
  beginnings: string
  ends: string
}

/** Finds the rows that may be in a text, by their numbers, without looking for each. */
export type RowFinder = (tokens: ReadonlySet<string>) => Iterable<number>

/** The shortest beginning or end of a word that rows are found by, in letters. */
const LEAST_PART = 2

/** @throws RangeError if a row is not understood */
export function indexRows(rows: readonly string[], reader: RowReader): RowIndex {
  const parsed = rows.map((row) => wordElementsOf(row, reader))
  const counts = countsOf(parsed, reader)
  const costs = new Map<string, number>()
  const byElement = new Map<string, number[]>()
  for (const [at, row] of rows.entries()) {
    let anchor: string | undefined
    for (const one of parsed[at] ?? [])
      if (anchor === undefined || costOf(one) < costOf(anchor)) anchor = one
    if (anchor === undefined || costOf(anchor) === Infinity)
      throw new RangeError(`“${row}” names no word.`)
    const others = byElement.get(anchor)
    if (others === undefined) byElement.set(anchor, [at])
    else others.push(at)
  }

  function costOf(source: string): number {
    const known = costs.get(source)
    if (known !== undefined) return known
    const cost = reader
      .alternativesOf(source)
      .reduce(
        (sum, one) => sum + (one.tokens.length === 0 ? Infinity : (counts.get(rarest(one)) ?? 0)),
        0,
      )
    costs.set(source, cost)
    return cost
  }

  /** The token of an alternative that stands in the fewest rows. */
  function rarest({ tokens }: Alternative): string {
    let [found = ''] = tokens
    for (const one of tokens) if ((counts.get(one) ?? 0) < (counts.get(found) ?? 0)) found = one
    return found
  }

  const whole = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const ends = new Map<string, number[]>()
  for (const [list, source] of [...byElement.keys()].entries()) {
    for (const one of reader.alternativesOf(source)) {
      const token = rarest(one)
      const isStart = one.before && token === one.tokens[0]
      const isEnd = one.after && token === one.tokens.at(-1)
      const map = isStart ? ends : isEnd ? beginnings : whole
      const known = map.get(token)
      if (known === undefined) map.set(token, [list])
      else known.push(list)
    }
  }
  return {
    lists: [...byElement.values()].map((list) => list.join(' ')).join(';'),
    whole: asText(whole),
    beginnings: asText(beginnings),
    ends: asText(ends),
  }
}

function asText(listsByWord: ReadonlyMap<string, readonly number[]>): string {
  return [...listsByWord].map(([word, lists]) => `${word} ${lists.join(';')}`).join(' ')
}

/** The lists of each word, as they are written. */
function byWord(text: string): ReadonlyMap<string, string> {
  const parts = text.split(' ')
  const map = new Map<string, string>()
  for (let at = 0; at + 1 < parts.length; at += 2) map.set(parts[at] ?? '', parts[at + 1] ?? '')
  return map
}

/** Makes an index ready to look up in. */
export function rowFinder(index: RowIndex): RowFinder {
  const lists = index.lists.split(';')
  const whole = byWord(index.whole)
  const beginnings = byWord(index.beginnings)
  const ends = byWord(index.ends)
  // A word may be of thousands of letters; nothing longer than this is known.
  const most = longest(beginnings.keys(), ends.keys())

  return function* (tokens) {
    const seen = new Set<string>()
    for (const token of tokens) {
      const found = [whole.get(token)]
      for (let length = LEAST_PART; length <= Math.min(token.length, most); length += 1) {
        found.push(beginnings.get(token.slice(0, length)), ends.get(token.slice(-length)))
      }
      for (const some of found) {
        if (some === undefined) continue
        for (const list of some.split(';')) {
          if (seen.has(list)) continue
          seen.add(list)
          yield* lists[Number(list)]?.split(' ').map(Number) ?? []
        }
      }
    }
  }
}

/** The elements of a row that stand for words it cannot do without. */
function wordElementsOf(row: string, { elementsOf }: RowReader): string[] {
  return elementsOf(row).flatMap((one) => (one.kind === 'words' ? one.source : []))
}

/** In how many rows each token stands; a set counts as often as it is named. */
function countsOf(
  rows: readonly (readonly string[])[],
  reader: RowReader,
): ReadonlyMap<string, number> {
  const elements = new Map<string, number>()
  for (const row of rows) {
    for (const one of row) elements.set(one, (elements.get(one) ?? 0) + 1)
  }
  const counts = new Map<string, number>()
  for (const [source, times] of elements) {
    for (const { tokens } of reader.alternativesOf(source)) {
      for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + times)
    }
  }
  return counts
}
