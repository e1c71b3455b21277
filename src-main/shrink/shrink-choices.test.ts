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
  expect(choices.likeOf(['boiler', 'thing'])).toEqual({})
  choices.remember(['boiler', 'thing'], { kind: 'forms' })
  expect(choices.remember(['boiler', 'thing'], { kind: 'calls' })).toEqual({ kind: 'kept' })
  for (const one of [choices, open()]) {
    expect(one.likeOf(['boiler', 'thing'])).toEqual({ like: 'calls' })
    expect(one.likeOf(['boiler'])).toEqual({})
  }
})

it('knows after a restart which ladder a task is like', () => {
  open().remember(['boiler', 'thing'], { situation: 'boiler-service' })
  const { like, isChosen } = open().likeOf(['boiler', 'thing'])
  expect(like).toBeUndefined()
  expect(['boiler-service', 'boiler'].map((name) => isChosen?.(name))).toEqual([true, false])
  open().remember(['boiler', 'thing'], { kind: 'calls' })
  expect(open().likeOf(['boiler', 'thing'])).toEqual({ like: 'calls' })
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

it.each(["Say what you'd like", 'Say what you’d like'])(
  'keeps a line away that was refused as “%s”, whichever apostrophe it had then',
  (line) => {
    open().refuse(line)
    expect(open().isRefused('Say what you’d like')).toBe(true)
  },
)

it('keeps none of the words', () => {
  const choices = open()
  choices.remember(['divorce'], { kind: 'forms' })
  choices.remember(['papers'], { situation: 'lawyer' })
  choices.refuse('Open the envelope')
  const text = readFileSync(path(), 'utf8')
  for (const word of ['divorce', 'papers', 'lawyer', 'Open', 'envelope'])
    expect(text).not.toContain(word)
})

it('does not grow without end, and lets go of lines that may come again', () => {
  const choices = open()
  for (let n = 0; n < 510; n += 1) choices.remember([`${n}`], { kind: 'forms' })
  expect(stored()['likes']).toHaveLength(500)
  expect(choices.likeOf(['0'])).toEqual({})
  expect(choices.likeOf(['509'])).toEqual({ like: 'forms' })
  choices.refuse('one')
  now += 30 * DAY_MS
  choices.refuse('two')
  expect(stored()['refused']).toHaveLength(1)
})

it('takes a file that it cannot understand for none, and keeps what fits of another', () => {
  writeFileSync(path(), 'no json')
  expect(open().likeOf(['a'])).toEqual({})
  open().remember(['a'], { kind: 'forms' })
  const kept = stored()
  writeFileSync(
    path(),
    JSON.stringify({ ...kept, likes: [...(kept['likes'] ?? []), { task: 'x' }], refused: 3 }),
  )
  expect(open().likeOf(['a'])).toEqual({ like: 'forms' })
})

it('leaves a file of a newer version as it is, and remembers until the app ends', () => {
  open().remember(['a'], { kind: 'forms' })
  const newer = JSON.stringify({ ...stored(), schemaVersion: 2 })
  writeFileSync(path(), newer)
  const choices = open()
  expect(choices.remember(['b'], { kind: 'calls' })).toMatchObject({ kind: 'refused' })
  expect(choices.likeOf(['b'])).toEqual({ like: 'calls' })
  expect(readFileSync(path(), 'utf8')).toBe(newer)
})
