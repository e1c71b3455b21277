import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { openEventBus } from '../kernel/event-bus.ts'
import { eventually } from '../tests/eventually.ts'
import { holdFiles, holdReading } from '../tests/held-files.ts'
import { hurryWaits } from '../tests/hurried-waits.ts'
import { openData, type Data } from './data.ts'

/** Shorter than a save is tried, hurried as it is, in milliseconds, so that it ends unsaved. */
const SHORT_MS = 200

let folder: string
let data: Data
let release: () => void
let unhurry: () => void

beforeEach(async () => {
  unhurry = hurryWaits()
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  data = openData(folder, openEventBus())
  // There are files that can be held.
  await log('before')
  await data.planner.addTask({ text: 'the letter' })
  await data.draft.keep(draft('the'))
  release = holdFiles(data.folder())
})
afterEach(() => {
  release()
  unhurry()
  rmSync(folder, { recursive: true, force: true })
})

const log = (text: string) => data.journal.log(text, 'quick-log')
const draft = (text: string) => ({
  stage: 'notice' as const,
  text,
  friction: {},
  rungs: [],
  own: '',
})
const unsaved = (): string => join(folder, 'unsaved.json')
const texts = (): string[] => data.today().wins.map(({ text }) => text)
const kinds = (): string[] => data.today().notices.map(({ kind }) => kind)
const tasks = (): string[] => data.plan.read().tasks.map(({ text }) => text)

/** The next start of the app. */
async function startAgain(): Promise<void> {
  data = openData(folder, openEventBus())
  await data.journal.exclusively(() => Promise.resolve())
}

it('saves what waits for a file that is held, and leaves nothing beside it', async () => {
  const logged = log('held')
  const added = data.planner.addTask({ text: 'the tax return' })
  const finished = data.pendingChanges.finish(60_000)
  setTimeout(release, SHORT_MS)
  await finished
  expect([await logged, await added]).toMatchObject([{ kind: 'logged' }, { kind: 'added' }])
  expect(existsSync(unsaved())).toBe(false)
  await startAgain()
  expect([texts(), tasks(), kinds()]).toEqual([
    ['before', 'held'],
    ['the letter', 'the tax return'],
    [],
  ])
})

it('brings back at the next start what the file was held for until the end', async () => {
  const going = [
    log('held'),
    log('waiting'),
    data.planner.addTask({ text: 'the tax return' }),
    data.draft.keep(draft('the tax')),
    data.draft.keep(draft('the tax return')),
  ]
  await data.pendingChanges.finish(SHORT_MS)
  await Promise.all(going)
  release()
  await startAgain()
  expect([texts(), tasks(), data.draft.read()?.text, kinds()]).toEqual([
    ['before', 'held', 'waiting'],
    ['the letter', 'the tax return'],
    'the tax return',
    ['kept-later'],
  ])
  expect(existsSync(unsaved())).toBe(false)
  data.dismiss(unsaved())
  await startAgain()
  expect([texts(), kinds()]).toEqual([['before', 'held', 'waiting'], []])
})

it('says where it lies while the file is held at the next start as well', async () => {
  const going = log('held')
  await data.pendingChanges.finish(SHORT_MS)
  await going
  await startAgain()
  expect([texts(), kinds()]).toEqual([['before'], ['not-kept-yet']])
  expect(data.today().notices).toMatchObject([{ path: unsaved() }])
  expect(readFileSync(unsaved(), 'utf8')).toContain('held')
  release()
  await startAgain()
  expect([texts(), kinds()]).toEqual([['before', 'held'], ['kept-later']])
})

it('writes at once what is going on where the session ends', async () => {
  const going = log('held')
  // The queue comes to it.
  await eventually(() => expect(data.pendingChanges.isBusy()).toBe(true))
  await Promise.resolve()
  data.pendingChanges.rescue()
  expect(readFileSync(unsaved(), 'utf8')).toContain('held')
  release()
  expect(await going).toMatchObject({ kind: 'logged' })
  expect(existsSync(unsaved())).toBe(false)
})

it('is not busy when nothing is being saved, and tells of a refusal as ever while it runs', async () => {
  expect(data.pendingChanges.isBusy()).toBe(false)
  expect(await log('held')).toMatchObject({ kind: 'not-saved' })
  expect([data.pendingChanges.isBusy(), existsSync(unsaved())]).toEqual([false, false])
})

it('says that a removal for good is not made', async () => {
  const id = data.today().wins[0]?.id ?? ''
  release()
  await data.journal.remove(id)
  release = holdFiles(data.folder())
  const going = data.journal.purge(id)
  // It ends as soon as that is refused.
  await data.pendingChanges.finish(60_000)
  expect(await going).toMatchObject({ kind: 'not-saved' })
  release()
  await startAgain()
  expect(kinds()).toEqual(['not-kept'])
  expect(existsSync(unsaved())).toBe(false)
})

it('puts aside a file that it does not understand', async () => {
  writeFileSync(unsaved(), '{"schemaVersion": 99, "wins": ')
  await startAgain()
  expect([texts(), kinds()]).toEqual([['before'], ['set-aside']])
  expect(readdirSync(folder).filter((name) => name.startsWith('unsaved'))).toEqual([
    expect.stringMatching(/^unsaved\.unreadable-/),
  ])
})

it('leaves what could not be read at the start where it is, and saves it later', async () => {
  const going = log('held')
  await data.pendingChanges.finish(SHORT_MS)
  await going
  release()
  const readable = holdReading(unsaved())
  await startAgain()
  expect([texts(), kinds()]).toEqual([['before'], ['not-kept-yet']])
  // The app ends before it can be read.
  await data.pendingChanges.finish(SHORT_MS)
  readable()
  expect(readFileSync(unsaved(), 'utf8')).toContain('held')
  await startAgain()
  expect([texts(), kinds()]).toEqual([['before', 'held'], ['kept-later']])
})

it('puts what is new at the end with what could not be read at the start', async () => {
  const going = log('held')
  await data.pendingChanges.finish(SHORT_MS)
  await going
  const readable = holdReading(unsaved())
  await startAgain()
  readable()
  const later = log('later')
  await data.pendingChanges.finish(SHORT_MS)
  await later
  release()
  await startAgain()
  expect(texts()).toEqual(['before', 'held', 'later'])
})

it('brings back what another version has put into a record', async () => {
  const going = log('held')
  await data.pendingChanges.finish(SHORT_MS)
  await going
  release()
  const text = readFileSync(unsaved(), 'utf8')
  writeFileSync(unsaved(), text.replace('"text": "held"', '"text": "held", "mood": "calm"'))
  await startAgain()
  expect(data.today().wins).toMatchObject([{ text: 'before' }, { text: 'held', mood: 'calm' }])
})
