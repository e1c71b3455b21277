import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { openShrinkChoices } from './shrink-choices.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

let folder: string
let now: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  now = Date.UTC(2026, 10, 24)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openShrinkChoices(folder, { now: () => now })
const path = () => join(folder, 'shrink.json')
const stored = () => JSON.parse(readFileSync(path(), 'utf8')) as Record<string, unknown[]>

it('knows after a restart what a task is more like, and the latest said of it', () => {
  const choices = open()
  expect(choices.likeOf(['boiler', 'thing'])).toBeUndefined()
  choices.remember(['boiler', 'thing'], 'forms')
  expect(choices.remember(['boiler', 'thing'], 'calls')).toEqual({ kind: 'kept' })
  for (const one of [choices, open()]) {
    expect(one.likeOf(['boiler', 'thing'])).toBe('calls')
    expect(one.likeOf(['boiler'])).toBeUndefined()
  }
})

it('keeps a refused line away for thirty days', () => {
  const choices = open()
  expect(choices.isRefused('Put one song on')).toBe(false)
  expect(choices.refuse('Put one song on')).toEqual({ kind: 'kept' })
  now += 30 * DAY_MS - 1
  for (const one of [choices, open()]) {
    expect(one.isRefused(' put one SONG on ')).toBe(true)
    expect(one.isRefused('Put one song off')).toBe(false)
  }
  now += 1
  for (const one of [choices, open()]) expect(one.isRefused('Put one song on')).toBe(false)
})

it('keeps none of the words', () => {
  const choices = open()
  choices.remember(['divorce'], 'forms')
  choices.refuse('Open the envelope')
  const text = readFileSync(path(), 'utf8')
  for (const word of ['divorce', 'Open', 'envelope']) expect(text).not.toContain(word)
})

it('does not grow without end, and lets go of lines that may come again', () => {
  const choices = open()
  for (let n = 0; n < 510; n += 1) choices.remember([`${n}`], 'forms')
  expect(stored()['likes']).toHaveLength(500)
  expect(choices.likeOf(['0'])).toBeUndefined()
  expect(choices.likeOf(['509'])).toBe('forms')
  choices.refuse('one')
  now += 30 * DAY_MS
  choices.refuse('two')
  expect(stored()['refused']).toHaveLength(1)
})

it('takes a file that it cannot understand for none, and keeps what fits of another', () => {
  writeFileSync(path(), 'no json')
  expect(open().likeOf(['a'])).toBeUndefined()
  open().remember(['a'], 'forms')
  const kept = stored()
  writeFileSync(
    path(),
    JSON.stringify({ ...kept, likes: [...(kept['likes'] ?? []), { task: 'x' }], refused: 3 }),
  )
  expect(open().likeOf(['a'])).toBe('forms')
})

it('leaves a file of a newer version as it is, and remembers until the app ends', () => {
  open().remember(['a'], 'forms')
  const newer = JSON.stringify({ ...stored(), schemaVersion: 2 })
  writeFileSync(path(), newer)
  const choices = open()
  expect(choices.remember(['b'], 'calls')).toMatchObject({ kind: 'refused' })
  expect(choices.likeOf(['b'])).toBe('calls')
  expect(readFileSync(path(), 'utf8')).toBe(newer)
})
