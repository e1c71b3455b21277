import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import { openBackups } from '../../data/backups.ts'
import { mendingAtOnce } from '../../tests/mending-at-once.ts'
import { sampleWin } from '../../tests/sample-win.ts'
import { winFiles, type WinFiles } from './win-files.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'
const clock = { now: () => epochMs('2026-11-23T10:00:00.000Z'), zone: () => 'UTC' }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (deviceId = DEVICE): WinFiles => {
  const backups = openBackups(folder, deviceId, clock)
  return mendingAtOnce(winFiles({ dataFolder: folder, deviceId, clock, backups }))
}
const monthPath = (device = DEVICE): string => join(folder, device, 'wins', '2026-11.json')
const monthText = (): string => readFileSync(monthPath(), 'utf8')

const win = sampleWin

function writeMonth(document: unknown, device = DEVICE): void {
  mkdirSync(join(folder, device, 'wins'), { recursive: true })
  writeFileSync(
    monthPath(device),
    typeof document === 'string' ? document : JSON.stringify(document),
  )
}

describe('a month on disk', () => {
  it('is a file a person can read', async () => {
    expect(await open().put(win(1))).toEqual({ kind: 'kept' })
    expect(JSON.parse(monthText())).toEqual({
      schemaVersion: 2,
      month: '2026-11',
      gone: [],
      wins: [win(1)],
      crc32: expect.stringMatching(/^[0-9a-f]{8}$/),
    })
    expect(monthText()).toContain('\n')
  })

  it('is read back by the next start', async () => {
    const first = open()
    await first.put(win(1))
    await first.put(win(2))
    expect(open().read('2026-11')).toEqual([win(1), win(2)])
  })

  it('leaves nothing else beside it', async () => {
    const store = open()
    for (let number = 0; number < 5; number += 1) await store.put(win(number))
    // The version before is let go once the answer is out.
    await new Promise((resolve) => setImmediate(resolve))
    expect(readdirSync(join(folder, DEVICE, 'wins'))).toEqual(['2026-11.json'])
  })

  it('holds one version of a win', async () => {
    const store = open()
    await store.put(win(1))
    const changed = win(1, { text: 'other words', updatedAt: '2026-11-23T11:00:00.000Z' })
    await store.put(changed)
    expect(store.read('2026-11')).toEqual([changed])
  })

  it('is another one in the next month', async () => {
    const store = open()
    await store.put(win(1))
    await store.put(win(2, { day: '2026-12-01' }))
    expect(readdirSync(join(folder, DEVICE, 'wins')).toSorted()).toEqual([
      '2026-11.json',
      '2026-12.json',
    ])
    expect(store.read('2026-11')).toEqual([win(1)])
  })

  it('is not made by reading', () => {
    expect(open().read('2026-11')).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  it('keeps lone surrogates, emoji and right-to-left text as they were given', async () => {
    const text = '🌱 \u202Bכתבתי\u202C \uD83D'
    await open().put(win(1, { text }))
    expect(open().read('2026-11')[0]?.text).toBe(text)
  })
})

describe('a file that does not fit', () => {
  it.each([
    ['cut short', '{"schemaVersion": 1, "wins": [{"id"'],
    ['empty', ''],
    ['zeros', '\0'.repeat(64)],
    ['a list', '[]'],
    ['of another kind', '{"hello": "there"}'],
  ])('is put aside as it was when it is %s', async (_, text) => {
    writeMonth(text)
    const store = open()
    expect(store.read('2026-11')).toEqual([])
    const aside = readdirSync(join(folder, DEVICE, 'wins'))
    expect(aside).toEqual(['2026-11.unreadable-2026-11-23T10-00-00-000Z.json'])
    const path = join(folder, DEVICE, 'wins', aside[0] ?? '')
    expect(readFileSync(path, 'utf8')).toBe(text)
    expect(store.notices()).toEqual([{ kind: 'set-aside', path }])
    expect(await store.put(win(1))).toEqual({ kind: 'kept' })
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('gives way to the version before, where an interrupted save has left it', () => {
    writeMonth('{"schemaVersion": 1, "wi')
    writeFileSync(`${monthPath()}.before`, JSON.stringify({ schemaVersion: 1, wins: [win(1)] }))
    expect(open().read('2026-11')).toEqual([win(1)])
  })

  it('keeps entries it does not understand, in place and through a save', async () => {
    const strange = { id: 'not a uuid', text: 'from somewhere else' }
    writeMonth({ schemaVersion: 1, wins: [win(1), strange] })
    const store = open()
    expect(store.read('2026-11')).toEqual([win(1)])
    await store.put(win(2))
    expect(JSON.parse(monthText())).toMatchObject({ wins: [win(1), win(2), strange] })
  })

  it('keeps what it does not know, beside the wins and in them', async () => {
    writeMonth({ schemaVersion: 1, mood: 'calm', wins: [{ ...win(1), weather: 'rain' }] })
    const store = open()
    await store.put(win(2))
    await store.put(win(1, { text: 'other words', updatedAt: '2026-11-23T11:00:00.000Z' }))
    expect(JSON.parse(monthText())).toMatchObject({ mood: 'calm', month: '2026-11' })
    await store.put({ ...store.read('2026-11')[0]!, text: 'again' })
    expect(JSON.parse(monthText())).toMatchObject({ wins: [{ text: 'again' }, { text: 'win 2' }] })
    writeMonth({ schemaVersion: 1, wins: [{ ...win(1), weather: 'rain' }] })
    const fresh = open()
    await fresh.put(win(2))
    expect(JSON.parse(monthText())).toMatchObject({ wins: [{ weather: 'rain' }, {}] })
  })

  it('shows a win whose zone this engine does not know, and keeps its zone', async () => {
    const odd = win(1, { zone: 'Moon/Tranquility' })
    writeMonth({ schemaVersion: 1, wins: [odd, win(2)] })
    const store = open()
    expect(store.read('2026-11')).toEqual([odd, win(2)])
    await store.put(win(3))
    expect(JSON.parse(monthText())).toMatchObject({ wins: [odd, win(2), win(3)] })
  })

  it('is left alone when a newer version has another shape', async () => {
    writeMonth({ schemaVersion: 99, days: {} })
    const store = open()
    expect(store.read('2026-11')).toEqual([])
    expect(await store.put(win(1))).toMatchObject({ problem: { kind: 'newer-version' } })
    expect(JSON.parse(monthText())).toEqual({ schemaVersion: 99, days: {} })
  })

  it('is shown and never written when a newer version wrote it', async () => {
    writeMonth({ schemaVersion: 99, wins: [win(1)] })
    const before = monthText()
    const store = open()
    expect(store.read('2026-11')).toEqual([win(1)])
    expect(await store.put(win(2))).toEqual({
      kind: 'refused',
      problem: { kind: 'newer-version', path: monthPath() },
    })
    expect(monthText()).toBe(before)
    expect(store.notices()).toEqual([{ kind: 'newer-version', path: monthPath() }])
  })

  it('gives way to a file where a folder has its name', async () => {
    mkdirSync(join(monthPath(), 'something'), { recursive: true })
    const store = open()
    expect(store.read('2026-11')).toEqual([])
    const path = monthPath().replace('.json', '.unreadable-2026-11-23T10-00-00-000Z.json')
    expect(store.notices()).toEqual([{ kind: 'set-aside', path }])
    expect(readdirSync(path)).toEqual(['something'])
    expect(await store.put(win(1))).toEqual({ kind: 'kept' })
  })
})

describe('other devices', () => {
  it('are read and never written', async () => {
    const theirs = win(1, { text: 'on the phone' })
    writeMonth({ schemaVersion: 1, wins: [theirs] }, OTHER)
    const before = readFileSync(monthPath(OTHER), 'utf8')
    const store = open()
    await store.put(win(2))
    expect(store.read('2026-11')).toEqual([theirs, win(2)])
    expect(readFileSync(monthPath(OTHER), 'utf8')).toBe(before)
    expect(JSON.parse(monthText())).toMatchObject({ wins: [win(2)] })
  })

  it('keep a file of theirs that cannot be read', () => {
    writeMonth('nonsense', OTHER)
    const store = open()
    expect(store.read('2026-11')).toEqual([])
    expect(readFileSync(monthPath(OTHER), 'utf8')).toBe('nonsense')
    expect(store.notices()).toEqual([{ kind: 'damaged-elsewhere', path: monthPath(OTHER) }])
  })
})

describe('a disk that says no', () => {
  it('keeps what was there when the folder cannot be used', async () => {
    writeFileSync(join(folder, DEVICE), 'a file where the folder belongs')
    const store = open()
    expect(await store.put(win(1))).toMatchObject({
      kind: 'refused',
      problem: { kind: 'cannot-write' },
    })
    expect(store.read('2026-11')).toEqual([])
  })

  const isRoot = process.getuid?.() === 0 && process.platform === 'linux'

  it.skipIf(!isRoot)(
    'says so when it is full, and loses nothing (needs root: mounts)',
    async () => {
      await onDisk('size=256k', async () => {
        const store = open()
        const kept: Win[] = []
        const refusals: string[] = []
        for (let number = 0; refusals.length < 3 && number < 2_000; number += 1) {
          const next = win(number, { text: 'x'.repeat(1_500) })
          const outcome = await store.put(next)
          if (outcome.kind === 'kept') kept.push(next)
          else refusals.push(outcome.problem.kind)
          expect(open().read('2026-11')).toEqual(kept)
        }
        expect(kept.length).toBeGreaterThan(20)
        expect(refusals).toEqual(['disk-full', 'disk-full', 'disk-full'])
      })
    },
  )

  it.skipIf(!isRoot)(
    'says so when it has been read-only from the start (needs root: mounts)',
    async () => {
      await onDisk('ro', async () => {
        expect(await open().put(win(1))).toMatchObject({
          kind: 'refused',
          problem: { kind: 'read-only' },
        })
      })
    },
  )

  it.skipIf(!isRoot)('says so when it is read-only (needs root: mounts)', async () => {
    await onDisk('size=256k', async () => {
      await open().put(win(1))
      execFileSync('mount', ['-o', 'remount,ro', folder])
      const store = open()
      expect(await store.put(win(2))).toMatchObject({
        kind: 'refused',
        problem: { kind: 'read-only' },
      })
      expect(store.read('2026-11')).toEqual([win(1)])
      execFileSync('mount', ['-o', 'remount,rw', folder])
      expect(await store.put(win(2))).toEqual({ kind: 'kept' })
    })
  })

  async function onDisk(options: string, use: () => Promise<void>): Promise<void> {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
    try {
      await use()
    } finally {
      execFileSync('umount', [folder])
    }
  }
})
