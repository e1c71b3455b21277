import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import { openBackups } from '../../data/backups.ts'
import { filesIn } from '../../tests/filled-folder.ts'
import { sampleWin } from '../../tests/sample-win.ts'
import { winFiles, type WinFiles } from './win-files.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const WORDS = 'what nobody shall read – é "quoted"'

let folder: string
let now: number
const clock = { now: () => now, zone: () => 'UTC' }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  now = epochMs('2026-11-23T10:00:00.000Z')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const backups = () => openBackups(folder, DEVICE, clock)
const open = (): WinFiles =>
  winFiles({ dataFolder: folder, deviceId: DEVICE, clock, backups: backups() })
const wins = (...name: string[]): string => join(folder, DEVICE, 'wins', ...name)

const win = sampleWin
const secret = win(5, { text: WORDS })
const removed: Win = { ...secret, deleted: true, updatedAt: '2026-11-23T11:00:00.000Z' }

/** Every file in which the words still stand, whole or in part. */
function filesWithWords(): string[] {
  const sign = 'nobody shall read'
  return [...filesIn(folder)].filter(([, bytes]) => bytes.includes(sign)).map(([name]) => name)
}

async function backUp(): Promise<void> {
  now += 60_000
  expect(await backups().take()).toEqual({ kind: 'kept' })
}

describe('a win that is removed for good', () => {
  it('is in no byte below the data folder, and the others are there', async () => {
    const store = open()
    for (const each of [win(1), secret, win(9)]) await store.put(each)
    await backUp()
    await store.put(win(10))
    await store.put(removed)
    await backUp()
    expect(filesWithWords()).toHaveLength(3)
    expect(await store.purge([removed])).toEqual({ kind: 'kept' })
    await setImmediate()
    expect(filesWithWords()).toEqual([])
    const left = ['win 1', 'win 9', 'win 10']
    expect(store.read('2026-11').map(({ text }) => text)).toEqual(left)
    expect(
      open()
        .read('2026-11')
        .map(({ text }) => text),
    ).toEqual(left)
    expect(open().notices()).toEqual([])
    rmSync(wins('2026-11.json'))
    expect(
      open()
        .read('2026-11')
        .map(({ text }) => text),
    ).toEqual(left)
  })

  it('is in no backup of a month that it was in before', async () => {
    const store = open()
    const earlier = { ...secret, day: '2026-10-05', updatedAt: secret.at }
    await store.put(win(1, { day: '2026-10-05' }))
    await store.put(earlier)
    await backUp()
    await store.put({ ...removed, updatedAt: '2026-11-23T10:30:00.000Z' }, '2026-10')
    await backUp()
    expect(await store.purge([removed])).toEqual({ kind: 'kept' })
    await setImmediate()
    expect(filesWithWords()).toEqual([])
    expect(
      open()
        .read('2026-10')
        .map(({ text }) => text),
    ).toEqual(['win 1'])
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, text.indexOf('win 9') + 2)],
    ['with its id misread', (text: string) => text.replaceAll('000000000005', '000000000x05')],
    ['of which a part is zeros', (text: string) => text.replace('win 1', '\0'.repeat(5))],
  ])('is in no file that was put aside, %s', async (_, damage) => {
    const store = open()
    for (const each of [win(1), secret, win(9)]) await store.put(each)
    await backUp()
    writeFileSync(wins('2026-11.json'), damage(readFileSync(wins('2026-11.json'), 'utf8')))
    const again = open()
    await again.put(removed)
    expect(filesWithWords().some((name) => name.includes('.unreadable-'))).toBe(true)
    expect(await again.purge([removed])).toEqual({ kind: 'kept' })
    await setImmediate()
    expect(filesWithWords()).toEqual([])
    const aside = [...filesIn(wins())].find(([name]) => name.includes('.unreadable-'))
    expect(aside?.[1].includes('2026-11-23T10:00:00.001Z')).toBe(true)
  })

  it('goes past a folder that was put aside, and takes along what a crash has left', async () => {
    mkdirSync(wins('2026-11.unreadable-x.json'), { recursive: true })
    const store = open()
    await store.put(secret)
    await setImmediate()
    writeFileSync(wins('2026-10.json.before'), readFileSync(wins('2026-11.json')))
    await store.put(removed)
    expect(await store.purge([removed])).toEqual({ kind: 'kept' })
    await setImmediate()
    expect(filesWithWords()).toEqual([])
  })

  it('leaves the same words of another win in a damaged file', async () => {
    const store = open()
    const twin = win(7, { text: WORDS })
    for (const each of [secret, twin]) await store.put(each)
    writeFileSync(
      wins('2026-11.unreadable-x.json'),
      `${readFileSync(wins('2026-11.json'), 'utf8')}x`,
    )
    await store.put(removed)
    expect(await store.purge([removed])).toEqual({ kind: 'kept' })
    const aside = readFileSync(wins('2026-11.unreadable-x.json'), 'utf8')
    expect(aside.includes(twin.id)).toBe(true)
    expect(aside.includes(secret.id)).toBe(false)
  })
})
