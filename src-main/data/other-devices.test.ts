import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

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

const told = (device: string, file: string): Promise<void> =>
  vi.waitFor(() => expect(onChange).toHaveBeenCalledWith({ device, file, own: device === DEVICE }))

it('a folder that comes is told of, and once it is followed so are its files', async () => {
  await told(DEVICE, '')
  mkdirSync(join(folder, OTHER, 'wins'), { recursive: true })
  await told(OTHER, '')
  onChange.mockClear()
  watched.follow([OTHER])
  // What came before it was watched is to be looked for.
  await told(OTHER, '')
  writeFileSync(join(folder, OTHER, 'wins/2026-11.json'), '{}')
  await told(OTHER, 'wins/2026-11.json')
  writeFileSync(join(folder, DEVICE, 'wins/2026-11 2.json'), '{}')
  await told(DEVICE, 'wins/2026-11 2.json')
})

it('a note in an inbox that is made meanwhile is told of', async () => {
  mkdirSync(join(folder, 'inbox'))
  await vi.waitFor(() => expect(onInbox).toHaveBeenCalled())
  onInbox.mockClear()
  writeFileSync(join(folder, 'inbox/note.txt'), 'one')
  await vi.waitFor(() => expect(onInbox).toHaveBeenCalled())
  expect(onChange).not.toHaveBeenCalledWith(expect.objectContaining({ device: 'inbox' }))
})
