import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { monthOf } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import type { monthBytes as MonthBytesOf } from '../journal/store/month-bytes.ts'
import type * as Months from '../journal/store/month-document.ts'
import type { winFiles as OpenWinFiles, WinFiles } from '../journal/store/win-files.ts'
import { faultyDisk, type DiskCall, type FaultyDisk } from '../tests/faulty-disk.ts'
import { holdReading } from '../tests/held-files.ts'
import { mendingAtOnce } from '../tests/mending-at-once.ts'
import { sampleWin as win } from '../tests/sample-win.ts'
import type { openBackups as OpenBackups } from './backups.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const clock = { now: () => 1_795_428_000_000, zone: () => 'UTC' }

let disk: FaultyDisk
let winFiles: typeof OpenWinFiles
let openBackups: typeof OpenBackups
let months: typeof Months
let monthBytes: typeof MonthBytesOf
let root: string
let folder: string
let runs = 0
beforeAll(async () => {
  disk = faultyDisk()
  ;({ winFiles } = await import('../journal/store/win-files.ts'))
  ;({ openBackups } = await import('./backups.ts'))
  months = await import('../journal/store/month-document.ts')
  ;({ monthBytes } = await import('../journal/store/month-bytes.ts'))
})
afterAll(() => disk.restore())
beforeEach(() => {
  root = folder = mkdtempSync(join(tmpdir(), 'micro-momentum-race-'))
})
afterEach(() => {
  disk.heal()
  disk.onWait = () => undefined
  rmSync(root, { recursive: true, force: true, maxRetries: 5 })
})

const open = (): WinFiles =>
  mendingAtOnce(
    winFiles({
      dataFolder: folder,
      deviceId: DEVICE,
      clock,
      backups: openBackups(folder, DEVICE, clock),
    }),
  )

const texts = (wins: readonly Win[]): string[] => wins.map(({ text }) => text)

describe('what comes into a month while its file is busy', () => {
  it('is still there once the save that waited is kept', async () => {
    // As a move leaves it that was interrupted: a win of November lies in October's file.
    const stray = win(5)
    mkdirSync(join(folder, DEVICE, 'wins'), { recursive: true })
    writeFileSync(
      join(folder, DEVICE, 'wins', '2026-10.json'),
      monthBytes('2026-10', { ...months.EMPTY_MONTH, wins: [stray] }),
    )
    const store = open()
    await store.put(win(1))
    disk.onWait = () => {
      disk.heal()
      store.read('2026-10')
    }
    disk.refuse(['rename'], 'EBUSY')
    expect(await store.put(win(6))).toEqual({ kind: 'kept' })
    expect(texts(store.read('2026-11'))).toEqual(['win 1', 'win 5', 'win 6'])
    expect(texts(open().read('2026-11'))).toEqual(['win 1', 'win 5', 'win 6'])
  })

  it('is still there where the file was replaced and cannot be read at once', async () => {
    const store = open()
    await store.put(win(1))
    const path = join(folder, DEVICE, 'wins', '2026-11.json')
    const older = readFileSync(path)
    await store.put(win(2))
    // A program that syncs puts an older file back and holds it for a moment.
    writeFileSync(path, older)
    const letGo = holdReading(path)
    store.look('2026-11')
    expect(texts(store.read('2026-11'))).toEqual(['win 1', 'win 2'])
    letGo()
    expect(texts(store.read('2026-11'))).toEqual(['win 1', 'win 2'])
    expect(texts(open().read('2026-11'))).toEqual(['win 1', 'win 2'])
  })

  it('is still there where a backup has it and the file that cannot be read has something else', async () => {
    const store = open()
    for (const number of [1, 2]) await store.put(win(number))
    await openBackups(folder, DEVICE, clock).take()
    const path = join(folder, DEVICE, 'wins', '2026-11.json')
    const other = { ...months.EMPTY_MONTH, wins: [win(1), win(3)] }
    writeFileSync(path, monthBytes('2026-11', other))
    const letGo = holdReading(path)
    store.look('2026-11')
    letGo()
    expect(texts(store.read('2026-11'))).toEqual(['win 1', 'win 2', 'win 3'])
    expect(texts(open().read('2026-11'))).toEqual(['win 1', 'win 2', 'win 3'])
  })
})

/** How many disks are tried: `npm run torture` asks for many. */
const RACES = Number(process.env['MICRO_MOMENTUM_RACES'] ?? 60)

const MONTHS = ['2026-10', '2026-11', '2026-12'] as const
const OTHER = '019a0000-0000-7000-8000-000000000002'

/** What is asked of a win; all of one batch are asked for at one moment. */
interface Asked {
  win: number
  /** Which of two that have the same folder and the same device id. */
  of: 'one' | 'twin'
  what: 'log' | 'edit' | 'move' | 'remove' | 'purge'
}
/** What happens while a save waits for a busy file. */
type Meanwhile = 'nothing' | 'others are read' | 'another device writes' | 'all are read'
interface Batch {
  asked: Asked[]
  refused: DiskCall | undefined
  code: 'EBUSY' | 'ENOSPC'
  /** After how many waits the disk does as it is told; a full one never does. */
  healsAfter: number
  meanwhile: Meanwhile[]
}

