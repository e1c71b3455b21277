import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Win } from '../../src-shared/records.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import { nameDevice } from '../storage/device-file.ts'
import { openData, type Data } from './data.ts'

let folder: string
let data: Data

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  data = opened()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function opened(): Data {
  const data = openData(join(folder, 'settings'), openEventBus())
  if (!data.missing()) nameDevice(data.folder(), data.settings.current().deviceId, 'desk')
  return data
}

async function log(text: string): Promise<Win> {
  const result = await data.journal.log(text, 'quick-log')
  if (result.kind !== 'logged') throw new Error(result.kind)
  return result.win
}

const texts = (): string[] => data.today().wins.map(({ text }) => text)

/** Every byte of every file under a folder, as one text. */
function everything(under: string): string {
  return readdirSync(under, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}

describe('a chosen folder', () => {
  const chosen = (): string => join(folder, 'disk', 'wins')
  const away = (): string => join(folder, 'away')

  beforeEach(async () => {
    for (let number = 0; number < 5; number += 1) await log(`win ${number}`)
    mkdirSync(chosen(), { recursive: true })
    const { kind } = await data.moveTo(chosen())
    if (kind !== 'moved') throw new Error(kind)
  })

  it('has what is planned, and what is being shrunk, with it', async () => {
    const draft = { stage: 'notice' as const, text: 'the le', friction: {}, rungs: [], own: '' }
    await data.planner.addTask({ text: 'the letter' })
    const kept = await Promise.all(
      ['the', 'the l', 'the le'].map((text) => data.draft.keep({ ...draft, text })),
    )
    expect(kept).toEqual([{ kind: 'kept' }, { kind: 'kept' }, { kind: 'kept' }])
    const elsewhere = join(folder, 'disk', 'elsewhere')
    mkdirSync(elsewhere)
    expect(await data.moveTo(elsewhere)).toMatchObject({ kind: 'moved' })
    expect([data.plan.read().tasks.length, data.draft.read()]).toEqual([1, draft])
  })

  it('gives what was typed last, also while it waits to be saved or was refused', async () => {
    const draft = { stage: 'notice' as const, text: 'the tax', friction: {}, rungs: [], own: '' }
    await data.draft.keep(draft)
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const busy = data.journal.exclusively(() => promise)
    const kept = data.draft.keep({ ...draft, text: 'the tax return' })
    expect(data.draft.read()?.text).toBe('the tax return')
    resolve(undefined)
    await Promise.all([busy, kept])
    renameSync(chosen(), away())
    await data.draft.keep({ ...draft, text: 'the tax return and the letter' })
    expect(data.draft.read()?.text).toBe('the tax return and the letter')
    renameSync(away(), chosen())
  })

  it('that is not there takes no plan and no draft, and has lost none', async () => {
    const { planner, draft } = data
    await planner.addTask({ text: 'the letter' })
    renameSync(chosen(), away())
    const problem = { kind: 'no-folder', path: chosen() }
    expect(await planner.addTask({ text: 'x' })).toEqual({ kind: 'not-saved', problem })
    expect(await draft.keep(null)).toEqual({ kind: 'refused', problem })
    renameSync(away(), chosen())
    expect(await planner.addTask({ text: 'y' })).toMatchObject({ kind: 'added' })
    expect(data.plan.read().tasks.map(({ text }) => text)).toEqual(['the letter', 'y'])
  })

  it('loses nothing when it goes and comes back while its months are looked at', async () => {
    const { at } = await log('an old one')
    const old = await data.journal.edit(data.today().wins[0]?.id ?? '', { wall: lastYear(at) })
    expect(old).toEqual({ kind: 'changed' })
    renameSync(chosen(), away())
    expect(data.history.read({ words: '', removed: false, from: 0, count: 9 }).wins).toBe(0)
    await data.history.whole()
    expect(await data.journal.log('now', 'quick-log')).toMatchObject({
      problem: { kind: 'no-folder', path: chosen() },
    })
    expect(data.today().notices).toEqual([{ kind: 'no-folder', path: chosen() }])
    renameSync(away(), chosen())
    await log('back again')
    await data.history.whole()
    expect(data.history.read({ words: '', removed: false, from: 0, count: 9 }).wins).toBe(7)
    expect(data.today().notices).toEqual([])
  })

  it('is not an empty place where its disk belongs', async () => {
    renameSync(chosen(), away())
    mkdirSync(chosen())
    data = opened()
    expect(data.today().notices).toEqual([{ kind: 'no-folder', path: chosen() }])
    expect(await data.journal.log('a walk', 'quick-log')).toMatchObject({
      problem: { kind: 'no-folder' },
    })
    expect(readdirSync(chosen())).toEqual([])
  })

  it('is not left for an empty one while it is away, and may be found elsewhere', async () => {
    renameSync(chosen(), away())
    mkdirSync(join(folder, 'empty'))
    expect(await data.moveTo(join(folder, 'empty'))).toEqual({
      kind: 'not-saved',
      problem: { kind: 'no-folder', path: chosen() },
    })
    expect(await data.moveTo(away())).toEqual({ kind: 'moved', folder: away() })
    expect(texts()).toHaveLength(5)
  })

  it('keeps every decision about a nudge that is made meanwhile', async () => {
    const at = '2026-11-24T08:35:00.000Z'
    const made = { at, zone: 'UTC', day: '2026-11-24', updatedAt: at }
    const moving = data.moveTo(join(folder, 'elsewhere'))
    const ids = Array.from(
      { length: 20 },
      (_, number) => `019a0000-0000-7000-8000-${1e11 + number}`,
    )
    for (const id of ids) {
      await data.nudges.put({ id, ...made, kind: 'day-start', outcome: 'shown' })
      await setImmediate()
    }
    expect(await moving).toMatchObject({ kind: 'moved' })
    expect(data.nudges.past().map(({ id }) => id)).toEqual(ids)
  })

  function lastYear(at: string): string {
    return `${Number(at.slice(0, 4)) - 1}-06-15T12:00`
  }
})

describe('a restore', () => {
  const newest = (): string => data.backups.view().backups[0]?.name ?? ''

  beforeEach(async () => {
    await log('one')
    await log('two')
    await data.backups.make()
  })

  it('can be taken back, but for what has been changed since', async () => {
    const [one, two] = data.today().wins
    await data.journal.edit(one?.id ?? '', { text: 'one, changed' })
    await data.journal.edit(two?.id ?? '', { text: 'two, changed' })
    expect(await data.backups.restore(newest())).toMatchObject({ kind: 'restored', changed: 2 })
    expect(texts()).toEqual(['one', 'two'])
    await data.journal.edit(one?.id ?? '', { text: 'one, once more' })
    expect(await data.backups.undoRestore()).toEqual({ kind: 'changed' })
    expect(texts()).toEqual(['one, once more', 'two, changed'])
  })

  it('can still be taken back after a second one that changes nothing', async () => {
    const [one] = data.today().wins
    await data.journal.remove(one?.id ?? '')
    const name = newest()
    expect(await data.backups.restore(name)).toMatchObject({ back: 1 })
    expect(await data.backups.restore(name)).toMatchObject({ kind: 'restored', back: 0 })
    expect(data.backups.view().canUndo).toBe(true)
    await data.backups.undoRestore()
    expect(texts()).toEqual(['two'])
  })

  it('brings nothing back to the disk that has been deleted for good since', async () => {
    const [one] = data.today().wins
    await data.journal.edit(one?.id ?? '', { text: 'a secret' })
    await data.backups.restore(newest())
    await data.journal.remove(one?.id ?? '')
    await data.journal.purge(one?.id ?? '')
    await setImmediate()
    expect(everything(data.folder())).not.toContain('a secret')
    await data.backups.undoRestore()
    await setImmediate()
    expect(everything(data.folder())).not.toContain('a secret')
    expect(texts()).toEqual(['two'])
  })

  it('leaves what was logged since', async () => {
    const [one] = data.today().wins
    await data.journal.remove(one?.id ?? '')
    await log('three')
    expect(await data.backups.preview(newest())).toEqual({
      back: 1,
      changed: 0,
      away: 0,
      examples: ['one'],
    })
    await data.backups.restore(newest())
    expect(texts()).toEqual(['one', 'two', 'three'])
  })
})

it('finds what a win can have grown out of in every month, without going round', async () => {
  const first = await log('the beginning')
  let before = first
  for (let number = 0; number < 30; number += 1) {
    const next = await log(`step ${number}`)
    await data.journal.edit(next.id, { linkedTo: before.id })
    before = next
  }
  expect(await data.journal.edit(first.id, { linkedTo: before.id })).toEqual({ kind: 'circle' })
  await data.history.whole()
  expect(data.history.find(before.id)?.linkedTo).toBeDefined()
})

it('hears of a goal of another device', async () => {
  const other = join(data.folder(), '019a0000-0000-7000-8000-00000000000b')
  mkdirSync(other, { recursive: true })
  const goal = {
    id: '019a0000-0000-7000-8000-0000000000aa',
    name: 'someone who writes',
    updatedAt: '2026-11-23T10:00:00.000Z',
  }
  writeFileSync(join(other, 'plan.json'), JSON.stringify({ schemaVersion: 1, goals: [goal] }))
  data.onFileChanged({ device: 'other', file: 'plan.json', own: false })
  const { goals } = data.history.read({ words: '', removed: false, from: 0, count: 0 })
  expect(goals).toEqual([goal])
  await data.history.whole()
})

describe('a system that names no zone', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    process.env['TZ'] = zone
  })

  it('is told of once, for as long as it names none', async () => {
    // As when Today is shown.
    const kinds = (): unknown => {
      const { notices } = data.today()
      data.rememberNotices()
      return notices.map(({ kind, path }) => [kind, path])
    }
    expect(kinds()).toEqual([])
    process.env['TZ'] = '/usr/share/zoneinfo/Asia/Kathmandu'
    expect(kinds()).toEqual([['fixed-offset', '+05:45']])
    expect(await log('looked at the clock')).toMatchObject({ zone: '+05:45' })
    data = opened()
    expect(kinds()).toEqual([['fixed-offset', '+05:45']])
    data.dismiss('+05:45')
    data = opened()
    expect(kinds()).toEqual([])
    expect(texts()).toEqual(['looked at the clock'])
    process.env['TZ'] = zone
    expect(kinds()).toEqual([])
    process.env['TZ'] = ''
    expect(kinds()).toEqual([['fixed-offset', '+00:00']])
    process.env['TZ'] = zone
    expect(kinds()).toEqual([])
  })
})
