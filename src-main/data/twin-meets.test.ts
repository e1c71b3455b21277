import {
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../src-shared/calendar.ts'
import { sampleWin as win } from '../tests/sample-win.ts'
import { openDataFiles, type DataFiles } from './data-files.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const MONTH = 'wins/2026-11.json'
const PENDING = 'wins/2026-11.pending.json'
const PLACEHOLDER = 'wins/.2026-11.json.icloud'

let home: string
let folder: string
const clock = { now: () => epochMs('2026-11-23T12:00:00.000Z'), zone: () => 'UTC' }
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  folder = join(home, 'data')
  const files = open()
  for (const number of [1, 2]) await files.wins.put(win(number))
  await files.plan.put({ goals: [goal(20, 'writes')] })
  await files.backups.take()
  await files.wins.put(win(3))
  // The version before is let go once the answer is out.
  await setImmediate()
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** One installation; one that has seen its twin goes on all the same, so that its words are seen. */
function open(): DataFiles & { twins: () => number } {
  let twins = 0
  const files = openDataFiles(folder, DEVICE, clock, {
    onTwin() {
      twins += 1
      files.stay()
    },
  })
  return { ...files, twins: () => twins }
}

const path = (file: string): string => join(folder, DEVICE, file)
const texts = (files: DataFiles): string[] => files.wins.read('2026-11').map(({ text }) => text)
const goal = (number: number, name: string) => ({
  id: win(number).id,
  name,
  updatedAt: win(number).at,
})

function takeAway(file = MONTH, placeholder = PLACEHOLDER): void {
  renameSync(path(file), join(home, 'in-the-cloud'))
  writeFileSync(path(placeholder), 'bplist00')
}

function bring(file = MONTH, placeholder = PLACEHOLDER): void {
  rmSync(path(placeholder))
  renameSync(join(home, 'in-the-cloud'), path(file))
}

describe('a month that is elsewhere', () => {
  it('has beside it what each of two with one device id has logged meanwhile', async () => {
    takeAway()
    const [one, twin] = [open(), open()]
    expect([texts(one), texts(twin)]).toEqual([
      ['win 1', 'win 2'],
      ['win 1', 'win 2'],
    ])
    await one.wins.put(win(4))
    await twin.wins.put(win(5))
    await one.wins.put(win(6))
    expect([one.twins(), twin.twins()]).toEqual([1, 1])
    expect(existsSync(path(MONTH))).toBe(false)
    expect(texts(open())).toEqual(['win 1', 'win 2', 'win 4', 'win 5', 'win 6'])
    bring()
    for (const each of [twin, one]) each.onFileChanged({ file: MONTH, own: true })
    const all = ['win 1', 'win 2', 'win 3', 'win 4', 'win 5', 'win 6']
    expect([texts(one), texts(twin), texts(open())]).toEqual([all, all, all])
    expect(existsSync(path(PENDING))).toBe(false)
  })

  it('is joined where it has arrived unseen, and nobody is taken for a twin', async () => {
    takeAway()
    const files = open()
    await files.wins.put(win(4))
    bring()
    expect(await files.wins.put(win(5))).toEqual({ kind: 'kept' })
    const all = ['win 1', 'win 2', 'win 3', 'win 4', 'win 5']
    expect([texts(files), texts(open())]).toEqual([all, all])
    expect([files.twins(), existsSync(path(PENDING))]).toEqual([0, false])
  })

  it('is joined where it arrives while a save waits', async () => {
    takeAway()
    const files = open()
    expect(texts(files)).toEqual(['win 1', 'win 2'])
    const saves = [files.wins.put(win(4)), files.wins.put(win(5))]
    bring()
    expect(await Promise.all(saves)).toEqual([{ kind: 'kept' }, { kind: 'kept' }])
    files.onFileChanged({ file: MONTH, own: true })
    const all = ['win 1', 'win 2', 'win 3', 'win 4', 'win 5']
    expect([texts(files), texts(open())]).toEqual([all, all])
    expect([files.twins(), existsSync(path(PENDING))]).toEqual([0, false])
  })

  it('is not written over where it has gone while the app was running', async () => {
    const files = open()
    expect(texts(files)).toEqual(['win 1', 'win 2', 'win 3'])
    takeAway()
    expect(await files.wins.put(win(4))).toEqual({ kind: 'kept' })
    expect([existsSync(path(MONTH)), existsSync(path(PENDING))]).toEqual([false, true])
    expect(texts(files)).toEqual(['win 1', 'win 2', 'win 3', 'win 4'])
    expect(files.wins.notices()).toEqual([{ kind: 'not-here', path: path(MONTH) }])
    bring()
    files.onFileChanged({ file: MONTH, own: true })
    expect(texts(files)).toEqual(['win 1', 'win 2', 'win 3', 'win 4'])
    expect(files.wins.notices()).toEqual([])
    expect([files.twins(), existsSync(path(PENDING))]).toEqual([0, false])
  })
})

it('a plan that has gone elsewhere while the app was running is joined when it comes', async () => {
  const files = open()
  takeAway('plan.json', '.plan.json.icloud')
  files.onFileChanged({ file: '.plan.json.icloud', own: true })
  expect(await files.plan.put({ goals: [goal(21, 'sings')] })).toEqual({ kind: 'kept' })
  expect(existsSync(path('plan.json'))).toBe(false)
  bring('plan.json', '.plan.json.icloud')
  files.onFileChanged({ file: 'plan.json', own: true })
  for (const each of [files, open()])
    expect(each.plan.read().goals.map(({ name }) => name)).toEqual(['writes', 'sings'])
  expect([files.twins(), existsSync(path('plan.pending.json'))]).toEqual([0, false])
})

describe('what a person writes into a month while the app is running', () => {
  it('in an editor counts, and nobody is taken for a twin', async () => {
    const files = open()
    expect(texts(files)).toEqual(['win 1', 'win 2', 'win 3'])
    const text = readFileSync(path(MONTH), 'utf8').replace('win 2', 'walked to the lake')
    writeFileSync(path(MONTH), text)
    expect(await files.wins.put(win(4))).toEqual({ kind: 'kept' })
    const all = ['win 1', 'walked to the lake', 'win 3', 'win 4']
    expect([texts(files), texts(open())]).toEqual([all, all])
    expect(files.wins.notices()).toMatchObject([{ kind: 'changed' }])
    expect(files.twins()).toBe(0)
  })

  it('is no news where only the bytes are others', async () => {
    const files = open()
    expect(texts(files)).toEqual(['win 1', 'win 2', 'win 3'])
    const text = JSON.stringify(JSON.parse(readFileSync(path(MONTH), 'utf8')), undefined, 4)
    writeFileSync(path(MONTH), `\uFEFF${text}`)
    files.onFileChanged({ file: MONTH, own: true })
    expect(readFileSync(path(MONTH), 'utf8')).toBe(`\uFEFF${text}`)
    expect([files.wins.notices(), files.twins()]).toEqual([[], 0])
    expect(await files.wins.put(win(4))).toEqual({ kind: 'kept' })
    expect(texts(open())).toEqual(['win 1', 'win 2', 'win 3', 'win 4'])
  })

  it('and what a program that syncs has put beside it, is all there', async () => {
    const [one, twin] = [open(), open()]
    expect([texts(one), texts(twin)].map((all) => all.length)).toEqual([3, 3])
    const before = readFileSync(path(MONTH))
    await one.wins.put(win(4))
    // On another disk, the twin wrote at the same time; of two files, one gets another name.
    renameSync(path(MONTH), path('wins/2026-11.sync-conflict-20261123-120000-ABCDEFG.json'))
    writeFileSync(path(MONTH), before)
    await twin.wins.put(win(5))
    one.mergeCopies()
    expect(texts(open())).toHaveLength(5)
    const all = ['win 1', 'win 2', 'win 3', 'win 4', 'win 5']
    expect([texts(one), texts(open())]).toEqual([all, all])
    expect(one.twins()).toBe(1)
  })
})

it('two that share a folder write what they have heard of each other once', async () => {
  const [one, twin] = [open(), open()]
  expect([texts(one), texts(twin)].map((all) => all.length)).toEqual([3, 3])
  await one.wins.put(win(4))
  await twin.wins.put(win(5))
  await one.plan.put({ goals: [goal(21, 'sings')] })
  await twin.plan.put({ goals: [goal(22, 'swims')] })
  const written = ['plan.json', MONTH].map((file) => statSync(path(file)).ino)
  for (const file of ['plan.json', MONTH, 'plan.json', MONTH])
    for (const each of [one, twin]) each.onFileChanged({ file, own: true })
  expect(['plan.json', MONTH].map((file) => statSync(path(file)).ino)).toEqual(written)
  expect([texts(one), texts(twin)].map((all) => all.length)).toEqual([5, 5])
})
