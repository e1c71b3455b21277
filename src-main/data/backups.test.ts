import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import { monthBytes } from '../journal/store/month-bytes.ts'
import { EMPTY_MONTH, parseMonth } from '../journal/store/month-document.ts'
import { openBackups, type Backups } from './backups.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const START = epochMs('2026-11-23T10:00:00.000Z')
const DAY = 24 * 60 * 60_000

let folder: string
let now: number
const clock = { now: () => now, zone: () => 'UTC' }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  now = START
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (): Backups => openBackups(folder, DEVICE, clock)
const root = (): string => join(folder, 'backups', DEVICE)
const monthPath = (month: string): string => join(folder, DEVICE, 'wins', `${month}.json`)

function win(number: number, month: string, updatedAt?: string): Win {
  const at = new Date(START + number).toISOString()
  return {
    id: `019a0000-0000-7000-9000-${String(number).padStart(12, '0')}`,
    at,
    zone: 'UTC',
    day: `${month}-10`,
    text: `win ${number}`,
    source: 'quick-log',
    updatedAt: updatedAt ?? at,
  }
}

/** Writes a month's file, with another time than the one before. */
function write(month: string, count: number): void {
  const wins = Array.from({ length: count }, (_, number) => win(number, month))
  mkdirSync(join(folder, DEVICE, 'wins'), { recursive: true })
  writeFileSync(monthPath(month), monthBytes(month, { ...EMPTY_MONTH, wins }))
  utimesSync(monthPath(month), START / 1000, (now + count) / 1000)
}

/** How many wins a backup has in a month; none where it has no such file. */
function winsOf(backups: Backups, name: string, month: string): number | undefined {
  const bytes = backups.fileIn(name, `wins/${month}.json`)
  const read = bytes && parseMonth(bytes)
  return read?.kind === 'month' ? read.document.wins.length : undefined
}

async function take(backups: Backups, after = 60_000): Promise<string> {
  now += after
  expect(await backups.take()).toEqual({ kind: 'kept' })
  return backups.list()[0]?.name ?? ''
}

