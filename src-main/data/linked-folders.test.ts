import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../src-shared/calendar.ts'
import { monthBytes } from '../journal/store/month-bytes.ts'
import { EMPTY_MONTH } from '../journal/store/month-document.ts'
import { deviceFolders } from '../storage/data-folder.ts'
import { sampleWin as win } from '../tests/sample-win.ts'
import { copyData } from './copy-data.ts'
import { openDataFiles, type DataFiles } from './data-files.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'

let home: string
let folder: string
const clock = { now: () => epochMs('2026-11-23T12:00:00.000Z'), zone: () => 'UTC' }
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  folder = join(home, 'data')
  mkdirSync(folder)
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const open = (data = folder): DataFiles => openDataFiles(data, DEVICE, clock)
const texts = (data = folder): string[] =>
  open(data)
    .wins.read('2026-11')
    .map(({ text }) => text)
/** A link to a folder; on Windows one that needs no rights. */
const link = (target: string, path: string): void => symlinkSync(target, path, 'junction')

function device(place: string, number: number): string {
  const path = join(home, place)
  mkdirSync(join(path, 'wins'), { recursive: true })
  const bytes = monthBytes('2026-11', { ...EMPTY_MONTH, wins: [win(number)] })
  writeFileSync(join(path, 'wins', '2026-11.json'), bytes)
  return path
}

describe('a link', () => {
  it("that leads to another device's folder is followed", () => {
    device(`data/${DEVICE}`, 1)
    link(device('cloud/phone', 2), join(folder, OTHER))
    expect(texts()).toEqual(['win 1', 'win 2'])
  })

  it("that leads to a device's months is followed, also when they are written", async () => {
    for (const [id, number] of [
      [DEVICE, 1],
      [OTHER, 2],
    ] as const) {
      const path = device(`data/${id}`, number)
      renameSync(join(path, 'wins'), join(home, `wins-${number}`))
      link(join(home, `wins-${number}`), join(path, 'wins'))
    }
    expect(texts()).toEqual(['win 1', 'win 2'])
    expect(await open().wins.put(win(3))).toEqual({ kind: 'kept' })
    expect(texts()).toEqual(['win 1', 'win 2', 'win 3'])
  })

  it('is the data folder itself', async () => {
    device(`data/${DEVICE}`, 1)
    link(folder, join(home, 'link'))
    expect(await open(join(home, 'link')).wins.put(win(2))).toEqual({ kind: 'kept' })
    expect(texts()).toEqual(['win 1', 'win 2'])
  })

  it('that leads nowhere, round in a circle, or to what is here already is no device', () => {
    device(`data/${DEVICE}`, 1)
    mkdirSync(join(folder, 'backups'))
    link(join(home, 'nowhere'), join(folder, 'dangling'))
    link(join(folder, 'circle'), join(folder, 'circle'))
    link(folder, join(folder, 'all-of-it'))
    link(join(folder, 'backups'), join(folder, 'more-backups'))
    link(join(folder, DEVICE), join(folder, 'myself'))
    link(device('cloud/phone', 2), join(folder, OTHER))
    link(join(folder, OTHER), join(folder, 'the-phone-again'))
    writeFileSync(join(folder, 'a file'), '')
    expect(deviceFolders(folder)).toHaveLength(2)
    expect(texts()).toEqual(['win 1', 'win 2'])
  })

  it('moves with the folder as what it leads to', async () => {
    const own = device(`data/${DEVICE}`, 1)
    link(device('cloud/phone', 2), join(folder, OTHER))
    link(folder, join(own, 'up-again'))
    link(join(home, 'nowhere'), join(own, 'dangling'))
    const target = join(home, 'elsewhere')
    expect(await copyData(folder, target, DEVICE, clock)).toEqual({ kind: 'copied' })
    rmSync(join(home, 'cloud'), { recursive: true })
    expect(texts(target)).toEqual(['win 1', 'win 2'])
  })
})
