import { setImmediate } from 'node:timers/promises'

import type { Month } from '../../../../src-shared/calendar.ts'
import type { Win } from '../../../../src-shared/records.ts'
import type { ImportRecord } from './import-record.ts'
import type { ImportWorld } from './import-world.ts'
import { unpackIds } from './packed-ids.ts'

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
export async function newToJournal(
  { store }: Pick<ImportWorld, 'store'>,
  records: readonly ImportRecord[],
): Promise<IsNew> {
  const takenBack = new Set(
    records.filter(({ state }) => state === 'taken-back').map(({ at }) => at),
  )
  const elsewhere = new Map<string, Month>()
  for (const { state, months } of records) {
    if (state !== 'done') continue
    for (const [month, packed] of Object.entries(months)) {
      for (const id of unpackIds(packed)) elsewhere.set(id, month)
      await breathe()
    }
  }
  let known: {
    month: Month
    ids: ReadonlyMap<string, string>
    gone: ReadonlyMap<string, string>
  }

  function look(month: Month): typeof known {
    const gone = store
      .gone(month)
      .map(({ id, updatedAt, moved }) => [id, moved === true ? '' : updatedAt] as const)
    return {
      month,
      ids: new Map(store.read(month).map((win) => [win.id, win.updatedAt])),
      gone: new Map(gone),
    }
  }

  return ({ id, updatedAt }, month) => {
    if (known?.month !== month) known = look(month)
    const here = known.ids.get(id)
    // Of a record of this app the later version counts, as between two devices.
    if (here !== undefined) return updatedAt !== undefined && updatedAt > here
    const left = known.gone.get(id)
    if (left !== undefined) return takenBack.has(left) || left === updatedAt
    // A record of this app says itself which month it was moved from.
    const other = updatedAt === undefined ? elsewhere.get(id) : undefined
    return other === undefined || other === month
  }
}

/** The version of a win that is here, in its month or in one that it has moved from. */
export function versionHere(
  { store }: Pick<ImportWorld, 'store'>,
  { id, movedFrom = [] }: Win,
  month: Month,
): Win | undefined {
  for (const place of [month, ...movedFrom]) {
    const found = store.read(place).find((win) => win.id === id)
    if (found !== undefined) return found
  }
  return undefined
}

/** Lets whatever else there is to do come in between. */
export function breathe(): Promise<void> {
  return setImmediate()
}
