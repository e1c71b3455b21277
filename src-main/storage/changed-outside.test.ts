import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../src-shared/calendar.ts'
import { openDataFiles, type DataFiles } from '../data/data-files.ts'
import { mendingAtOnce } from '../tests/mending-at-once.ts'
import { sampleWin as win } from '../tests/sample-win.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'

let folder: string
let now: number
const clock = { now: () => now, zone: () => 'UTC' }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  now = epochMs('2026-11-23T12:00:00.000Z')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (device = DEVICE): DataFiles => {
  const files = openDataFiles(folder, device, clock)
  return { ...files, wins: mendingAtOnce(files.wins) }
}
const path = (file: string, device = DEVICE): string => join(folder, device, file)
const MONTH = 'wins/2026-11.json'
const texts = (files: DataFiles): string[] => files.wins.read('2026-11').map(({ text }) => text)

/** Rewrites a file as a person in an editor does. */
function edit(file: string, change: (text: string) => string, device = DEVICE): void {
  writeFileSync(path(file, device), change(readFileSync(path(file, device), 'utf8')))
}

async function filled(device = DEVICE): Promise<void> {
  const files = open(device)
  for (const number of [1, 2, 3]) await files.wins.put(win(number))
  await files.plan.put({ goals: [{ id: win(20).id, name: 'writes', updatedAt: win(20).at }] })
  // The version before is let go once the answer is out.
  await setImmediate()
}

describe.each([
  ['with a backup', true],
  ['without one', false],
])('a month that was changed in an editor, %s,', (_, isBackedUp) => {
  beforeEach(async () => {
    await filled()
    if (isBackedUp) await open().backups.take()
  })

  it.each([
    ['in its place', (text: string) => text.replace('win 2', 'walked to the lake')],
    [
      'and indented anew',
      (text: string) =>
        JSON.stringify(JSON.parse(text.replace('win 2', 'walked to the lake')), undefined, 4),
    ],
  ])('%s counts, is said to be changed, and lies aside as it was found', async (__, change) => {
    edit(MONTH, change)
    const found = readFileSync(path(MONTH), 'utf8')
    const files = open()
    expect(texts(files)).toEqual(['win 1', 'walked to the lake', 'win 3'])
    const [notice, ...others] = files.wins.notices()
    expect(others).toEqual([])
    expect(notice?.kind).toBe('changed')
    expect(readFileSync(notice?.path ?? '', 'utf8')).toBe(found)
    // The change holds, and is no news at the next start.
    await files.backups.take()
    const again = open()
    expect(texts(again)).toEqual(['win 1', 'walked to the lake', 'win 3'])
    expect(again.wins.notices()).toEqual([])
  })

  it('loses nothing that was taken out of it, if a backup knows it', () => {
    edit(MONTH, (text) => text.replace(/\n.*"win 2".*/, ''))
    expect(texts(open())).toEqual(isBackedUp ? ['win 1', 'win 2', 'win 3'] : ['win 1', 'win 3'])
  })
})

it('a month whose bit was changed by a disk is damaged, and its backup counts', async () => {
  await filled()
  await open().backups.take()
  edit(MONTH, (text) => text.replace('win 2', 'wim 2').replace('wim', 'wil'))
  edit(MONTH, (text) => text.replace('wil 2', 'win 3'))
  const files = open()
  expect(texts(files)).toEqual(['win 1', 'win 2', 'win 3'])
  expect(files.wins.notices()).toMatchObject([{ kind: 'restored' }])
})

it('a month that was only written anew is nothing to speak of', async () => {
  await filled()
  await open().backups.take()
  edit(MONTH, (text) => `\uFEFF${JSON.stringify(JSON.parse(text), undefined, 4)}\r\n`)
  const files = open()
  expect(texts(files)).toEqual(['win 1', 'win 2', 'win 3'])
  expect(files.wins.notices()).toEqual([])
  expect(readdirSync(path('wins'))).toEqual(['2026-11.json'])
  expect(await files.wins.put(win(4))).toEqual({ kind: 'kept' })
  expect(texts(open())).toHaveLength(4)
})

it('a plan that was changed in an editor counts, and one with other bytes alone is the same', async () => {
  await filled()
  await open().backups.take()
  edit('plan.json', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)
  expect(open().plan.notices()).toEqual([])
  edit('plan.json', (text) => text.replace('"writes"', '"writes songs"'))
  const files = open()
  expect(files.plan.read().goals).toMatchObject([{ name: 'writes songs' }])
  expect(files.plan.notices()).toMatchObject([{ kind: 'changed' }])
  expect(open().plan.notices()).toEqual([])
})

describe("another device's month", () => {
  beforeEach(async () => filled(OTHER))

  it('is read without a word when it was only written anew', () => {
    edit(MONTH, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`, OTHER)
    edit('plan.json', (text) => `\uFEFF${text}`, OTHER)
    const files = open()
    expect(texts(files)).toEqual(['win 1', 'win 2', 'win 3'])
    expect(files.plan.read().goals).toMatchObject([{ name: 'writes' }])
    expect(files.wins.notices()).toEqual([])
  })

  it('is shown as it is when it was changed, and nobody says that it could not be opened', () => {
    edit(MONTH, (text) => text.replace('win 2', 'walked to the lake'), OTHER)
    const files = open()
    expect(texts(files)).toEqual(['win 1', 'walked to the lake', 'win 3'])
    const notice = { kind: 'changed-elsewhere', path: path(MONTH, OTHER) }
    expect(files.wins.notices()).toEqual([notice])
  })

  it('is shown as far as it can be read when it is cut short', () => {
    edit(MONTH, (text) => text.slice(0, text.indexOf('win 3')), OTHER)
    const files = open()
    expect(texts(files)).toEqual(['win 1', 'win 2'])
    expect(files.wins.notices()).toMatchObject([{ kind: 'damaged-elsewhere' }])
  })

  it('shows its wins of a zone that is not known here, and each can be changed', async () => {
    const stranger = win(5, { zone: 'Moon/Tranquility', text: 'one small step' })
    mkdirSync(path('wins', OTHER), { recursive: true })
    const document = { schemaVersion: 2, month: '2026-11', gone: [], wins: [stranger] }
    writeFileSync(path(MONTH, OTHER), JSON.stringify(document))
    const files = open()
    expect(texts(files)).toEqual(['one small step'])
    await files.wins.put({ ...stranger, text: 'a giant leap', updatedAt: win(9).at })
    expect(texts(open())).toEqual(['a giant leap'])
    expect(open().wins.read('2026-11')).toMatchObject([{ zone: 'Moon/Tranquility' }])
  })
})
