import { beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../../src-shared/calendar.ts'
import { journalWorld, type JournalWorld } from '../../tests/journal-world.ts'
import { UNDO_MS } from './undo-slot.ts'

let world: JournalWorld

beforeEach(() => {
  world = journalWorld()
})

describe('logging', () => {
  it('notes how far the clock is ahead, also when the time is changed', async () => {
    world.zone = 'Europe/Berlin'
    const win = await world.log('wrote one sentence')
    expect(win.offset).toBe('+01:00')
    expect(await world.journal.edit(win.id, { wall: '2026-07-01T09:00' })).toEqual({
      kind: 'changed',
    })
    expect(world.kept.get(win.id)).toMatchObject({
      at: '2026-07-01T07:00:00.000Z',
      offset: '+02:00',
    })
  })

  it('changes the time of a win of a zone that is not known here, by its offset', async () => {
    const win = {
      ...(await world.log('one small step')),
      zone: 'Moon/Tranquility',
      offset: '+05:45',
    }
    world.kept.set(win.id, win)
    expect(await world.journal.edit(win.id, { wall: '2026-11-22T09:00' })).toEqual({
      kind: 'changed',
    })
    expect(world.kept.get(win.id)).toMatchObject({
      at: '2026-11-22T03:15:00.000Z',
      zone: 'Moon/Tranquility',
      offset: '+05:45',
      day: '2026-11-22',
    })
  })

  it('stores the instant, the zone and the day', async () => {
    world.zone = 'Asia/Tokyo'
    expect(await world.log('wrote one sentence')).toMatchObject({
      at: '2026-11-23T10:00:00.000Z',
      zone: 'Asia/Tokyo',
      day: '2026-11-23',
      source: 'quick-log',
      text: 'wrote one sentence',
    })
    expect(world.changes).toBe(1)
  })

  it('counts the small hours to the day before', async () => {
    world.now = epochMs('2026-11-24T03:59:00.000Z')
    await world.log('still up')
    expect(world.journal.today()).toMatchObject({ day: '2026-11-23', wins: [{ text: 'still up' }] })
    world.now = epochMs('2026-11-24T04:00:00.000Z')
    expect(world.journal.today()).toMatchObject({ day: '2026-11-24', wins: [] })
  })

  it('keeps a win on its day when the zone changes', async () => {
    const win = await world.log('before the flight')
    world.zone = 'Pacific/Auckland'
    await world.log('after the flight')
    expect(world.kept.get(win.id)?.day).toBe('2026-11-23')
  })

  it('takes blank words as nothing, and does nothing', async () => {
    expect(await world.journal.log('   ', 'quick-log')).toEqual({ kind: 'empty' })
    expect([world.kept.size, world.changes]).toEqual([0, 0])
  })

  it('says why a win could not be kept, and shows it nowhere', async () => {
    world.refuse = true
    expect(await world.journal.log('a walk', 'quick-log')).toEqual({
      kind: 'not-saved',
      problem: { kind: 'disk-full', path: '/wins' },
    })
    expect([world.texts(), world.changes, world.journal.today().undo]).toEqual([[], 0, undefined])
  })

  it('keeps wins that arrive together, in their order', async () => {
    await Promise.all(['one', 'two', 'three', 'four'].map((text) => world.log(text)))
    expect(world.texts()).toEqual(['one', 'two', 'three', 'four'])
  })
})

describe('taking back', () => {
  it('is on offer for ten seconds', async () => {
    const { text } = await world.log('a walk')
    const { undo } = world.journal.today()
    expect(undo).toMatchObject({ what: 'logged', text, until: world.now + UNDO_MS })
    world.now += UNDO_MS
    expect(world.journal.today().undo).toBeUndefined()
  })

  it('takes a logged win away, and keeps the record of it', async () => {
    const { id } = await world.log('a walk')
    expect(await undo()).toEqual({ kind: 'changed' })
    expect(world.texts()).toEqual([])
    expect(world.kept.get(id)).toMatchObject({ deleted: true })
    expect(world.journal.today().undo).toBeUndefined()
  })

  it('gives an edited win its words back', async () => {
    const { id } = await world.log('a walk')
    await world.journal.edit(id, { text: 'a long walk' })
    expect(world.texts()).toEqual(['a long walk'])
    await undo()
    expect(world.texts()).toEqual(['a walk'])
  })

  it('brings a removed win back', async () => {
    const { id } = await world.log('a walk')
    await world.journal.remove(id)
    expect(world.texts()).toEqual([])
    await undo()
    expect(world.texts()).toEqual(['a walk'])
    expect(world.kept.get(id)?.deleted).toBeUndefined()
  })

  it('stays on offer when the disk says no', async () => {
    await world.log('a walk')
    world.refuse = true
    expect(await undo()).toMatchObject({ kind: 'not-saved' })
    world.refuse = false
    expect(await undo()).toEqual({ kind: 'changed' })
  })

  it('does nothing for a change that is no longer the last', async () => {
    await world.log('one')
    const first = world.journal.today().undo?.changeId ?? ''
    await world.log('two')
    expect(await world.journal.undo(first)).toEqual({ kind: 'gone' })
    expect(world.texts()).toEqual(['one', 'two'])
  })

  function undo(): Promise<unknown> {
    return world.journal.undo(world.journal.today().undo?.changeId ?? '')
  }
})

describe('removed wins', () => {
  it('come back whenever they are asked for', async () => {
    const win = await world.log('a walk')
    await world.journal.remove(win.id)
    world.now += 20 * 24 * 60 * 60_000
    expect(await world.journal.bringBack(win.id)).toEqual({ kind: 'changed' })
    expect(world.kept.get(win.id)).toMatchObject({ text: 'a walk', day: win.day })
    expect(world.kept.get(win.id)).not.toHaveProperty('deleted')
    expect(await world.journal.bringBack(win.id)).toEqual({ kind: 'gone' })
  })

  it('leave the disk for good when asked to, and no others do', async () => {
    const [one, two] = [await world.log('one'), await world.log('two')]
    expect(await world.journal.purge(one.id)).toEqual({ kind: 'gone' })
    await world.journal.remove(one.id)
    expect(await world.journal.purge(one.id)).toEqual({ kind: 'changed' })
    expect([...world.kept.keys()]).toEqual([two.id])
    expect(world.journal.today().undo).toBeUndefined()
  })

  it('leave by themselves after thirty days', async () => {
    const [one, two] = [await world.log('one'), await world.log('two')]
    world.now += 1_000
    await world.journal.remove(one.id)
    world.now += 30 * 24 * 60 * 60_000
    await world.journal.sweep()
    expect(world.kept.has(one.id)).toBe(true)
    world.now += 1
    await world.journal.sweep()
    expect([...world.kept.keys()]).toEqual([two.id])
  })
})

describe('the clock', () => {
  it('may be set back a year: nothing is dropped, days follow it, the order is that of the instants', async () => {
    await world.log('now')
    world.now = epochMs('2025-11-23T10:00:00.000Z')
    await world.log('a year ago')
    expect(world.journal.today()).toMatchObject({
      day: '2025-11-23',
      wins: [{ text: 'a year ago' }],
    })
    world.now = epochMs('2026-11-23T10:05:00.000Z')
    await world.log('set right again')
    expect(world.texts()).toEqual(['now', 'set right again'])
    expect(world.kept.size).toBe(3)
  })

  it('offers no endless undo when it has been set back', async () => {
    await world.log('a walk')
    world.now -= 365 * 24 * 60 * 60_000
    expect(world.journal.today().undo).toBeUndefined()
  })

  it.each([
    // Clocks go back at 01:00 UTC: half past two comes twice.
    ['Europe/Berlin', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z', '2026-10-24'],
    ['America/Los_Angeles', '2026-11-01T08:30:00.000Z', '2026-11-01T09:30:00.000Z', '2026-10-31'],
    // Half an hour, and in April.
    ['Australia/Lord_Howe', '2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z', '2026-04-04'],
  ])('may repeat an hour in %s: the order stays', async (where, first, second, day) => {
    world.zone = where
    world.now = epochMs(first)
    await world.log('first')
    world.now = epochMs(second)
    await world.log('second')
    expect(world.journal.today().day).toBe(day)
    expect(world.texts()).toEqual(['first', 'second'])
  })

  it('may skip the hour in which the day turns: the day turns after the gap', async () => {
    // In Nuuk clocks go from 23:00 to 00:00 on March 28; a day that starts at 23 begins at midnight.
    world.zone = 'America/Nuuk'
    world.now = epochMs('2026-03-29T00:59:59.000Z')
    await world.log('before')
    const { day } = world.journal.today()
    world.now = epochMs('2026-03-29T05:00:00.000Z')
    expect(world.journal.today().day > day).toBe(true)
  })

  it('may move to another zone: what is in the air stays on its day', async () => {
    world.zone = 'Asia/Tokyo'
    world.now = epochMs('2026-11-22T22:00:00.000Z')
    const take = await world.log('packed the bag')
    world.zone = 'America/Los_Angeles'
    world.now = epochMs('2026-11-23T07:00:00.000Z')
    const land = await world.log('arrived')
    expect([take.day, land.day]).toEqual(['2026-11-23', '2026-11-22'])
    expect(take.at < land.at).toBe(true)
    expect(world.texts()).toEqual(['arrived'])
  })
})
