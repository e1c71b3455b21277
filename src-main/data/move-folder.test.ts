import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import { sampleWin } from '../tests/sample-win.ts'
import { copyData, targetIn } from './copy-data.ts'
import { openDataFiles } from './data-files.ts'
import type { FolderCopy } from './move-folder.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'
const clock = { now: () => epochMs('2026-11-23T10:00:00.000Z'), zone: () => 'UTC' }

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const here = (...path: string[]): string => join(home, 'here', ...path)
const there = (...path: string[]): string => join(home, 'there', ...path)
const copy = (): Promise<FolderCopy> => copyData(here(), there(), DEVICE, clock)

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const win = sampleWin

async function fill(folder: string, wins: readonly Win[], goals: readonly string[] = []) {
  const files = openDataFiles(folder, DEVICE, clock)
  for (const each of wins) await files.wins.put(each)
  for (const name of goals) {
    const id = win(name.length).id
    await files.plan.put({ goals: [{ id, name, updatedAt: win(name.length).at }] })
  }
}

const texts = (folder: string): string[] =>
  openDataFiles(folder, DEVICE, clock)
    .wins.read('2026-11')
    .map(({ text }) => text)

describe('moving to an empty folder', () => {
  it('copies every byte with its time, other devices and backups included', async () => {
    await fill(here(), [win(1), win(2)], ['a goal'])
    put(here(OTHER, 'wins', '2026-11.json'), '{"odd": true}')
    put(here('backups', DEVICE, '2026-11-20T10-00-00-000Z', 'plan.json'), 'a backup')
    put(here(DEVICE, 'wins', '2026-11.unreadable-x.json'), 'put aside')
    utimesSync(here(DEVICE, 'plan.json'), 1_000_000, 1_234_567)
    expect(await copy()).toEqual({ kind: 'copied' })
    for (const file of readdirSync(here(), { recursive: true, encoding: 'utf8' })) {
      if (statSync(here(file)).isDirectory() || file.endsWith('.before')) continue
      expect([file, readFileSync(there(file))]).toEqual([file, readFileSync(here(file))])
    }
    expect(statSync(there(DEVICE, 'plan.json')).mtimeMs).toBe(1_234_567_000)
    expect(texts(there())).toEqual(['win 1', 'win 2'])
  })

  it('leaves what an interrupted save has left behind', async () => {
    put(here(DEVICE, 'wins', '2026-11.json.tmp-1234567890abcdef'), 'half')
    put(here(DEVICE, 'wins', '2026-11.json.before'), 'before')
    expect(await copy()).toEqual({ kind: 'copied' })
    expect(existsSync(there(DEVICE))).toBe(false)
  })

  it('is nothing to do where there is nothing yet', async () => {
    expect(await copy()).toEqual({ kind: 'copied' })
  })

  it.each([
    ['itself', '.'],
    ['a folder inside', 'inside'],
    ['the folder around', '..'],
    ['a folder inside with two dots', '..data'],
  ])('is refused where the folder is %s', async (_, path) => {
    await fill(here(), [win(1)])
    expect(await copyData(here(), here(path), DEVICE, clock)).toEqual({ kind: 'nested' })
  })

  it('goes to a folder beside whose name begins the same', async () => {
    await fill(here(), [win(1)])
    expect(await copyData(here(), `${here()}-too`, DEVICE, clock)).toEqual({ kind: 'copied' })
  })

  it('says so when something cannot be read or written', async () => {
    await fill(here(), [win(1)])
    mkdirSync(there(DEVICE, 'wins', '2026-11.json'), { recursive: true })
    expect(await copy()).toMatchObject({ kind: 'not-saved' })
    expect(texts(here())).toEqual(['win 1'])
  })
})

describe('moving to a folder with data', () => {
  it('puts the months of this device together', async () => {
    await fill(here(), [win(1), win(2, { text: 'later', updatedAt: '2026-11-23T11:00:00.000Z' })])
    await fill(there(), [win(2), win(3)])
    expect(await copy()).toEqual({ kind: 'copied' })
    expect(texts(there())).toEqual(['win 1', 'later', 'win 3'])
    expect(openDataFiles(there(), DEVICE, clock).wins.notices()).toEqual([])
  })

  it('puts the plans of this device together', async () => {
    await fill(here(), [], ['write'])
    await fill(there(), [], ['swim', 'sing aloud'])
    expect(await copy()).toEqual({ kind: 'copied' })
    const { goals } = openDataFiles(there(), DEVICE, clock).plan.read()
    expect(goals.map(({ name }) => name).toSorted()).toEqual(['sing aloud', 'swim', 'write'])
  })

  it('leaves the files of other devices and the backups that are there', async () => {
    put(here(OTHER, 'wins', '2026-11.json'), 'older')
    put(there(OTHER, 'wins', '2026-11.json'), 'newer')
    put(here('backups', DEVICE, 'x', 'plan.json'), 'here')
    put(there('backups', DEVICE, 'x', 'plan.json'), 'there')
    expect(await copy()).toEqual({ kind: 'copied' })
    expect(readFileSync(there(OTHER, 'wins', '2026-11.json'), 'utf8')).toBe('newer')
    expect(readFileSync(there('backups', DEVICE, 'x', 'plan.json'), 'utf8')).toBe('there')
  })

  it.each([
    ['month', 'wins/2026-11.json'],
    ['plan', 'plan.json'],
  ])('never loses a damaged %s that is there', async (_, file) => {
    await fill(here(), [win(1)], ['write'])
    put(there(DEVICE, file), '{"damaged')
    expect(await copy()).toEqual({ kind: 'copied' })
    expect(readFileSync(there(DEVICE, file)).equals(readFileSync(here(DEVICE, file)))).toBe(true)
    const folder = dirname(there(DEVICE, file))
    const asides = readdirSync(folder).filter((name) => name.includes('.unreadable-'))
    expect(asides.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['{"damaged'])
  })

  it.each([
    ['month', 'wins/2026-11.json', '{"schemaVersion": 99, "wins": []}'],
    ['plan', 'plan.json', '{"schemaVersion": 99, "goals": []}'],
  ])('is refused where a newer version of the app wrote a %s', async (_, file, text) => {
    await fill(here(), [win(1)], ['write'])
    put(there(DEVICE, file), text)
    expect(await copy()).toMatchObject({ problem: { kind: 'newer-version' } })
    expect(readFileSync(there(DEVICE, file), 'utf8')).toBe(text)
  })
})

it('takes a folder as it is when it is empty or has such data, else a folder in it', () => {
  put(there(OTHER, 'device.json'), '{}')
  expect(targetIn(home, [])).toBe(home)
  expect(targetIn(there(), readdirSync(there()))).toBe(there())
  expect(targetIn(home, readdirSync(home))).toBe(join(home, 'Micro-Momentum'))
})
