/** One measured figure. `n` is how many measurements it was taken from. */
export interface Figure {
  bench: string
  metric: string
  value: number
  unit: 'ms' | 's' | 'ratio' | 'count' | 'kB' | 'MB'
  n: number
  /** What the value is to be at most, or at least; none where it is for information. */
  aim?: Aim
}

export type Aim = { atMost: number } | { atLeast: number }

/** Measures something. */
export type Bench = () => Promise<Figure[]>

/** Whether a value is as good as it is meant to be. */
export function meets(value: number, aim: Aim): boolean {
  return 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast
}

/** The middle of the values; the mean of the two in the middle where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) throw new RangeError('There is no median of nothing.')
  const lower = sorted[middle - 1]
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2
}

/** The smallest of the values that at least a share of them, in (0, 1], does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.ceil(sorted.length * share) - 1]
  if (value === undefined) throw new RangeError('There is no percentile of nothing.')
  return value
}
