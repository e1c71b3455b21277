/** The next number in [0, 1). */
export type Random = () => number

/** Numbers that look random and are the same for the same seed (mulberry32, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The same as whole numbers, and as choices. */
export interface SeededRandom {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number
  /** One of some values. */
  of<T>(values: readonly T[]): T
}

/** Begins a row of choices. */
export function seededRandom(seed: number): SeededRandom {
  const next = randomFrom(seed)
  const below = (end: number): number => Math.floor(next() * end)
  return { below, of: (values) => values[below(values.length)] as (typeof values)[number] }
}
