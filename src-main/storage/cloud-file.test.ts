import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { epochMs } from '../../src-shared/calendar.ts'
import { openDataFiles, type DataFiles } from '../data/data-files.ts'
import { locate } from '../data/other-devices.ts'
import { monthBytes } from '../journal/store/month-bytes.ts'
import { EMPTY_MONTH } from '../journal/store/month-document.ts'
import { sampleWin as win } from '../tests/sample-win.ts'
import { fetchLater, isDataless, whenFetched } from './cloud-file.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'
const clock = { now: () => epochMs('2026-11-23T12:00:00.000Z'), zone: () => 'UTC' }
const real = {
  statSync: fs.statSync,
  readFile: fs.promises.readFile,
  readFileSync: fs.readFileSync,
}
const platform = process.platform

let folder: string
/** Files whose bytes are elsewhere, and who waits for each. */
let elsewhere: Map<string, PromiseWithResolvers<void>>
/** Files that were read while everything stood still. */
let readAtOnce: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  elsewhere = new Map()
  readAtOnce = []
  Object.defineProperty(process, 'platform', { value: 'darwin' })
  const statSync = (path: string, options?: object) => {
    const status = real.statSync(path, options)
    return elsewhere.has(path) ? Object.assign(status ?? {}, { blocks: 0 }) : status
  }
  Object.assign(fs, { statSync })
  fs.readFileSync = ((...given: Parameters<typeof fs.readFileSync>) => {
    if (typeof given[0] === 'string' && elsewhere.has(given[0])) readAtOnce.push(given[0])
    return real.readFileSync(...given)
  }) as typeof fs.readFileSync
  fs.promises.readFile = (async (path: string) => {
    await elsewhere.get(path)?.promise
    return real.readFileSync(path)
  }) as typeof fs.promises.readFile
  syncBuiltinESMExports()
})
afterEach(() => {
  Object.assign(fs, { statSync: real.statSync, readFileSync: real.readFileSync })
  fs.promises.readFile = real.readFile
  syncBuiltinESMExports()
  Object.defineProperty(process, 'platform', { value: platform })
  rmSync(folder, { recursive: true, force: true })
  whenFetched(() => undefined)
})

/** Puts a device's month into the folder, with its bytes elsewhere. */
function monthElsewhere(device: string): string {
  const path = join(folder, device, 'wins', '2026-11.json')
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, monthBytes('2026-11', { ...EMPTY_MONTH, wins: [win(1)] }))
  elsewhere.set(path, Promise.withResolvers())
  return path
}

/** The drive has brought a file. */
async function bring(path: string): Promise<void> {
  const waiting = elsewhere.get(path)
  elsewhere.delete(path)
  waiting?.resolve()
  for (let turn = 0; turn < 20; turn += 1) await setImmediate()
}

const texts = (files: DataFiles): string[] => files.wins.read('2026-11').map(({ text }) => text)

it.each([
  ["another device's month", OTHER, 'not-here-elsewhere'],
  ["this device's month", DEVICE, 'not-here'],
])('%s is fetched while everything goes on, and is there when it has come', async (_, id, kind) => {
  const path = monthElsewhere(id)
  const files = openDataFiles(folder, DEVICE, clock)
  whenFetched((fetched) => files.onFileChanged(locate(folder, DEVICE, fetched)))
  expect(texts(files)).toEqual([])
  expect(files.wins.notices()).toEqual([{ kind, path }])
  expect(await files.wins.put(win(2))).toEqual({ kind: 'kept' })
  expect(texts(files)).toEqual(['win 2'])
  await bring(path)
  expect(texts(files)).toEqual(['win 1', 'win 2'])
  expect(files.wins.notices()).toEqual([])
  expect(readAtOnce).toEqual([])
})

it('a file whose blocks say nothing after it has come is read, and asked for once', async () => {
  const path = monthElsewhere(OTHER)
  let told = 0
  whenFetched(() => (told += 1))
  expect(isDataless(path)).toBe(true)
  fetchLater(path)
  fetchLater(path)
  elsewhere.get(path)?.resolve()
  for (let turn = 0; turn < 20; turn += 1) await setImmediate()
  expect(isDataless(path)).toBe(false)
  expect(told).toBe(1)
})

it('one that never comes keeps no other one waiting for long', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const [stuck, next] = [monthElsewhere(DEVICE), monthElsewhere(OTHER)]
  const told: string[] = []
  whenFetched((path) => told.push(path))
  fetchLater(stuck)
  fetchLater(next)
  await bring(next)
  expect(told).toEqual([])
  vi.advanceTimersByTime(30_000)
  for (let turn = 0; turn < 20; turn += 1) await setImmediate()
  expect(told).toEqual([next])
  await bring(stuck)
  expect(told).toEqual([next, stuck])
  vi.useRealTimers()
})

it('files are read as they are where no cloud drive leaves a size without blocks', () => {
  const path = monthElsewhere(OTHER)
  Object.defineProperty(process, 'platform', { value: 'linux' })
  expect(isDataless(path)).toBe(false)
  Object.defineProperty(process, 'platform', { value: 'win32' })
  // As small as this, NTFS has it in its table.
  expect(isDataless(path)).toBe(false)
  writeFileSync(path, 'x'.repeat(2_000))
  expect(isDataless(path)).toBe(true)
})
