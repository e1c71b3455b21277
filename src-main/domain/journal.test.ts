import { beforeEach, describe, expect, it } from 'vitest'

import { epochMs, monthOf } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import { openJournal, UNDO_MS, type Journal } from './journal.ts'
import { byLogging } from './merge.ts'
import type { SaveOutcome, WinStore } from './ports.ts'

const full: SaveOutcome = { kind: 'refused', problem: { kind: 'disk-full', path: '/wins' } }

/** A clock that stands until it is moved. */
let now: number
let zone: string
let refuse: boolean
let kept: Map<string, Win>
let changes: number
let journal: Journal

async function keep(wins: readonly Win[]): Promise<SaveOutcome> {
  await Promise.resolve()
  if (refuse) return full
  for (const win of wins) kept.set(win.id, win)
  return { kind: 'kept' }
}

const store: WinStore = {
  read: (month) =>
    [...kept.values()].filter(({ day }) => monthOf(day) === month).toSorted(byLogging),
  months: () => [...new Set([...kept.values()].map(({ day }) => monthOf(day)))],
  find: (id) => kept.get(id),
  put: (win) => keep([win]),
  putAll: keep,
  async purge(wins) {
    await Promise.resolve()
    if (refuse) return full
    for (const { id } of wins) kept.delete(id)
    return { kind: 'kept' }
  },
  removedBefore: (instant) =>
    Promise.resolve(
      [...kept.values()].filter(({ deleted, updatedAt }) => deleted && updatedAt < instant),
    ),
  notices: () => [],
}

