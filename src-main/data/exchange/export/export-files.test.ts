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

import { afterEach, beforeEach, expect, it } from 'vitest'

import { openCatalog } from '../../../../src-shared/words/catalog.ts'
import { monthBytes } from '../../../journal/store/month-bytes.ts'
import { EMPTY_MONTH } from '../../../journal/store/month-document.ts'
import { filesIn } from '../../../tests/filled-folder.ts'
import { sampleWin } from '../../../tests/sample-win.ts'
import { exportText, exportToFile, exportToFolder, type ExportParts } from './export-files.ts'
import { openDataToExport, type ExportedData } from './export-source.ts'

const DEVICE = '019a0000-0000-7000-8000-00000000000b'
const clock = { now: () => Date.UTC(2026, 10, 28), zone: () => 'UTC' }
const catalog = openCatalog()

let root: string
let data: ExportedData
const noneIsLate = (): Promise<string[]> => Promise.resolve([])

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'micro-momentum-export-'))
  const wins = join(root, 'data', DEVICE, 'wins')
  mkdirSync(wins, { recursive: true })
  writeFileSync(join(root, 'settings.json'), JSON.stringify({ schemaVersion: 1, deviceId: DEVICE }))
  for (const [number, day] of ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'].entries()) {
    const win = sampleWin(number, { day })
    const month = day.slice(0, 7)
    const path = join(wins, `${month}.json`)
    const before = existsSync(path)
      ? (JSON.parse(readFileSync(path, 'utf8')) as { wins: (typeof win)[] }).wins
      : []
    writeFileSync(path, monthBytes(month, { ...EMPTY_MONTH, wins: [...before, win] }))
  }
  const found = await openDataToExport(root, clock, noneIsLate)
  if (found.kind !== 'data') throw new Error(found.kind)
  ;({ data } = found)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const parts = (wish: ExportParts['wish']): ExportParts => ({ wish, data, catalog })

it('writes the wins of a stretch of days, both ends included, and leaves the data as it is', async () => {
  const before = filesIn(join(root, 'data'))
  const path = join(root, 'done.txt')
  const shares: number[] = []
  const wish = { format: 'done-txt', from: '2026-10-01', to: '2026-10-31' } as const
  const written = await exportToFile(path, { ...parts(wish), onProgress: (s) => shares.push(s) })
  expect(written).toEqual({ kind: 'exported', path, wins: 2, unread: 0 })
  expect(readFileSync(path, 'utf8')).toBe('x 2026-10-01 win 1\nx 2026-10-31 win 2\n')
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
  expect(filesIn(join(root, 'data'))).toEqual(before)
})

it('gives the same text piece by piece', async () => {
  const path = join(root, 'all.csv')
  await exportToFile(path, parts({ format: 'csv' }))
  const pieces: string[] = []
  for await (const piece of exportText(parts({ format: 'csv' }))) pieces.push(piece)
  expect(pieces).toHaveLength(4)
  expect(pieces.join('')).toBe(readFileSync(path, 'utf8'))
})

it('writes a file for each month into a new folder', async () => {
  const folder = join(root, 'wins')
  const wish = { format: 'markdown', from: '2026-10-01' } as const
  expect(await exportToFolder(folder, parts(wish))).toMatchObject({ wins: 3, path: folder })
  expect(readdirSync(folder)).toEqual(['2026-10.md', '2026-11.md'])
  expect(readFileSync(join(folder, '2026-11.md'), 'utf8')).toBe(
    '# November 2026\n\n## 2026-11-01, Sunday\n\n- 10:00 – win 3\n',
  )
})

it('writes into no folder that has something in it, nor over a file', async () => {
  const folder = join(root, 'notes')
  mkdirSync(folder)
  writeFileSync(join(folder, '2026-11.md'), 'of the person')
  const wish = { format: 'markdown' } as const
  expect(await exportToFolder(folder, parts(wish))).toEqual({ kind: 'taken', path: folder })
  expect(readFileSync(join(folder, '2026-11.md'), 'utf8')).toBe('of the person')
  const file = join(root, 'settings.json')
  expect(await exportToFolder(file, parts(wish))).toEqual({ kind: 'taken', path: file })
})

it('says why it cannot be written, and leaves what was there', async () => {
  const away = join(root, 'away', 'wins.json')
  const problem = { kind: 'cannot-write', path: join(root, 'away'), code: 'ENOENT' }
  expect(await exportToFile(away, parts({ format: 'json' }))).toEqual({
    kind: 'not-saved',
    problem,
  })
  expect(await exportToFolder(away, parts({ format: 'json' }))).toEqual({
    kind: 'not-saved',
    problem,
  })
  const taken = join(root, 'taken')
  mkdirSync(join(taken, 'inner'), { recursive: true })
  expect(await exportToFile(taken, parts({ format: 'json' }))).toMatchObject({ kind: 'not-saved' })
  expect(readdirSync(root).toSorted()).toEqual(['data', 'settings.json', 'taken'])
})

it('leaves the file before where reading fails on the way', async () => {
  const path = join(root, 'wins.json')
  writeFileSync(path, 'before')
  const store = {
    ...data.store,
    read: (month: string) => {
      if (month === '2026-11') throw new Error('a fault')
      return data.store.read(month)
    },
  }
  const failing = exportToFile(path, { ...parts({ format: 'json' }), data: { ...data, store } })
  await expect(failing).rejects.toThrow('a fault')
  expect(readFileSync(path, 'utf8')).toBe('before')
  expect(readdirSync(root).toSorted()).toEqual(['data', 'settings.json', 'wins.json'])
})

it('counts the files that could not be read', async () => {
  const folder = join(root, 'data', DEVICE, 'wins')
  writeFileSync(join(folder, '2026-08.json'), JSON.stringify({ schemaVersion: 99, wins: [] }))
  const path = join(root, 'wins.csv')
  expect(await exportToFile(path, parts({ format: 'csv' }))).toMatchObject({ wins: 4, unread: 1 })
})

it('finds nothing where the app was never used, and no folder where it is not there', async () => {
  const empty = join(root, 'empty')
  mkdirSync(empty)
  expect(await openDataToExport(empty, clock, noneIsLate)).toEqual({ kind: 'nothing' })
  const dataFolder = join(root, 'disk')
  writeFileSync(
    join(empty, 'settings.json'),
    JSON.stringify({ schemaVersion: 1, deviceId: DEVICE, dataFolder }),
  )
  expect(await openDataToExport(empty, clock, noneIsLate)).toEqual({
    kind: 'no-folder',
    path: dataFolder,
  })
  expect(readdirSync(empty)).toEqual(['settings.json'])
})
