import type { Alternative, RowReader } from './row-pattern.ts'

/** A row, with what it belongs to. */
interface IndexedRow<T> {
  row: string
  of: T
  /** Made when the row is first looked for: hardly any text needs more than a few. */
  pattern(): RegExp
}

/** Finds the rows that may be in a text, without looking for each. */
export type RowIndex<T> = (tokens: ReadonlySet<string>) => Iterable<IndexedRow<T>>

/** The shortest beginning or end of a word that rows are found by, in letters. */
const LEAST_PART = 2

/**
 * Rows by one of their elements, the one whose words stand in the fewest other rows. A text that has
 * none of an element's words cannot hold the row.
 *
 * @throws RangeError if a row is not understood
 */
export function rowIndex<T>(
  rows: readonly { row: string; of: T }[],
  reader: RowReader,
): RowIndex<T> {
  const parsed = rows.map(({ row }) => wordElementsOf(row, reader))
  const counts = countsOf(parsed, reader)
  const costs = new Map<string, number>()
  const byElement = new Map<string, IndexedRow<T>[]>()
  for (const [at, { row, of }] of rows.entries()) {
    let anchor: string | undefined
    for (const one of parsed[at] ?? [])
      if (anchor === undefined || costOf(one) < costOf(anchor)) anchor = one
    if (anchor === undefined || costOf(anchor) === Infinity)
      throw new RangeError(`“${row}” names no word.`)
    let pattern: RegExp | undefined
    const indexed = { row, of, pattern: () => (pattern ??= reader.patternOf(row)) }
    const others = byElement.get(anchor)
    if (others === undefined) byElement.set(anchor, [indexed])
    else others.push(indexed)
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

  const [whole, beginnings, ends] = [0, 0, 0].map(() => new Map<string, IndexedRow<T>[][]>())
  for (const [source, found] of byElement) {
    for (const one of reader.alternativesOf(source)) {
      const token = rarest(one)
      const isStart = one.before && token === one.tokens[0]
      const isEnd = one.after && token === one.tokens.at(-1)
      const map = isStart ? ends : isEnd ? beginnings : whole
      const known = map?.get(token)
      if (known === undefined) map?.set(token, [found])
      else known.push(found)
    }
  }

  return function* (tokens) {
    const seen = new Set<IndexedRow<T>[]>()
    for (const token of tokens) {
      const found = [...(whole?.get(token) ?? [])]
      for (let length = LEAST_PART; length <= token.length; length += 1) {
        found.push(...(beginnings?.get(token.slice(0, length)) ?? []))
        found.push(...(ends?.get(token.slice(-length)) ?? []))
      }
      for (const list of found) {
        if (seen.has(list)) continue
        seen.add(list)
        yield* list
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
