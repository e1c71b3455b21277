import { epochMs, monthOf } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import { openJournal, type Journal } from '../journal/domain/journal.ts'
import { byInstant } from '../kernel/order.ts'
import type { SaveOutcome, WinStore } from '../kernel/ports.ts'

/** What a disk says that has no room left. */
const DISK_FULL: SaveOutcome = {
  kind: 'refused',
  problem: { kind: 'disk-full', path: '/wins' },
}

/** A journal over a store in memory, and a clock that stands until it is moved. */
export interface JournalWorld {
  /** Milliseconds since the epoch. */
  now: number
  zone: string
  /** Whether the disk refuses everything. */
  refuse: boolean
  kept: Map<string, Win>
  /** How often the journal has told of a change. */
  changes: number
  journal: Journal
  log(text: string): Promise<Win>
  /** The words of today's wins. */
  texts(): string[]
}

/** Opens a journal on the morning of 23 November 2026. */
export function journalWorld(): JournalWorld {
  let made = 0
  const world: JournalWorld = {
    now: epochMs('2026-11-23T10:00:00.000Z'),
    zone: 'UTC',
    refuse: false,
    kept: new Map(),
    changes: 0,
    journal: openJournal({
      clock: { now: () => world.now, zone: () => world.zone },
      newId: () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`,
      store: storeOf(() => world),
      dayStartHour: () => 4,
      onChange: () => (world.changes += 1),
    }),
    async log(text) {
      const result = await world.journal.log(text, 'quick-log')
      if (result.kind !== 'logged') throw new Error(result.kind)
      return result.win
    },
    texts: () => world.journal.today().wins.map(({ text }) => text),
  }
  return world
}

function storeOf(world: () => Pick<JournalWorld, 'kept' | 'refuse'>): WinStore {
  async function change(work: (kept: Map<string, Win>) => void): Promise<SaveOutcome> {
    await Promise.resolve()
    if (world().refuse) return DISK_FULL
    work(world().kept)
    return { kind: 'kept' }
  }
  const all = (): Win[] => [...world().kept.values()]
  const put = (wins: readonly Win[]): Promise<SaveOutcome> =>
    change((kept) => {
      for (const win of wins) kept.set(win.id, win)
    })
  const purge = (wins: readonly Win[]): Promise<SaveOutcome> =>
    change((kept) => {
      for (const { id } of wins) kept.delete(id)
    })
  return {
    read: (month) =>
      all()
        .filter(({ day }) => monthOf(day) === month)
        .toSorted(byInstant),
    months: () => [...new Set(all().map(({ day }) => monthOf(day)))],
    find: (id) => world().kept.get(id),
    put: (win) => put([win]),
    putAll: put,
    purge,
    gone: () => [],
    purgeIn: (_, wins) => purge(wins),
    removedBefore: (instant) =>
      Promise.resolve(all().filter(({ deleted, updatedAt }) => deleted && updatedAt < instant)),
    notices: () => [],
  }
}
