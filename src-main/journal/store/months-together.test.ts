import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { epochMs, type Month } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import { openBackups } from '../../data/backups.ts'
import { sampleWin } from '../../tests/sample-win.ts'
import { monthBytes } from './month-bytes.ts'
import { NOTHING, parseMonth, type MonthDocument } from './month-document.ts'
import { winFiles, type WinFiles } from './win-files.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'

let folder: string
let now: number
let told: Month[]
const clock = { now: () => now, zone: () => 'UTC' }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  now = epochMs('2026-11-23T10:00:00.000Z')
  told = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const backups = () => openBackups(folder, DEVICE, clock)
const open = (): WinFiles =>
  winFiles({
    dataFolder: folder,
    deviceId: DEVICE,
    clock,
    backups: backups(),
    changed: (months) => told.push(...months),
  })
const path = (month: Month, device = DEVICE): string =>
  join(folder, device, 'wins', `${month}.json`)

const win = (number: number, day: string, changes: Partial<Win> = {}): Win =>
  sampleWin(number, { day, ...changes })

function write(month: Month, document: Partial<MonthDocument>, device = DEVICE): void {
  mkdirSync(join(folder, device, 'wins'), { recursive: true })
  writeFileSync(path(month, device), monthBytes(month, { ...NOTHING, ...document }))
}

/** What stands in a month's file. */
function onDisk(month: Month): MonthDocument {
  const read = parseMonth(readFileSync(path(month)))
  return read.kind === 'nonsense' ? NOTHING : read.document
}
const texts = (wins: readonly Win[]): string[] => wins.map(({ text }) => text)

describe('a win that moves to another month', () => {
  const before = win(1, '2026-10-05')
  const moved = { ...before, day: '2026-11-05', updatedAt: '2026-11-23T11:00:00.000Z' }

  it('is in its new file alone, and its old one says since when', async () => {
    const store = open()
    await store.put(before)
    await store.put(win(2, '2026-10-06'))
    expect(await store.put(moved, '2026-10')).toEqual({ kind: 'kept' })
    expect([texts(store.read('2026-10')), texts(store.read('2026-11'))]).toEqual([
      ['win 2'],
      ['win 1'],
    ])
    expect(onDisk('2026-10')).toMatchObject({
      wins: [{ text: 'win 2' }],
      gone: [{ id: moved.id, updatedAt: moved.updatedAt }],
    })
    expect(onDisk('2026-11').wins).toMatchObject([moved])
    const back = { ...before, updatedAt: '2026-11-23T12:00:00.000Z' }
    expect(await store.put(back, '2026-11')).toEqual({ kind: 'kept' })
    expect([texts(open().read('2026-10')), open().read('2026-11')]).toEqual([
      ['win 1', 'win 2'],
      [],
    ])
  })

  it.each([
    ['before its new file was written', { october: [moved], november: [win(3, '2026-11-06')] }],
    ['before its old file was written', { october: [moved], november: [moved] }],
  ])('is in one place when the app ends %s', (_, { october, november }) => {
    write('2026-10', { wins: october })
    write('2026-11', { wins: november })
    for (const store of [open(), open()]) {
      expect(store.read('2026-10')).toEqual([])
      expect(store.read('2026-11').filter(({ id }) => id === moved.id)).toEqual([moved])
      expect(store.notices()).toEqual([])
    }
    expect(onDisk('2026-10')).toMatchObject({ wins: [], gone: [{ id: moved.id }] })
    expect(onDisk('2026-11').wins).toContainEqual(moved)
  })

  it('stays in its old file while its new one cannot be written', async () => {
    write('2026-10', { wins: [moved, win(2, '2026-10-06')] })
    mkdirSync(join(folder, DEVICE, 'wins'), { recursive: true })
    writeFileSync(path('2026-11'), '{"schemaVersion": 99, "wins": []}')
    const store = open()
    expect(texts(store.read('2026-10'))).toEqual(['win 2'])
    expect(texts(store.read('2026-11'))).toEqual(['win 1'])
    await store.put(win(4, '2026-10-07'))
    expect(texts(onDisk('2026-10').wins).toSorted()).toEqual(['win 1', 'win 2', 'win 4'])
    rmSync(path('2026-11'))
    const later = open()
    later.read('2026-10')
    expect(later.read('2026-11')).toEqual([moved])
    expect(texts(onDisk('2026-10').wins)).toEqual(['win 2', 'win 4'])
  })

  it('tells of the month that has taken it, which may have been read already', () => {
    write('2026-10', { wins: [moved] })
    const store = open()
    expect(store.read('2026-11')).toEqual([])
    store.read('2026-10')
    expect(told).toContain('2026-11')
    expect(store.read('2026-11')).toEqual([moved])
  })

  it('is in one month after its old one was put together from an older backup', async () => {
    const store = open()
    await store.put(before)
    await backups().take()
    await store.put(moved, '2026-10')
    rmSync(path('2026-10'))
    for (const again of [open(), open()]) {
      expect(again.read('2026-10')).toEqual([])
      expect(again.read('2026-11')).toMatchObject([moved])
    }
  })

  it('is in its old month again when its new one is lost', async () => {
    const store = open()
    await store.put(before)
    await store.put(win(3, '2026-11-06'))
    await backups().take()
    await store.put(moved, '2026-10')
    writeFileSync(path('2026-11'), '')
    for (const again of [open(), open()]) {
      expect(texts(again.read('2026-11'))).toEqual(['win 3'])
      expect(again.read('2026-10')).toMatchObject([{ text: 'win 1', day: '2026-10-05' }])
    }
  })
})

