import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import type { ShrinkDraft } from '../../../src-shared/shrink.ts'
import { openDraft, type DraftFile } from './draft-file.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const clock = { now: () => 1_795_428_000_000, zone: () => 'UTC' }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (): DraftFile => {
  const draft = openDraft({ dataFolder: folder, deviceId: DEVICE, clock })
  draft.mend()
  return draft
}
const path = (): string => join(folder, DEVICE, 'draft.json')

const DRAFT: ShrinkDraft = {
  stage: 'ladder',
  text: 'the tax return',
  friction: { kind: 'boring', words: 'all these\nnumbers' },
  rungs: [{ text: 'open the folder', origin: 'app' }],
  own: 'find the',
}

it('is read back by the next start, as it was typed', async () => {
  expect(open().read()).toBeUndefined()
  expect(await open().put(DRAFT)).toEqual({ kind: 'kept' })
  expect(open().read()).toEqual(DRAFT)
  expect(await open().put(null)).toEqual({ kind: 'kept' })
  expect(open().read()).toBeUndefined()
})

it('makes no file before there is something to keep', async () => {
  expect(await open().put(null)).toEqual({ kind: 'kept' })
  expect(existsSync(path())).toBe(false)
})

it('is put aside when it is not what was written, and what it says is used', async () => {
  await open().put(DRAFT)
  const damaged = readFileSync(path(), 'utf8').replace('tax return', 'tax retorn')
  writeFileSync(path(), damaged)
  const draft = open()
  expect(draft.read()?.text).toBe('the tax retorn')
  const [notice] = draft.notices()
  expect(notice?.kind).toBe('changed')
  expect(readFileSync(notice?.path ?? '', 'utf8')).toBe(damaged)
  expect(open().notices()).toEqual([])
  expect(open().read()?.text).toBe('the tax retorn')
})

it.each([
  ['cut short', '{"schemaVersion": 1, "draft": {"stage": "not'],
  ['empty', ''],
  ['something else', '{"schemaVersion": 1, "goals": []}'],
])('is put aside when it is %s, and a new one can begin', async (_, text) => {
  await mkdir(join(folder, DEVICE))
  writeFileSync(path(), text)
  const draft = open()
  expect(draft.read()).toBeUndefined()
  expect(await draft.put(DRAFT)).toEqual({ kind: 'kept' })
  expect(open().read()).toEqual(DRAFT)
  const asides = readdirSync(join(folder, DEVICE)).filter((name) => name.includes('unreadable'))
  expect(asides.map((name) => readFileSync(join(folder, DEVICE, name), 'utf8'))).toEqual([text])
})

it('is never written when a newer version wrote it', async () => {
  await mkdir(join(folder, DEVICE))
  const text = JSON.stringify({ schemaVersion: 9, draft: { mood: 'calm' } })
  writeFileSync(path(), text)
  const draft = open()
  expect(draft.read()).toBeUndefined()
  expect(await draft.put(DRAFT)).toMatchObject({ problem: { kind: 'newer-version' } })
  expect(readFileSync(path(), 'utf8')).toBe(text)
})
