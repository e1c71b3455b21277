import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { eventually } from '../tests/eventually.ts'
import { watchDataFolder, type FolderWatch, type LocatedFile } from './other-devices.ts'

const [DEVICE, OTHER] = ['own', 'other']

let folder: string
let watched: FolderWatch
const onChange = vi.fn<(what: LocatedFile) => void>()
const onInbox = vi.fn<() => void>()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  mkdirSync(join(folder, DEVICE, 'wins'), { recursive: true })
  onChange.mockClear()
  onInbox.mockClear()
  watched = watchDataFolder(folder, DEVICE, onChange, onInbox)
})
afterEach(() => {
  watched.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Answers once a file was told of. */
const toldOf = (device: string, file: string): Promise<LocatedFile> =>
  eventually(() => {
    const found = onChange.mock.calls.find(([one]) => one.device === device && one.file === file)
    if (found === undefined) throw new Error(`Nothing was told of ${device}/${file}.`)
    return found[0]
  })

it('a folder that comes is told of, and once it is followed so are its files', async () => {
  await toldOf(DEVICE, '')
  mkdirSync(join(folder, OTHER, 'wins'), { recursive: true })
  await toldOf(OTHER, '')
  onChange.mockClear()
  watched.follow([OTHER])
  // What came before it was watched is to be looked for.
  await toldOf(OTHER, '')
  writeFileSync(join(folder, OTHER, 'wins/2026-11.json'), '{}')
  expect(await toldOf(OTHER, 'wins/2026-11.json')).toMatchObject({ own: false })
  writeFileSync(join(folder, DEVICE, 'wins/2026-11 2.json'), '{}')
  expect(await toldOf(DEVICE, 'wins/2026-11 2.json')).toMatchObject({ own: true })
})

it('a note in an inbox that is made meanwhile is told of', async () => {
  mkdirSync(join(folder, 'inbox'))
  await eventually(() => expect(onInbox).toHaveBeenCalled())
  onInbox.mockClear()
  writeFileSync(join(folder, 'inbox/note.txt'), 'one')
  await eventually(() => expect(onInbox).toHaveBeenCalled())
  expect(onChange).not.toHaveBeenCalledWith(expect.objectContaining({ device: 'inbox' }))
})