describe('months in each other’s place', () => {
  it('are put back, with what each says is gone from it', async () => {
    const store = open()
    for (const each of [win(1, '2026-10-05'), win(2, '2026-10-06'), win(3, '2026-11-05')]) {
      await store.put(each)
    }
    const moved = win(2, '2026-11-06', { updatedAt: '2026-11-23T11:00:00.000Z' })
    await store.put(moved, '2026-10')
    const [october, november] = [readFileSync(path('2026-10')), readFileSync(path('2026-11'))]
    writeFileSync(path('2026-10'), november)
    writeFileSync(path('2026-11'), october)
    for (const again of [open(), open()]) {
      again.read('2026-11')
      expect(texts(again.read('2026-10'))).toEqual(['win 1'])
      expect(texts(again.read('2026-11')).toSorted()).toEqual(['win 2', 'win 3'])
    }
    const { id, updatedAt } = moved
    expect(onDisk('2026-10').gone).toContainEqual({ id, updatedAt, moved: true })
  })
})

describe('what an interrupted save has left', () => {
  it('is not given up before something as good is written', async () => {
    const store = open()
    await store.put(win(1, '2026-11-05'))
    await setImmediate()
    writeFileSync(`${path('2026-11')}.before`, readFileSync(path('2026-11')))
    writeFileSync(path('2026-11'), '{"half')
    expect(texts(open().read('2026-11'))).toEqual(['win 1'])
    await setImmediate()
    expect(texts(onDisk('2026-11').wins)).toEqual(['win 1'])
    expect(existsSync(`${path('2026-11')}.before`)).toBe(false)
  })
})