const batches: fc.Arbitrary<Batch> = fc.record({
  asked: fc.uniqueArray(
    fc.record({
      win: fc.integer({ min: 1, max: 8 }),
      of: fc.constantFrom('one', 'one', 'twin'),
      what: fc.constantFrom('log', 'log', 'edit', 'move', 'remove', 'purge'),
    }),
    { selector: ({ win }) => win, minLength: 1, maxLength: 4 },
  ),
  refused: fc.constantFrom(undefined, 'open', 'rename', 'fsync of the file', 'fsync of the folder'),
  code: fc.constantFrom('EBUSY', 'EBUSY', 'ENOSPC'),
  healsAfter: fc.integer({ min: 1, max: 5 }),
  meanwhile: fc.array(
    fc.constantFrom('nothing', 'others are read', 'another device writes', 'all are read'),
    { maxLength: 4 },
  ),
})

/** Everything that a store knows and shows, by the win's id. */
function shown(store: WinFiles): Map<string, Win> {
  const all = MONTHS.flatMap((month) => store.read(month))
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  return new Map(all.map((win) => [win.id, win]))
}

describe('whatever happens while saves wait', () => {
  it('what was kept is in the files, and what was refused is not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(batches, { minLength: 1, maxLength: 6 }), async (all) => {
        // A folder of its own: the library takes the last of the one before away in its own time.
        folder = join(root, String((runs += 1)))
        mkdirSync(folder)
        const stores = { one: open(), twin: open() }
        const kept = new Map<string, Win>()
        const elsewhere = new Map<string, Win>()
        let stamp = 0
        for (const batch of all) {
          let waits = 0
          disk.onWait = async () => {
            waits += 1
            if (waits >= batch.healsAfter && batch.code === 'EBUSY') disk.heal()
            const meanwhile = batch.meanwhile[waits - 1]
            if (meanwhile === 'others are read')
              for (let year = 2010; year < 2020; year += 1) stores.one.read(`${year}-01`)
            if (meanwhile === 'all are read') shown(stores.one)
            if (meanwhile === 'another device writes') arrive()
            await Promise.resolve()
          }
          if (batch.refused) disk.refuse([batch.refused], batch.code)
          const answers = await Promise.all(batch.asked.map((asked) => change(asked)))
          disk.heal()
          for (const { outcome, after, id } of answers) {
            if (outcome.kind !== 'kept') continue
            if (after === undefined) kept.delete(id)
            else kept.set(id, after)
          }
          const expected = new Map([...kept, ...elsewhere].toSorted(([a], [b]) => (a < b ? -1 : 1)))
          // As when the system tells that the files have changed.
          for (const store of Object.values(stores)) for (const month of MONTHS) store.look(month)
          for (const reader of [stores.one, stores.twin, open()]) {
            const found = [...shown(reader)].toSorted(([a], [b]) => (a < b ? -1 : 1))
            expect(found.map(([, win]) => essence(win))).toEqual(
              [...expected.values()].map(essence),
            )
          }
        }

        async function change({ win: number, of, what }: Asked) {
          const store = stores[of]
          stamp += 1
          const updatedAt = new Date(clock.now() + 100_000 + stamp).toISOString()
          const { id } = win(number)
          const before = kept.get(id)
          if (before === undefined) {
            const day = `${MONTHS[number % 3]}-10`
            const after = win(number, { day, text: `win ${number}, ${stamp}`, updatedAt })
            return { id, after, outcome: await store.put(after) }
          }
          const from = monthOf(before.day)
          if (what === 'purge') {
            const outcome = await store.purge([before])
            return { id, after: undefined, outcome }
          }
          const next = `${MONTHS[(MONTHS.indexOf(from as '2026-10') + 1) % 3]}-11`
          const after: Win = {
            ...before,
            updatedAt,
            ...(what === 'edit' && { text: `win ${number}, ${stamp}` }),
            ...(what === 'move' && { day: next }),
            ...(what === 'remove' && { deleted: true }),
          }
          return { id, after, outcome: await store.put(after, from) }
        }

        function arrive(): void {
          const other = win(100 + elsewhere.size, { day: '2026-11-09', text: 'from elsewhere' })
          elsewhere.set(other.id, other)
          const path = join(folder, OTHER, 'wins', '2026-11.json')
          mkdirSync(join(path, '..'), { recursive: true })
          rmSync(path, { force: true })
          const wins = [...elsewhere.values()]
          // That device's disk refuses nothing.
          const flag = 'a'
          writeFileSync(path, monthBytes('2026-11', { ...months.EMPTY_MONTH, wins }), { flag })
          for (const store of Object.values(stores)) store.reread('2026-11')
        }
      }),
      { numRuns: RACES },
    )
  })
})

/** What of a win is a person's: where it has been is the files' own. */
function essence(win: Win): object {
  return { ...win, movedFrom: undefined }
}
