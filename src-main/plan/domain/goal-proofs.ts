import type { Win } from '../../../src-shared/records.ts'

/** How many of some wins serve a goal, by its id. Removed ones count for none. */
export function goalProofs(wins: readonly Win[]): Record<string, number> {
  const proofs: Record<string, number> = {}
  for (const { goalId, deleted } of wins) {
    if (goalId === undefined || deleted === true) continue
    proofs[goalId] = (proofs[goalId] ?? 0) + 1
  }
  return proofs
}
