import { beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../../src-shared/calendar.ts'
import { journalWorld, type JournalWorld } from '../../tests/journal-world.ts'

const GOAL = '019a0000-0000-7000-8000-00000000000a'

let world: JournalWorld
beforeEach(() => {
  world = journalWorld()
})

describe('the win that a new one would continue', () => {
  it('is the latest that none has continued, with its goal', async () => {
    expect(world.journal.continued()).toBeUndefined()
    const first = await world.log('opened the letter')
    expect(world.journal.continued()).toEqual({ winId: first.id, text: 'opened the letter' })
    world.now += 1_000
    const said = { linkedTo: first.id, goalId: GOAL }
    const logged = await world.journal.log('read it', 'quick-log', said)
    const second = logged.kind === 'logged' ? logged.win : first
    expect(world.journal.continued()).toEqual({ winId: second.id, text: 'read it', goalId: GOAL })
    await world.journal.remove(second.id)
    expect(world.journal.continued()).toMatchObject({ winId: first.id })
  })

  it('passes over the one that was continued', async () => {
    const early = await world.log('swept the floor')
    world.now += 1_000
    const { id } = await world.log('opened the letter')
    await world.journal.edit(early.id, { linkedTo: id })
    expect(world.journal.continued()).toMatchObject({ winId: early.id })
  })

  it('is the latest by its time, not by when it was written down', async () => {
    const { id } = await world.log('opened the letter')
    await world.journal.log('a walk', 'quick-log', { day: '2026-11-22' })
    expect(world.journal.continued()).toMatchObject({ winId: id })
  })

  it.each([
    ['2026-11-25T10:00:00.000Z', true],
    ['2026-11-27T03:59:00.000Z', true],
    ['2026-11-27T04:00:00.000Z', false],
  ])('is one of the last three days: at %s, %s', async (now, isOffered) => {
    const { id } = await world.log('opened the letter')
    world.now = epochMs(now)
    expect(world.journal.continued()?.winId === id).toBe(isOffered)
  })

  it('may be one of the month before', async () => {
    world.now = epochMs('2026-11-30T10:00:00.000Z')
    const { id } = await world.log('opened the letter')
    world.now = epochMs('2026-12-02T10:00:00.000Z')
    expect(world.journal.continued()).toMatchObject({ winId: id })
  })

  it('is no win of a day that is ahead, as by a clock that was set back', async () => {
    const { id } = await world.log('opened the letter')
    world.now += 3 * 24 * 60 * 60_000
    await world.log('read it')
    world.now -= 2 * 24 * 60 * 60_000
    expect(world.journal.continued()).toMatchObject({ winId: id })
  })

  it('is none where the latest has words that no sentence may quote', async () => {
    await world.log('opened the letter')
    world.now += 1_000
    await world.log('hurt myself')
    expect(world.journal.continued()).toBeUndefined()
  })

  it('keeps to the person’s day in whatever zone', async () => {
    world.zone = 'Asia/Tokyo'
    world.now = epochMs('2026-11-22T18:59:00.000Z')
    const { id } = await world.log('opened the letter')
    world.zone = 'America/Los_Angeles'
    world.now = epochMs('2026-11-26T11:59:00.000Z')
    expect(world.journal.today().day).toBe('2026-11-25')
    expect(world.journal.continued()).toMatchObject({ winId: id })
    world.now += 60_000
    expect(world.journal.today().day).toBe('2026-11-26')
    expect(world.journal.continued()).toBeUndefined()
  })
})
