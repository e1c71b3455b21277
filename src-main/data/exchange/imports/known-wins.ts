import { setImmediate } from 'node:timers/promises'

import type { Month } from '../../../../src-shared/calendar.ts'
import type { ImportRecord } from './import-record.ts'
import type { ImportWorld } from './import-world.ts'

/** A win that may be brought in, as far as that matters here. */
interface Candidate {
  id: string
  /** The version of a record of this app; what comes from elsewhere has none so far. */
  updatedAt?: string
}

/** Tells of wins whether they are new here. */
export type IsNew = (win: Candidate, month: Month) => boolean

/**
 * Prepares the question whether a win is new: no month has it, and no import has brought it into
 * another month. What the person has taken off for good stays away; what an import has brought and
 * taken back may come again.
 */
export function newToJournal(
  { store }: Pick<ImportWorld, 'store'>,
  records: readonly ImportRecord[],
): IsNew {
  const takenBack = new Set(
    records.filter(({ state }) => state === 'taken-back').map(({ at }) => at),
  )
  const elsewhere = new Map(
    records
      .filter(({ state }) => state === 'done')
      .flatMap(({ months }) =>
        Object.entries(months).flatMap(([month, ids]) => ids.map((id) => [id, month] as const)),
      ),
  )
  let known: { month: Month; ids: ReadonlySet<string>; gone: ReadonlyMap<string, string> }

  function look(month: Month): typeof known {
    const gone = store
      .gone(month)
      .map(({ id, updatedAt, moved }) => [id, moved === true ? '' : updatedAt] as const)
    return {
      month,
      ids: new Set(store.read(month).map(({ id }) => id)),
      gone: new Map(gone),
    }
  }

  return ({ id, updatedAt }, month) => {
    if (known?.month !== month) known = look(month)
    if (known.ids.has(id)) return false
    const left = known.gone.get(id)
    if (left !== undefined) return takenBack.has(left) || left === updatedAt
    const other = elsewhere.get(id)
    return other === undefined || other === month
  }
}

/** Lets whatever else there is to do come in between. */
export function breathe(): Promise<void> {
  return setImmediate()
}
