import { beforeEach, describe, expect, it } from 'vitest'

import { epochMs, monthOf } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import { byLogging } from '../../kernel/merge.ts'
import type { SaveOutcome, WinStore } from '../../kernel/ports.ts'
import { openJournal, UNDO_MS, type Journal } from './journal.ts'

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
  it('notes how far the clock is ahead, also when the time is changed', async () => {
    zone = 'Europe/Berlin'
    const win = await log('wrote one sentence')
    expect(win.offset).toBe('+01:00')
    expect(await journal.edit(win.id, { wall: '2026-07-01T09:00' })).toEqual({ kind: 'changed' })
    expect(kept.get(win.id)).toMatchObject({ at: '2026-07-01T07:00:00.000Z', offset: '+02:00' })
  })

  it('changes the time of a win of a zone that is not known here, by its offset', async () => {
    const win = { ...(await log('one small step')), zone: 'Moon/Tranquility', offset: '+05:45' }
    kept.set(win.id, win)
    expect(await journal.edit(win.id, { wall: '2026-11-22T09:00' })).toEqual({ kind: 'changed' })
    expect(kept.get(win.id)).toMatchObject({
      at: '2026-11-22T03:15:00.000Z',
      zone: 'Moon/Tranquility',
      offset: '+05:45',
      day: '2026-11-22',
    })
  })

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

describe('changing more than the words', () => {
  it('gives a win another time, and with it the day of that time', async () => {
    const win = await log('a walk')
    expect(await journal.edit(win.id, { wall: '2026-10-31T03:30' })).toEqual({ kind: 'changed' })
    expect(kept.get(win.id)).toMatchObject({
      at: '2026-10-31T03:30:00.000Z',
      day: '2026-10-30',
      zone: 'UTC',
      text: 'a walk',
    })
  })

  it('reads the time on the wall of where the win was logged', async () => {
    zone = 'Asia/Tokyo'
    const win = await log('a walk')
    zone = 'America/Los_Angeles'
    await journal.edit(win.id, { wall: '2026-11-23T12:00' })
    expect(kept.get(win.id)).toMatchObject({ at: '2026-11-23T03:00:00.000Z', day: '2026-11-23' })
  })

  it('leaves the seconds alone when the time was not touched', async () => {
    now += 12_345
    const win = await log('a walk')
    await journal.edit(win.id, { text: 'a long walk', wall: '2026-11-23T10:00' })
    expect(kept.get(win.id)).toMatchObject({ at: win.at, text: 'a long walk' })
  })

  it('says so when the time is still ahead', async () => {
    const win = await log('a walk')
    expect(await journal.edit(win.id, { wall: '2026-11-23T10:01' })).toEqual({ kind: 'ahead' })
    expect(kept.get(win.id)).toEqual(win)
  })

  it('links wins, and never in a circle', async () => {
    const [one, two, three] = [await log('one'), await log('two'), await log('three')]
    expect(await journal.edit(two.id, { linkedTo: one.id })).toEqual({ kind: 'changed' })
    expect(await journal.edit(three.id, { linkedTo: two.id })).toEqual({ kind: 'changed' })
    expect(await journal.edit(one.id, { linkedTo: three.id })).toEqual({ kind: 'circle' })
    expect(await journal.edit(one.id, { linkedTo: one.id })).toEqual({ kind: 'circle' })
    expect(kept.get(one.id)).not.toHaveProperty('linkedTo')
    await journal.edit(two.id, { linkedTo: null })
    expect(kept.get(two.id)).not.toHaveProperty('linkedTo')
    expect(await journal.edit(one.id, { linkedTo: three.id })).toEqual({ kind: 'changed' })
  })

  it('links to nothing that has been removed', async () => {
    const [one, two] = [await log('one'), await log('two')]
    await journal.remove(one.id)
    expect(await journal.edit(two.id, { linkedTo: one.id })).toEqual({ kind: 'gone' })
  })

  it('gives a win a goal, and takes it away', async () => {
    const win = await log('wrote one sentence')
    const goalId = '00000000-0000-7000-8000-00000000000a'
    await journal.edit(win.id, { goalId })
    expect(kept.get(win.id)?.goalId).toBe(goalId)
    await journal.edit(win.id, { goalId: null })
    expect(kept.get(win.id)).not.toHaveProperty('goalId')
  })

  it('keeps the energies it was logged with, and changes or takes away each by itself', async () => {
    const energy = { energyBefore: 2, energyAfter: 4 }
    const logged = await journal.log('a walk', 'quick-log', energy)
    const { id } = logged.kind === 'logged' ? logged.win : { id: '' }
    expect(kept.get(id)).toMatchObject(energy)
    await journal.edit(id, { energyBefore: 1 })
    expect(kept.get(id)).toMatchObject({ energyBefore: 1, energyAfter: 4 })
    await journal.edit(id, { energyAfter: null })
    expect(kept.get(id)).toMatchObject({ energyBefore: 1 })
    expect(kept.get(id)).not.toHaveProperty('energyAfter')
    // Nothing is written where nothing changes.
    const before = kept.get(id)
    await journal.edit(id, { energyAfter: null, energyBefore: 1 })
    expect(kept.get(id)).toBe(before)
  })

  it('refuses the whole change when a part of it cannot be', async () => {
    const win = await log('a walk')
    await journal.edit(win.id, { text: 'a long walk', linkedTo: win.id })
    expect(kept.get(win.id)).toEqual(win)
  })
})

