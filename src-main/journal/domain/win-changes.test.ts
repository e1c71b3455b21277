import { beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../../src-shared/calendar.ts'
import { journalWorld, type JournalWorld } from '../../tests/journal-world.ts'

let world: JournalWorld

beforeEach(() => {
  world = journalWorld()
})

describe('changing', () => {
  it('cleans the new words and keeps the rest of the win', async () => {
    const win = await world.log('a walk')
    world.now += 1_000
    expect(await world.journal.edit(win.id, { text: ' a long\u0000 walk ' })).toEqual({
      kind: 'changed',
    })
    expect(world.kept.get(win.id)).toEqual({
      ...win,
      text: 'a long walk',
      updatedAt: '2026-11-23T10:00:01.000Z',
    })
  })

  it('takes a year of two digits for this century', async () => {
    const win = await world.log('a walk')
    expect(await world.journal.edit(win.id, { wall: '0024-03-05T12:00' })).toEqual({
      kind: 'changed',
    })
    expect(world.kept.get(win.id)).toMatchObject({ day: '2024-03-05' })
  })

  it('is always later than what it changes, even with the clock set back', async () => {
    const win = await world.log('a walk')
    world.now -= 60_000
    await world.journal.edit(win.id, { text: 'a long walk' })
    expect(world.kept.get(win.id)?.updatedAt).toBe('2026-11-23T10:00:00.001Z')
  })

  it('still finds a win whose day has turned over meanwhile', async () => {
    world.now = epochMs('2026-12-01T03:59:00.000Z')
    const win = await world.log('a walk')
    world.now = epochMs('2026-12-01T04:01:00.000Z')
    expect(world.journal.today().day).toBe('2026-12-01')
    expect(await world.journal.edit(win.id, { text: 'a late walk' })).toEqual({ kind: 'changed' })
    expect(world.kept.get(win.id)).toMatchObject({ text: 'a late walk', day: '2026-11-30' })
  })

  it('refuses blank words and leaves the win as it was', async () => {
    const { id } = await world.log('a walk')
    expect(await world.journal.edit(id, { text: ' \n ' })).toEqual({ kind: 'empty' })
    expect(world.texts()).toEqual(['a walk'])
  })

  it('says when a win is gone', async () => {
    const { id } = await world.log('a walk')
    await world.journal.remove(id)
    expect(await world.journal.edit(id, { text: 'x' })).toEqual({ kind: 'gone' })
    expect(await world.journal.remove(id)).toEqual({ kind: 'gone' })
  })
})

describe('changing more than the words', () => {
  it('gives a win another time, and with it the day of that time', async () => {
    const win = await world.log('a walk')
    expect(await world.journal.edit(win.id, { wall: '2026-10-31T03:30' })).toEqual({
      kind: 'changed',
    })
    expect(world.kept.get(win.id)).toMatchObject({
      at: '2026-10-31T03:30:00.000Z',
      day: '2026-10-30',
      zone: 'UTC',
      text: 'a walk',
    })
  })

  it('reads the time on the wall of where the win was logged', async () => {
    world.zone = 'Asia/Tokyo'
    const win = await world.log('a walk')
    world.zone = 'America/Los_Angeles'
    await world.journal.edit(win.id, { wall: '2026-11-23T12:00' })
    expect(world.kept.get(win.id)).toMatchObject({
      at: '2026-11-23T03:00:00.000Z',
      day: '2026-11-23',
    })
  })

  it('leaves the seconds alone when the time was not touched', async () => {
    world.now += 12_345
    const win = await world.log('a walk')
    await world.journal.edit(win.id, { text: 'a long walk', wall: '2026-11-23T10:00' })
    expect(world.kept.get(win.id)).toMatchObject({ at: win.at, text: 'a long walk' })
  })

  it('says so when the time is still ahead', async () => {
    const win = await world.log('a walk')
    expect(await world.journal.edit(win.id, { wall: '2026-11-23T10:01' })).toEqual({
      kind: 'ahead',
    })
    expect(world.kept.get(win.id)).toEqual(win)
  })

  it('links wins, and never in a circle', async () => {
    const [one, two, three] = [
      await world.log('one'),
      await world.log('two'),
      await world.log('three'),
    ]
    expect(await world.journal.edit(two.id, { linkedTo: one.id })).toEqual({ kind: 'changed' })
    expect(await world.journal.edit(three.id, { linkedTo: two.id })).toEqual({ kind: 'changed' })
    expect(await world.journal.edit(one.id, { linkedTo: three.id })).toEqual({ kind: 'circle' })
    expect(await world.journal.edit(one.id, { linkedTo: one.id })).toEqual({ kind: 'circle' })
    expect(world.kept.get(one.id)).not.toHaveProperty('linkedTo')
    await world.journal.edit(two.id, { linkedTo: null })
    expect(world.kept.get(two.id)).not.toHaveProperty('linkedTo')
    expect(await world.journal.edit(one.id, { linkedTo: three.id })).toEqual({ kind: 'changed' })
  })

  it('links to nothing that has been removed', async () => {
    const [one, two] = [await world.log('one'), await world.log('two')]
    await world.journal.remove(one.id)
    expect(await world.journal.edit(two.id, { linkedTo: one.id })).toEqual({ kind: 'gone' })
  })

  it('gives a win a goal, and takes it away', async () => {
    const win = await world.log('wrote one sentence')
    const goalId = '00000000-0000-7000-8000-00000000000a'
    await world.journal.edit(win.id, { goalId })
    expect(world.kept.get(win.id)?.goalId).toBe(goalId)
    await world.journal.edit(win.id, { goalId: null })
    expect(world.kept.get(win.id)).not.toHaveProperty('goalId')
  })

  it('keeps the energies it was logged with, and changes or takes away each by itself', async () => {
    const energy = { energyBefore: 2, energyAfter: 4 }
    const logged = await world.journal.log('a walk', 'quick-log', energy)
    const { id } = logged.kind === 'logged' ? logged.win : { id: '' }
    expect(world.kept.get(id)).toMatchObject(energy)
    await world.journal.edit(id, { energyBefore: 1 })
    expect(world.kept.get(id)).toMatchObject({ energyBefore: 1, energyAfter: 4 })
    await world.journal.edit(id, { energyAfter: null })
    expect(world.kept.get(id)).toMatchObject({ energyBefore: 1 })
    expect(world.kept.get(id)).not.toHaveProperty('energyAfter')
    // Nothing is written where nothing world.changes.
    const before = world.kept.get(id)
    await world.journal.edit(id, { energyAfter: null, energyBefore: 1 })
    expect(world.kept.get(id)).toBe(before)
  })

  it('refuses the whole change when a part of it cannot be', async () => {
    const win = await world.log('a walk')
    await world.journal.edit(win.id, { text: 'a long walk', linkedTo: win.id })
    expect(world.kept.get(win.id)).toEqual(win)
  })
})