describe('a backup', () => {
  it('has copies of the changed files alone, and knows all of them', async () => {
    write('2026-10', 2)
    write('2026-11', 3)
    const backups = open()
    const first = await take(backups)
    expect(readdirSync(join(root(), first, 'wins'))).toEqual(['2026-10.json', '2026-11.json'])
    write('2026-11', 4)
    const second = await take(backups)
    expect(readdirSync(join(root(), second, 'wins'))).toEqual(['2026-11.json'])
    expect(backups.list()).toMatchObject([{ wins: 6 }, { wins: 5 }])
    expect([winsOf(backups, second, '2026-10'), winsOf(backups, first, '2026-11')]).toEqual([2, 3])
  })

  it('is not made when nothing has changed, except before a restore', async () => {
    write('2026-11', 3)
    const backups = open()
    await take(backups)
    await take(backups)
    expect(backups.list()).toHaveLength(1)
    now += 60_000
    await backups.take({ beforeRestore: true })
    expect(backups.list()).toMatchObject([{ beforeRestore: true }, { beforeRestore: false }])
  })

  it('is of other bytes than the file, so that neither is the other', async () => {
    write('2026-11', 3)
    const backups = open()
    const name = await take(backups)
    writeFileSync(monthPath('2026-11'), 'damage in place')
    expect(winsOf(backups, name, '2026-11')).toBe(3)
  })

  it('never takes a document that is smaller, older, damaged or another month', async () => {
    write('2026-11', 3)
    const backups = open()
    const first = await take(backups)
    const good = readFileSync(monthPath('2026-11'))
    const others = [
      monthBytes('2026-11', { ...EMPTY_MONTH, wins: [win(0, '2026-11')] }),
      monthBytes('2026-11', {
        ...EMPTY_MONTH,
        wins: [0, 1, 2].map((number) => win(number, '2026-11', win(0, '').at)),
      }),
      good.subarray(0, 200),
      Buffer.from(good.toString('utf8').replace('win 1', 'win 7')),
      monthBytes('2026-10', { ...EMPTY_MONTH, wins: [0, 1, 2, 3].map((n) => win(n, '2026-10')) }),
    ]
    for (const [number, bytes] of others.entries()) {
      writeFileSync(monthPath('2026-11'), bytes)
      utimesSync(monthPath('2026-11'), 1, (now + 5_000 + number) / 1000)
      expect(await take(backups), `document ${number}`).toBe(first)
    }
    rmSync(monthPath('2026-11'))
    expect(await take(backups)).toBe(first)
    expect(winsOf(backups, first, '2026-11')).toBe(3)
  })

  it('takes a smaller document when the larger one is in its list alone', async () => {
    write('2026-11', 3)
    const first = await take(open())
    writeFileSync(join(root(), first, 'wins', '2026-11.json'), 'damaged')
    write('2026-11', 2)
    expect(winsOf(open(), await take(open()), '2026-11')).toBe(2)
  })

  it('is later than the one before even when the clock was set back', async () => {
    write('2026-11', 3)
    const backups = open()
    const first = await take(backups)
    write('2026-11', 4)
    const second = await take(backups, -30 * DAY)
    expect(second > first).toBe(true)
    expect(winsOf(backups, second, '2026-11')).toBe(4)
    // The names are in order; people and the next backup go by the clock.
    expect(backups.newestAt()).toBe(START - 30 * DAY + 60_000)
  })

  it('goes on as ever once the clock has been ahead for a while', async () => {
    write('2026-11', 1)
    const backups = open()
    await take(backups, 4 * 365 * DAY)
    now = START
    for (let day = 1; day <= 20; day += 1) {
      write('2026-11', day + 1)
      await take(backups, DAY)
    }
    expect(backups.list().length).toBeGreaterThanOrEqual(14)
    expect(backups.list()[0]).toMatchObject({ at: START + 20 * DAY, wins: 21 })
  })

  it('takes away what an interrupted one has left, and is not misled by it', async () => {
    write('2026-11', 3)
    const partial = join(root(), '.2026-11-23T09-00-00-000Z')
    mkdirSync(join(partial, 'wins'), { recursive: true })
    writeFileSync(join(partial, 'wins', '2026-11.json'), 'half')
    const backups = open()
    expect(backups.list()).toEqual([])
    await take(backups)
    expect(existsSync(partial)).toBe(false)
    expect(backups.list()).toHaveLength(1)
  })

  it('says so when it cannot be written, and leaves nothing half done', async () => {
    write('2026-11', 3)
    mkdirSync(join(folder, 'backups'))
    writeFileSync(root(), 'a file where the folder belongs')
    expect(await open().take()).toMatchObject({ kind: 'refused' })
    rmSync(root())
    expect(await open().take()).toEqual({ kind: 'kept' })
    expect(readdirSync(root()).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('letting backups go', () => {
  it('leaves every backup that stays as it was, whatever goes around it', async () => {
    const backups = open()
    const then = new Map<string, (number | undefined)[]>()
    const months = ['2026-08', '2026-09', '2026-10', '2026-11']
    for (let round = 1; round <= 40; round += 1) {
      // Some months change often, some hardly ever.
      for (const [number, month] of months.entries()) {
        if (round % (number * 3 + 1) === 0 || round === 1) write(month, round)
      }
      const name = await take(backups, round % 5 === 0 ? DAY : 16 * 60_000)
      then.set(
        name,
        months.map((month) => winsOf(backups, name, month)),
      )
      for (const { name } of backups.list()) {
        expect(months.map((month) => winsOf(backups, name, month))).toEqual(then.get(name))
      }
    }
    expect(backups.list().length).toBeLessThan(20)
    expect(readdirSync(root()).some((name) => name.endsWith('~'))).toBe(false)
  })

  it('gives the newer of two that go at once to the one that relies on both', async () => {
    const backups = open()
    write('2026-10', 1)
    const names: string[] = []
    for (const count of [1, 2]) {
      write('2026-11', count)
      names.push(await take(backups))
    }
    write('2026-10', 2)
    const heir = await take(backups)
    // As an interrupted rotation leaves them.
    for (const name of names) renameSync(join(root(), name), join(root(), `${name}~`))
    expect(winsOf(backups, heir, '2026-11')).toBe(2)
    write('2026-10', 3)
    await take(backups)
    expect(readdirSync(root()).some((name) => name.endsWith('~'))).toBe(false)
    expect(winsOf(backups, heir, '2026-11')).toBe(2)
    expect(winsOf(backups, heir, '2026-10')).toBe(2)
  })
})

describe('earlier versions', () => {
  it('are there although every list of them is damaged', async () => {
    write('2026-10', 2)
    write('2026-11', 3)
    const name = await take(open())
    writeFileSync(join(root(), name, 'backup.json'), '{"at":')
    const backups = open()
    expect(backups.list()).toEqual([])
    expect(backups.files().toSorted()).toEqual(['wins/2026-10.json', 'wins/2026-11.json'])
    expect(backups.extent('wins/2026-11.json')).toMatchObject({
      records: 3,
      latest: win(2, '').at,
    })
    expect([...backups.versions('wins/2026-11.json')]).toHaveLength(1)
    expect(backups.extent('wins/2026-01.json')).toEqual({ records: 0, latest: '' })
  })

  it('are rewritten everywhere, past a folder that has the name of one', async () => {
    const backups = open()
    write('2026-11', 1)
    const first = await take(backups)
    write('2026-11', 2)
    await take(backups)
    const path = join(root(), first, 'wins', '2026-11.json')
    rmSync(path)
    mkdirSync(path)
    const rewritten = await backups.rewrite('wins/2026-11.json', () => Buffer.from('other'))
    expect(rewritten).toEqual({ kind: 'kept' })
    expect([...backups.versions('wins/2026-11.json')].map(String)).toEqual(['other'])
  })
})