describe('removed wins', () => {
  it('come back whenever they are asked for', async () => {
    const win = await log('a walk')
    await journal.remove(win.id)
    now += 20 * 24 * 60 * 60_000
    expect(await journal.bringBack(win.id)).toEqual({ kind: 'changed' })
    expect(kept.get(win.id)).toMatchObject({ text: 'a walk', day: win.day })
    expect(kept.get(win.id)).not.toHaveProperty('deleted')
    expect(await journal.bringBack(win.id)).toEqual({ kind: 'gone' })
  })

  it('leave the disk for good when asked to, and no others do', async () => {
    const [one, two] = [await log('one'), await log('two')]
    expect(await journal.purge(one.id)).toEqual({ kind: 'gone' })
    await journal.remove(one.id)
    expect(await journal.purge(one.id)).toEqual({ kind: 'changed' })
    expect([...kept.keys()]).toEqual([two.id])
    expect(journal.today().undo).toBeUndefined()
  })

  it('leave by themselves after thirty days', async () => {
    const [one, two] = [await log('one'), await log('two')]
    now += 1_000
    await journal.remove(one.id)
    now += 30 * 24 * 60 * 60_000
    await journal.sweep()
    expect(kept.has(one.id)).toBe(true)
    now += 1
    await journal.sweep()
    expect([...kept.keys()]).toEqual([two.id])
  })
})

describe('the clock', () => {
  it('may be set back a year: nothing is dropped, days follow it, the order is that of the instants', async () => {
    await log('now')
    now = epochMs('2025-11-23T10:00:00.000Z')
    await log('a year ago')
    expect(journal.today()).toMatchObject({ day: '2025-11-23', wins: [{ text: 'a year ago' }] })
    now = epochMs('2026-11-23T10:05:00.000Z')
    await log('set right again')
    expect(texts()).toEqual(['now', 'set right again'])
    expect(kept.size).toBe(3)
  })

  it('offers no endless undo when it has been set back', async () => {
    await log('a walk')
    now -= 365 * 24 * 60 * 60_000
    expect(journal.today().undo).toBeUndefined()
  })

  it.each([
    // Clocks go back at 01:00 UTC: half past two comes twice.
    ['Europe/Berlin', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z', '2026-10-24'],
    ['America/Los_Angeles', '2026-11-01T08:30:00.000Z', '2026-11-01T09:30:00.000Z', '2026-10-31'],
    // Half an hour, and in April.
    ['Australia/Lord_Howe', '2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z', '2026-04-04'],
  ])('may repeat an hour in %s: the order stays', async (where, first, second, day) => {
    zone = where
    now = epochMs(first)
    await log('first')
    now = epochMs(second)
    await log('second')
    expect(journal.today().day).toBe(day)
    expect(texts()).toEqual(['first', 'second'])
  })

  it('may skip the hour in which the day turns: the day turns after the gap', async () => {
    // In Nuuk clocks go from 23:00 to 00:00 on March 28; a day that starts at 23 begins at midnight.
    zone = 'America/Nuuk'
    now = epochMs('2026-03-29T00:59:59.000Z')
    await log('before')
    const { day } = journal.today()
    now = epochMs('2026-03-29T05:00:00.000Z')
    expect(journal.today().day > day).toBe(true)
  })

  it('may move to another zone: what is in the air stays on its day', async () => {
    zone = 'Asia/Tokyo'
    now = epochMs('2026-11-22T22:00:00.000Z')
    const take = await log('packed the bag')
    zone = 'America/Los_Angeles'
    now = epochMs('2026-11-23T07:00:00.000Z')
    const land = await log('arrived')
    expect([take.day, land.day]).toEqual(['2026-11-23', '2026-11-22'])
    expect(take.at < land.at).toBe(true)
    expect(texts()).toEqual(['arrived'])
  })
})
