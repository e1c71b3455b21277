import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { v7 as newId } from 'uuid'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import type { openBackups as OpenBackups } from '../../data/backups.ts'
import { faultyDisk, type DiskCall, type FaultyDisk } from '../../tests/faulty-disk.ts'
import { sampleWin } from '../../tests/sample-win.ts'
import type { openJournal as OpenJournal } from '../domain/journal.ts'
import type { winFiles as OpenWinFiles, WinFiles } from './win-files.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'

let disk: FaultyDisk
let winFiles: typeof OpenWinFiles
let openBackups: typeof OpenBackups
let openJournal: typeof OpenJournal
let base: string
let folder: string
const START = epochMs('2026-11-23T10:00:00.000Z')
let now: number
const clock = { now: () => now, zone: () => 'UTC' }

beforeAll(async () => {
  disk = faultyDisk()
  ;({ winFiles } = await import('./win-files.ts'))
  ;({ openBackups } = await import('../../data/backups.ts'))
  ;({ openJournal } = await import('../domain/journal.ts'))
  folder = base = mkdtempSync(join(tmpdir(), 'micro-momentum-base-'))
  now = START
  await makeBase()
})
afterAll(() => {
  disk.restore()
  rmSync(base, { recursive: true, force: true })
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-faults-'))
  now = START
})
afterEach(() => {
  disk.heal()
  disk.onWait = () => undefined
  rmSync(folder, { recursive: true, force: true })
})

const open = (dataFolder = folder): WinFiles => {
  const backups = openBackups(dataFolder, DEVICE, clock)
  return winFiles({ dataFolder, deviceId: DEVICE, clock, backups })
}

const win = sampleWin

const OCTOBER = { day: '2026-10-05' }
const before = [win(1), win(2), win(3)]
const inOctober = [win(4, OCTOBER), win(5, OCTOBER)]

/** A folder with two months, a plan, a backup and another device's month in it. */
async function makeBase(): Promise<void> {
  const store = open()
  for (const each of [...before, ...inOctober]) await store.put(each)
  await openBackups(folder, DEVICE, clock).take()
  for (const [file, text] of [
    ['plan.json', '{"schemaVersion": 1, "goals": []}'],
    ['device.json', '{"schemaVersion": 1}'],
    [`../${OTHER}/wins/2026-11.json`, JSON.stringify({ schemaVersion: 1, wins: [win(9)] })],
  ] as const) {
    const path = join(folder, DEVICE, file)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
  }
  await settled()
}

function fill(): WinFiles {
  cpSync(base, folder, { recursive: true })
  return open()
}

/** Until the version before is let go, and the library has taken its temporary file away. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    if (!files(folder).some((name) => /\.tmp-/.test(name))) return
  }
}

const files = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))

/** The bytes of every file but those of one month's of this device. */
function othersThan(month: string): Record<string, string> {
  return Object.fromEntries(
    files(folder)
      .filter((name) => !name.startsWith(join(DEVICE, 'wins', month)))
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  )
}

