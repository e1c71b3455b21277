import { monthOf, type Month } from '../../../../src-shared/calendar.ts'
import type { Win } from '../../../../src-shared/records.ts'
import type { SaveOutcome } from '../../../kernel/ports.ts'
import type { ImportWorld } from './import-world.ts'

/**
 * Keeps versions of wins. One that is in another month until now is moved, so that it is in no two.
 *
 * @param monthNow the month in which a win is now; undefined where it is in none
 */
export async function putWins(
  { store }: Pick<ImportWorld, 'store'>,
  wins: readonly Win[],
  monthNow: (id: string) => Month | undefined,
): Promise<SaveOutcome> {
  const moves = (win: Win): boolean => (monthNow(win.id) ?? monthOf(win.day)) !== monthOf(win.day)
  const stay = wins.filter((win) => !moves(win))
  if (stay.length > 0) {
    const outcome = await store.putAll(stay)
    if (outcome.kind === 'refused') return outcome
  }
  for (const win of wins.filter(moves)) {
    const outcome = await store.put(win, monthNow(win.id))
    if (outcome.kind === 'refused') return outcome
  }
  return { kind: 'kept' }
}
