import { beforeEach, describe, expect, it } from 'vitest'

import { epochMs, logicalDay, wallTime } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import { journalWorld, type JournalWorld } from '../../tests/journal-world.ts'
import type { SaidOfWin } from './new-win.ts'

const GOAL = '019a0000-0000-7000-8000-00000000000a'

let world: JournalWorld
beforeEach(() => {
  world = journalWorld()
})

async function log(text: string, said: SaidOfWin): Promise<Win> {
  const result = await world.journal.log(text, 'quick-log', said)
  if (result.kind !== 'logged') throw new Error(result.kind)
  return result.win
}

describe('a win with a goal and what it grew out of', () => {
  it('is as one that was given them afterwards, in one change', async () => {
    const before = await world.log('opened the letter')
    const said = { goalId: GOAL, linkedTo: before.id, energyAfter: 4 }
    const at = world.changes
    const win = await log('read it', said)
    expect(world.changes).toBe(at + 1)
    const edited = await world.log('read it')
    await world.journal.edit(edited.id, said)
    const { id: _, updatedAt: __, ...kept } = world.kept.get(win.id) ?? win
    expect(world.kept.get(edited.id)).toMatchObject(kept)
    expect(kept).toMatchObject(said)
  })

  it('is not logged where that was removed meanwhile; the words are the page’s still', async () => {
    const before = await world.log('opened the letter')
    await world.journal.remove(before.id)
    for (const linkedTo of [before.id, GOAL]) {
      expect(await world.journal.log('read it', 'quick-log', { linkedTo })).toEqual({
        kind: 'gone',
      })
    }
    expect(world.texts()).toEqual([])
  })

  it('can be taken back as any other', async () => {
    const before = await world.log('opened the letter')
    const win = await log('read it', { linkedTo: before.id, day: '2026-11-20' })
    const { undo } = world.journal.today()
    expect(undo).toMatchObject({ what: 'logged', text: 'read it' })
    await world.journal.undo(undo?.changeId ?? '')
    expect(world.kept.get(win.id)).toMatchObject({ deleted: true })
  })
})

describe('a win of another day', () => {
  it.each([
    ['UTC', '2026-11-24T01:30:00.000Z', '2026-11-22', '2026-11-23T01:30'],
    ['Europe/Berlin', '2026-11-24T10:00:00.000Z', '2026-10-24', '2026-10-24T11:00'],
    ['Asia/Tokyo', '2026-11-23T18:59:00.000Z', '2026-11-22', '2026-11-23T03:59'],
    ['America/Los_Angeles', '2026-11-24T11:30:00.000Z', '2026-10-31', '2026-11-01T03:30'],
    ['Australia/Lord_Howe', '2026-04-05T17:00:00.000Z', '2026-04-04', '2026-04-05T03:30'],
  ])('in %s at %s, of %s', async (zone, now, day, wall) => {
    world.zone = zone
    world.now = epochMs(now)
    const result = await world.journal.log('a walk', 'preset', { day })
    if (result.kind !== 'logged') throw new Error(result.kind)
    const { at, updatedAt, ...win } = result.win
    expect(win).toMatchObject({ day, zone, source: 'preset' })
    expect(wallTime(epochMs(at), zone)).toBe(wall)
    expect(logicalDay(epochMs(at), zone, 4)).toBe(day)
    expect(updatedAt).toBe(now)
    expect(world.texts()).toEqual([])
  })

  it('is today’s where it is today’s date, to the millisecond', async () => {
    expect(await log('a walk', { day: '2026-11-23' })).toMatchObject({
      at: '2026-11-23T10:00:00.000Z',
    })
  })

  it('is refused where the day is ahead, or was hardly meant', async () => {
    for (const [day, kind] of [
      ['2026-11-24', 'ahead'],
      ['9999-12-31', 'ahead'],
      ['1969-12-31', 'long-ago'],
      ['0212-11-23', 'long-ago'],
    ] as const) {
      expect(await world.journal.log('a walk', 'quick-log', { day })).toEqual({ kind })
    }
    expect(world.kept.size).toBe(0)
    // As in the field of the form, two digits of a year are this century’s.
    expect(await log('a walk', { day: '0025-11-23' })).toMatchObject({ day: '2025-11-23' })
  })

  it('counts the small hours before the turn as the evening before: tomorrow’s date is ahead', async () => {
    world.now = epochMs('2026-11-24T01:30:00.000Z')
    expect(await world.journal.log('a walk', 'quick-log', { day: '2026-11-24' })).toEqual({
      kind: 'ahead',
    })
    expect(await log('a walk', { day: '2026-11-23' })).toMatchObject({
      at: '2026-11-24T01:30:00.000Z',
    })
  })
})