beforeEach(() => {
  now = epochMs('2026-11-23T10:00:00.000Z')
  zone = 'UTC'
  refuse = false
  kept = new Map()
  changes = 0
  let made = 0
  journal = openJournal({
    clock: { now: () => now, zone: () => zone },
    newId: () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`,
    store,
    plan: { putGoal: () => Promise.resolve(refuse ? full : { kind: 'kept' }) },
    dayStartHour: () => 4,
    changed: () => (changes += 1),
  })
})

async function log(text: string): Promise<Win> {
  const result = await journal.log(text, 'quick-log')
  if (result.kind !== 'logged') throw new Error(result.kind)
  return result.win
}

const texts = (): string[] => journal.today().wins.map(({ text }) => text)

describe('logging', () => {
  it('stores the instant, the zone and the day', async () => {
    zone = 'Asia/Tokyo'
    expect(await log('wrote one sentence')).toMatchObject({
      at: '2026-11-23T10:00:00.000Z',
      zone: 'Asia/Tokyo',
      day: '2026-11-23',
      source: 'quick-log',
      text: 'wrote one sentence',
    })
    expect(changes).toBe(1)
  })

  it('counts the small hours to the day before', async () => {
    now = epochMs('2026-11-24T03:59:00.000Z')
    await log('still up')
    expect(journal.today()).toMatchObject({ day: '2026-11-23', wins: [{ text: 'still up' }] })
    now = epochMs('2026-11-24T04:00:00.000Z')
    expect(journal.today()).toMatchObject({ day: '2026-11-24', wins: [] })
  })

  it('keeps a win on its day when the zone changes', async () => {
    const win = await log('before the flight')
    zone = 'Pacific/Auckland'
    await log('after the flight')
    expect(kept.get(win.id)?.day).toBe('2026-11-23')
  })

  it('takes blank words as nothing, and does nothing', async () => {
    expect(await journal.log('   ', 'quick-log')).toEqual({ kind: 'empty' })
    expect([kept.size, changes]).toEqual([0, 0])
  })

  it('says why a win could not be kept, and shows it nowhere', async () => {
    refuse = true
    expect(await journal.log('a walk', 'quick-log')).toEqual({
      kind: 'not-saved',
      problem: { kind: 'disk-full', path: '/wins' },
    })
    expect([texts(), changes, journal.today().undo]).toEqual([[], 0, undefined])
  })

  it('keeps wins that arrive together, in their order', async () => {
    await Promise.all(['one', 'two', 'three', 'four'].map((text) => log(text)))
    expect(texts()).toEqual(['one', 'two', 'three', 'four'])
  })
})

describe('taking back', () => {
  it('is on offer for ten seconds', async () => {
    const { text } = await log('a walk')
    const { undo } = journal.today()
    expect(undo).toMatchObject({ what: 'logged', text, until: now + UNDO_MS })
    now += UNDO_MS
    expect(journal.today().undo).toBeUndefined()
  })

  it('takes a logged win away, and keeps the record of it', async () => {
    const { id } = await log('a walk')
    expect(await undo()).toEqual({ kind: 'changed' })
    expect(texts()).toEqual([])
    expect(kept.get(id)).toMatchObject({ deleted: true })
    expect(journal.today().undo).toBeUndefined()
  })

  it('gives an edited win its words back', async () => {
    const { id } = await log('a walk')
    await journal.edit(id, { text: 'a long walk' })
    expect(texts()).toEqual(['a long walk'])
    await undo()
    expect(texts()).toEqual(['a walk'])
  })

  it('brings a removed win back', async () => {
    const { id } = await log('a walk')
    await journal.remove(id)
    expect(texts()).toEqual([])
    await undo()
    expect(texts()).toEqual(['a walk'])
    expect(kept.get(id)?.deleted).toBeUndefined()
  })

  it('stays on offer when the disk says no', async () => {
    await log('a walk')
    refuse = true
    expect(await undo()).toMatchObject({ kind: 'not-saved' })
    refuse = false
    expect(await undo()).toEqual({ kind: 'changed' })
  })

  it('does nothing for a change that is no longer the last', async () => {
    await log('one')
    const first = journal.today().undo?.changeId ?? ''
    await log('two')
    expect(await journal.undo(first)).toEqual({ kind: 'gone' })
    expect(texts()).toEqual(['one', 'two'])
  })

  function undo(): Promise<unknown> {
    return journal.undo(journal.today().undo?.changeId ?? '')
  }
})

describe('changing', () => {
  it('cleans the new words and keeps the rest of the win', async () => {
    const win = await log('a walk')
    now += 1_000
    expect(await journal.edit(win.id, { text: ' a long\u0000 walk ' })).toEqual({ kind: 'changed' })
    expect(kept.get(win.id)).toEqual({
      ...win,
      text: 'a long walk',
      updatedAt: '2026-11-23T10:00:01.000Z',
    })
  })

  it('is always later than what it changes, even with the clock set back', async () => {
    const win = await log('a walk')
    now -= 60_000
    await journal.edit(win.id, { text: 'a long walk' })
    expect(kept.get(win.id)?.updatedAt).toBe('2026-11-23T10:00:00.001Z')
  })

  it('still finds a win whose day has turned over meanwhile', async () => {
    now = epochMs('2026-12-01T03:59:00.000Z')
    const win = await log('a walk')
    now = epochMs('2026-12-01T04:01:00.000Z')
    expect(journal.today().day).toBe('2026-12-01')
    expect(await journal.edit(win.id, { text: 'a late walk' })).toEqual({ kind: 'changed' })
    expect(kept.get(win.id)).toMatchObject({ text: 'a late walk', day: '2026-11-30' })
  })

  it('refuses blank words and leaves the win as it was', async () => {
    const { id } = await log('a walk')
    expect(await journal.edit(id, { text: ' \n ' })).toEqual({ kind: 'empty' })
    expect(texts()).toEqual(['a walk'])
  })

  it('says when a win is gone', async () => {
    const { id } = await log('a walk')
    await journal.remove(id)
    expect(await journal.edit(id, { text: 'x' })).toEqual({ kind: 'gone' })
    expect(await journal.remove(id)).toEqual({ kind: 'gone' })
  })
})
