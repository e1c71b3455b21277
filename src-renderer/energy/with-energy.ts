import type { WinEnergy } from '../../src-shared/records.ts'

/** The energies with one of them set, or removed if `value` is undefined. */
export function withEnergy(
  energy: WinEnergy,
  which: keyof WinEnergy,
  value: number | undefined,
): WinEnergy {
  const { [which]: _, ...others } = energy
  return value === undefined ? others : { ...others, [which]: value }
}
