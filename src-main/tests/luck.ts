import { randomFrom } from './seeded-random.ts'

/** Chance, the same for the same seed. */
export interface Luck {
  /** A number in [0, 1). */
  random(): number
  /** True as often as a likelihood in [0, 1] says. */
  chance(likelihood: number): boolean
  between(from: number, to: number): number
  pick<T>(values: readonly T[]): T
}

/** The luck of a seed. */
export function luckOf(seed: number): Luck {
  const random = randomFrom(seed)
  return {
    random,
    chance: (likelihood) => random() < likelihood,
    between: (from, to) => from + random() * (to - from),
    pick: <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T,
  }
}