describe('memory', () => {
  it('holds a few months, and each is as it was when it is asked for again', async () => {
    const store = open()
    const months = Array.from(
      { length: 24 },
      (_, n) => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
    )
    for (const [number, month] of months.entries()) await store.put(win(number, `${month}-05`))
    for (const [number, month] of [...months.entries(), ...months.entries()]) {
      expect(texts(store.read(month))).toEqual([`win ${number}`])
    }
    // A month that was let go is read from its file; one that is held is not.
    for (const month of months) rmSync(path(month))
    const held = months.toReversed().filter((month) => store.read(month).length > 0)
    expect(held).toEqual(months.toReversed().slice(0, 6))
  })

  it('finds a win by its id in whatever month it is, and none that nobody has', async () => {
    const store = open()
    const old = win(1, '2020-02-05')
    await store.put(old)
    await store.put(win(2, '2026-11-05'))
    expect(open().find(old.id)).toEqual(old)
    expect(store.find(win(7, '').id)).toBeUndefined()
    await store.put(win(7, '2023-01-01'))
    expect(store.find(win(7, '').id)?.day).toBe('2023-01-01')
    expect(store.find('ffffffff-ffff-4fff-8fff-ffffffffffff')).toBeUndefined()
    expect(store.months()).toEqual(['2026-11', '2023-01', '2020-02'])
  })
})

describe('another device’s files', () => {
  it('are read again when they change, and what is known stays while they arrive', () => {
    write('2026-11', { wins: [win(1, '2026-11-05')] }, OTHER)
    const store = open()
    expect(texts(store.read('2026-11'))).toEqual(['win 1'])
    write('2026-11', { wins: [win(1, '2026-11-05'), win(2, '2026-11-06')] }, OTHER)
    expect(texts(store.read('2026-11'))).toEqual(['win 1'])
    store.reread('2026-11')
    expect(texts(store.read('2026-11'))).toEqual(['win 1', 'win 2'])
    const whole = readFileSync(path('2026-11', OTHER))
    for (const half of [whole.subarray(0, 150), Buffer.alloc(0)]) {
      writeFileSync(path('2026-11', OTHER), half)
      store.reread('2026-11')
      expect(texts(store.read('2026-11'))).toEqual(['win 1', 'win 2'])
      expect(store.notices()).toEqual([])
    }
    rmSync(path('2026-11', OTHER))
    store.reread('2026-11')
    expect(store.read('2026-11')).toEqual([])
  })

  it('are told about when they are not what was written, until they are, and never changed', () => {
    write('2026-11', { wins: [win(1, '2026-11-05')] }, OTHER)
    const whole = readFileSync(path('2026-11', OTHER))
    writeFileSync(path('2026-11', OTHER), whole.toString('utf8').replace('win 1', 'wim 1'))
    const store = open()
    store.read('2026-11')
    expect(store.notices()).toEqual([{ kind: 'changed-elsewhere', path: path('2026-11', OTHER) }])
    expect(readdirSync(join(folder, OTHER, 'wins'))).toEqual(['2026-11.json'])
    writeFileSync(path('2026-11', OTHER), whole)
    store.reread('2026-11')
    expect(store.notices()).toEqual([])
    expect(texts(store.read('2026-11'))).toEqual(['win 1'])
  })

  it('can hold a win of another month, which is shown in its own alone', () => {
    const stray = win(1, '2026-11-05')
    write('2026-10', { wins: [stray, win(2, '2026-10-05')] }, OTHER)
    const store = open()
    expect(store.read('2026-11')).toEqual([])
    expect(texts(store.read('2026-10'))).toEqual(['win 2'])
    expect(told).toContain('2026-11')
    expect(store.read('2026-11')).toEqual([stray])
    expect(store.months()).toEqual(['2026-11', '2026-10'])
    told = []
    store.reread('2026-10')
    expect(told).toEqual([])
    write('2026-10', { wins: [win(2, '2026-10-05')] }, OTHER)
    store.reread('2026-10')
    expect(store.read('2026-11')).toEqual([])
  })

  it('can be of a newer version: they are shown as far as they can be', () => {
    mkdirSync(join(folder, OTHER, 'wins'), { recursive: true })
    const newer = { schemaVersion: 99, wins: [win(1, '2026-11-05')] }
    writeFileSync(path('2026-11', OTHER), JSON.stringify(newer))
    const store = open()
    expect(texts(store.read('2026-11'))).toEqual(['win 1'])
    expect(store.notices()).toEqual([])
  })

  it('say of a win that it is gone, and it is to leave this disk as well', async () => {
    const store = open()
    const theirs = win(1, '2026-11-05')
    await store.put(theirs)
    write('2026-11', { gone: [{ id: theirs.id, updatedAt: '2026-11-23T12:00:00.000Z' }] }, OTHER)
    const again = open()
    expect(again.read('2026-11')).toEqual([])
    const due = await again.removedBefore('2020-01-01T00:00:00.000Z')
    expect(due).toEqual([theirs])
    expect(await again.purge(due)).toEqual({ kind: 'kept' })
    expect(onDisk('2026-11')).toMatchObject({ wins: [], gone: [{ id: theirs.id }] })
    expect(await again.removedBefore('2020-01-01T00:00:00.000Z')).toEqual([])
  })
})