/** The wins of a month as somebody finds them who has just plugged the disk into a computer. */
function afterPowerCut(month = '2026-11'): readonly Win[] {
  const copy = mkdtempSync(join(tmpdir(), 'micro-momentum-copy-'))
  try {
    for (const name of files(folder)) copyIfThere(name, copy)
    return open(copy).read(month)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** The library takes its temporary files away in its own time: one may go while it is copied. */
function copyIfThere(name: string, to: string): void {
  mkdirSync(dirname(join(to, name)), { recursive: true })
  try {
    writeFileSync(join(to, name), readFileSync(join(folder, name)))
  } catch (error) {
    if (!name.includes('.tmp-')) throw error
  }
}

const CODES = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EROFS']
const FAULTS: readonly (readonly DiskCall[])[] = [
  ['open'],
  ['write'],
  ['short write'],
  ['short write', 'rename back'],
  ['fsync of the file'],
  ['rename'],
  ['rename', 'rename back'],
  ['open of the folder'],
  ['fsync of the folder'],
  ['link'],
  ['link', 'copy'],
]
const matrix = FAULTS.flatMap((calls) => CODES.map((code) => [calls.join(' and '), code, calls]))

/** What the answer has to say. */
function problemOf(calls: readonly DiskCall[], code: string): object {
  if (code === 'ENOSPC' || calls.includes('short write')) return { kind: 'disk-full' }
  if (code === 'EPERM' || code === 'EROFS') return { kind: 'read-only' }
  return { kind: 'cannot-write', code }
}

/** Only a hard link has something that stands in for it. */
const isKept = (calls: readonly DiskCall[]): boolean => calls.length === 1 && calls[0] === 'link'

describe('a save that the disk refuses', () => {
  it.each(matrix as [string, string, DiskCall[]][])(
    'at its %s with %s says so and takes nothing away',
    async (_, code, calls) => {
      const store = fill()
      const untouched = othersThan('2026-11')

      disk.refuse(calls, code)
      const outcome = await store.put(win(6))
      expect(disk.refusals()).toBeGreaterThan(0)
      disk.heal()

      const refused = { kind: 'refused', problem: problemOf(calls, code) }
      expect(outcome).toMatchObject(isKept(calls) ? { kind: 'kept' } : refused)
      const acknowledged = [...before, ...(isKept(calls) ? [win(6)] : []), win(9)]
      expect(afterPowerCut()).toEqual(acknowledged)
      expect(store.read('2026-11')).toEqual(acknowledged)
      expect(othersThan('2026-11')).toEqual(untouched)

      for (const next of [win(6), win(7)]) expect(await store.put(next)).toEqual({ kind: 'kept' })
      const all = [...before, win(6), win(7), win(9)]
      expect(afterPowerCut()).toEqual(all)
      expect(store.read('2026-11')).toEqual(all)
      expect(othersThan('2026-11')).toEqual(untouched)
      await settled()
      expect(readdirSync(join(folder, DEVICE, 'wins'))).toEqual(['2026-10.json', '2026-11.json'])
    },
  )

  it.each(matrix as [string, string, DiskCall[]][])(
    'at its %s with %s takes nothing away when a win gets other words',
    async (_, code, calls) => {
      const store = fill()
      const changed = { ...win(2), text: 'other words', updatedAt: '2026-11-23T11:00:00.000Z' }

      disk.refuse(calls, code)
      const outcome = await store.put(changed, '2026-11')
      disk.heal()

      expect(outcome.kind).toBe(isKept(calls) ? 'kept' : 'refused')
      expect(afterPowerCut()).toContainEqual(isKept(calls) ? changed : win(2))
      expect(await store.put(changed, '2026-11')).toEqual({ kind: 'kept' })
      expect(afterPowerCut()).toEqual([win(1), changed, win(3), win(9)])
    },
  )

  // There is nothing to hold on to, and so neither a link nor a way back.
  const first = matrix.filter(([, , calls]) => !/link|back/.test(String(calls)))
  it.each(first as [string, string, DiskCall[]][])(
    'at its %s with %s leaves no file when it is the very first of a month',
    async (_, code, calls) => {
      const store = fill()
      const untouched = othersThan('2026-12')
      const december = win(6, { day: '2026-12-01' })

      disk.refuse(calls, code)
      expect(await store.put(december)).toMatchObject({
        kind: 'refused',
        problem: problemOf(calls, code),
      })
      disk.heal()

      await settled()
      expect(existsSync(join(folder, DEVICE, 'wins', '2026-12.json'))).toBe(false)
      expect(othersThan('2026-12')).toEqual(untouched)
      expect(afterPowerCut('2026-12')).toEqual([])
      expect(await store.put(december)).toEqual({ kind: 'kept' })
      expect(afterPowerCut('2026-12')).toEqual([december])
    },
  )

  it.each(matrix as [string, string, DiskCall[]][])(
    'at its %s with %s leaves a win that moves to another month in exactly one place',
    async (_, code, calls) => {
      const store = fill()
      const moved = { ...win(4), day: '2026-11-05', updatedAt: '2026-11-23T11:00:00.000Z' }
      const places = (months: (month: string) => readonly Win[]): string[] =>
        ['2026-10', '2026-11'].filter((month) => months(month).some(({ id }) => id === moved.id))

      disk.refuse(calls, code)
      const outcome = await store.put(moved, '2026-10')
      disk.heal()

      expect(outcome.kind).toBe(isKept(calls) ? 'kept' : 'refused')
      expect(places(afterPowerCut)).toEqual([isKept(calls) ? '2026-11' : '2026-10'])
      expect(await store.put(moved, '2026-10')).toEqual({ kind: 'kept' })
      expect(places(afterPowerCut)).toEqual(['2026-11'])
      expect(places(store.read)).toEqual(['2026-11'])
    },
  )

  it.each(matrix as [string, string, DiskCall[]][])(
    'at its %s with %s lets the journal take the same words a second time, once',
    async (_, code, calls) => {
      const store = fill()
      now += 60_000
      const journal = openJournal({
        clock,
        newId,
        store,
        dayStartHour: () => 4,
        changed: () => undefined,
      })
      disk.refuse(calls, code)
      const answer = await journal.log('opened the letter', 'quick-log')
      disk.heal()
      expect(answer.kind).toBe(isKept(calls) ? 'logged' : 'not-saved')
      now += 1
      const again = isKept(calls) ? answer : await journal.log('opened the letter', 'quick-log')
      expect(again.kind).toBe('logged')
      const texts = (wins: readonly Win[]): string[] => wins.map(({ text }) => text)
      const all = [...before, win(9)].map(({ text }) => text)
      expect(texts(afterPowerCut())).toEqual([...all, 'opened the letter'])
      expect(texts(journal.today().wins)).toEqual([...all, 'opened the letter'])
    },
  )
})

describe('a file that another program holds for a moment', () => {
  const CALLS: readonly DiskCall[] = ['rename', 'open', 'fsync of the file', 'fsync of the folder']
  const held = ['EPERM', 'EBUSY', 'EACCES'].flatMap((code) =>
    CALLS.flatMap((call) => [1, 2, 3, 4].map((tries) => [call, code, tries] as const)),
  )
  it.each(held)('at its %s with %s is written at a later try (after wait %s)', async (...given) => {
    const [call, code, tries] = given
    const store = fill()
    const waits: number[] = []
    disk.onWait = (wait) => {
      waits.push(wait)
      if (waits.length === tries) disk.heal()
    }
    disk.refuse([call], code)
    expect(await store.put(win(6))).toEqual({ kind: 'kept' })
    expect(waits).toEqual([100, 400, 1_600, 4_000].slice(0, tries))
    expect(afterPowerCut()).toEqual([...before, win(6), win(9)])
  })

  it('is given up after five tries', async () => {
    const store = fill()
    const waits: number[] = []
    disk.onWait = (wait) => void waits.push(wait)
    disk.refuse(['rename'], 'EBUSY')
    expect(await store.put(win(6))).toMatchObject({ kind: 'refused' })
    expect(waits).toEqual([100, 400, 1_600, 4_000])
  })

  it.each(['ENOSPC', 'EIO', 'EROFS'])('is not waited for when the disk says %s', async (code) => {
    const store = fill()
    const waits: number[] = []
    disk.onWait = (wait) => void waits.push(wait)
    disk.refuse(['rename'], code)
    expect(await store.put(win(6))).toMatchObject({ kind: 'refused' })
    expect(waits).toEqual([])
  })

  it('keeps the win that is waiting when older months are looked through meanwhile', async () => {
    const store = fill()
    const late = win(6, { day: '2025-01-05' })
    await store.put(win(5, { day: '2025-01-05' }))
    disk.onWait = () => {
      for (let month = 10; month <= 20; month += 1) store.read(`20${month}-01`)
      store.read('2025-01')
      disk.heal()
    }
    disk.refuse(['rename'], 'EBUSY')
    expect(await store.put(late)).toEqual({ kind: 'kept' })
    expect(store.read('2025-01')).toEqual([win(5, { day: '2025-01-05' }), late])
    await store.put(win(7, { day: '2025-01-05' }))
    expect(afterPowerCut('2025-01').map(({ text }) => text)).toEqual(['win 5', 'win 6', 'win 7'])
  })
})
