/** One measured figure. `n` is how many measurements it was taken from. */
export interface Figure {
  bench: string
  metric: string
  value: number
  unit: 'ms' | 'ratio' | 'count' | 'kB'
  n: number
}

/** Measures something. */
export type Bench = () => Promise<Figure[]>

/** The middle of the values; the mean of the two in the middle where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) throw new RangeError('There is no median of nothing.')
  const lower = sorted[middle - 1]
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2
}