describe('a win that moves while another device changes it', () => {
  const before = win(1, '2026-10-05')
  const later = '2026-11-23T12:00:00.000Z'

  /** A win of the other device's, moved here to November at eleven. */
  async function moveHere(): Promise<Win> {
    write('2026-10', { wins: [before] }, OTHER)
    const moved = { ...before, day: '2026-11-05', updatedAt: '2026-11-23T11:00:00.000Z' }
    expect(await open().put(moved, '2026-10')).toEqual({ kind: 'kept' })
    return moved
  }

  it('is where the later change says, and there alone, whichever month is looked at first', async () => {
    await moveHere()
    write('2026-10', { wins: [{ ...before, text: 'their words', updatedAt: later }] }, OTHER)
    for (const months of [
      ['2026-10', '2026-11'],
      ['2026-11', '2026-10'],
    ]) {
      const store = open()
      for (const month of months) store.read(month)
      expect(texts(store.read('2026-10'))).toEqual(['their words'])
      expect(texts(store.read('2026-11'))).toEqual([])
    }
  })

  it('is removed when the other device removes it later', async () => {
    await moveHere()
    write('2026-10', { wins: [{ ...before, deleted: true, updatedAt: later }] }, OTHER)
    const store = open()
    expect(texts(store.read('2026-11'))).toEqual([])
    expect(store.read('2026-10')).toMatchObject([{ deleted: true }])
  })

  it('goes where the later change says while everything is open', async () => {
    await moveHere()
    const store = open()
    expect(texts(store.read('2026-11'))).toEqual(['win 1'])
    expect(texts(store.read('2026-10'))).toEqual([])
    write('2026-10', { wins: [{ ...before, text: 'their words', updatedAt: later }] }, OTHER)
    store.reread('2026-10')
    expect(texts(store.read('2026-10'))).toEqual(['their words'])
    expect(texts(store.read('2026-11'))).toEqual([])
  })

  it('is not taken off this disk because another device has moved it', async () => {
    const store = open()
    await store.put(before)
    const updatedAt = later
    write('2026-10', { gone: [{ id: before.id, updatedAt, moved: true }] }, OTHER)
    const again = open()
    // Its new month may not have arrived yet.
    expect(await again.removedBefore('2020-01-01T00:00:00.000Z')).toEqual([])
    const moved = { ...before, day: '2026-11-05', updatedAt, movedFrom: ['2026-10'] }
    write('2026-11', { wins: [moved] }, OTHER)
    expect(open().read('2026-11')).toEqual([moved])
    expect(open().read('2026-10')).toEqual([])
  })

  it('says in every month it was in that it is gone for good', async () => {
    const moved = await moveHere()
    const store = open()
    const removed = { ...store.read('2026-11')[0]!, deleted: true, updatedAt: later }
    await store.put(removed)
    expect(await store.purge([removed])).toEqual({ kind: 'kept' })
    for (const month of ['2026-10', '2026-11']) {
      expect(onDisk(month).gone).toEqual([{ id: moved.id, updatedAt: later }])
    }
  })
})
