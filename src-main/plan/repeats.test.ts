import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { PlanWorld } from '../tests/plan-world.ts'

let folder: string
let world: PlanWorld
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  world = new PlanWorld(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Seven days in three weeks, over the end of a month. */
const DAYS = [
  '2026-11-24',
  '2026-11-25',
  '2026-11-28',
  '2026-11-30',
  '2026-12-04',
  '2026-12-05',
  '2026-12-13',
]
const view = () => world.service.view().repeats
const record = () => world.files.plan.read().repeats

async function sevenDays(id: string): Promise<void> {
  for (const day of DAYS) await world.didOn(day, id)
}

describe('a repeat', () => {
  it('records days, not in a row, one a day', async () => {
    const id = await world.beginRepeat('write one line')
    for (const [number, day] of DAYS.entries()) {
      world.moveTo(`${day}T09:00`)
      expect(view()).toMatchObject([{ days: number, today: false }])
      await world.didOn(day, id)
      expect(view()).toMatchObject([{ days: number + 1, today: true }])
      expect(await world.service.didRepeat(id)).toEqual({ kind: 'gone' })
    }
    world.moveTo('2026-12-20T10:00')
    // It waits for its question now.
    expect(await world.service.didRepeat(id)).toEqual({ kind: 'gone' })
    expect(new PlanWorld(folder, world.now).service.view().repeats).toEqual(view())
  })

  it('logs wins that name it and grow out of one another', async () => {
    const task = await world.addTask('the book')
    const step = await world.did(await world.addStep('open the file', task))
    const id = await world.beginRepeat('write one line', task)
    const first = await world.didOn('2026-11-25', id)
    const second = await world.didOn('2026-12-02', id)
    expect(first).toMatchObject({
      text: 'write one line',
      source: 'step',
      repeatId: id,
      taskId: task,
      linkedTo: step.id,
    })
    expect(first).not.toHaveProperty('stepId')
    // Something else of the task in between does not come between the days.
    await world.did(await world.addStep('read it', task))
    expect(second.linkedTo).toBe(first.id)
    expect((await world.didOn('2026-12-03', id)).linkedTo).toBe(second.id)
  })

  it('goes on when its task is archived', async () => {
    const task = await world.addTask('the book')
    const id = await world.beginRepeat('write one line', task)
    await world.planner.archive(task)
    await world.didOn('2026-11-25', id)
    expect(view()).toMatchObject([{ days: 1 }])
  })

  it('there are two of at most; one that waits for its answer takes no place', async () => {
    const one = await world.beginRepeat('one')
    await world.beginRepeat('two')
    expect(await world.planner.beginRepeat({ text: 'three' })).toEqual({ kind: 'enough' })
    expect(world.service.shrink.view().repeatsLeft).toBe(0)
    await sevenDays(one)
    expect(world.service.shrink.view().repeatsLeft).toBe(1)
    await world.beginRepeat('three')
    expect(await world.planner.endRepeat({ id: one, how: 'keep' })).toEqual({ kind: 'enough' })
    expect(await world.planner.endRepeat({ id: one, how: 'archive' })).toEqual({ kind: 'changed' })
    expect(await world.planner.restore(one)).toEqual({ kind: 'changed' })
  })

  it('that was archived is restored where there is room for it', async () => {
    const one = await world.beginRepeat('one')
    await world.planner.archive(one)
    expect(view()).toEqual([])
    const two = await world.beginRepeat('two')
    await world.beginRepeat('three')
    expect(await world.planner.restore(one)).toEqual({ kind: 'enough' })
    await world.planner.archive(two)
    expect(await world.planner.restore(one)).toEqual({ kind: 'changed' })
    expect(view().map(({ text }) => text)).toEqual(['one', 'three'])
  })

  it('has a day less when its win is taken away, and the day again when it is brought back', async () => {
    const id = await world.beginRepeat('write one line')
    const win = await world.didOn('2026-11-25', id)
    await world.journal.remove(win.id)
    expect(view()).toMatchObject([{ days: 0, today: false }])
    await world.journal.bringBack(win.id)
    expect(view()).toMatchObject([{ days: 1, today: true }])
  })
})

describe('other words', () => {
  it('leave no trace twice, and are a new version from then on', async () => {
    const id = await world.beginRepeat('write a page')
    for (const text of ['write half a page', 'write half a page', 'write a paragraph']) {
      await world.planner.changeRepeat({ id, text })
    }
    expect(record()).toMatchObject([{ changes: 2, versions: [{ text: 'write a paragraph' }] }])
    world.moveTo('2026-11-26T10:00')
    await world.planner.changeRepeat({ id, text: 'write one line' })
    expect(record()[0]?.versions).toEqual([
      { text: 'write a paragraph', since: expect.stringMatching(/^2026-11-24/) as string },
      { text: 'write one line', since: '2026-11-26T10:00:00.000Z' },
    ])
    expect(view()).toMatchObject([{ text: 'write one line' }])
  })

  it('that are smaller are always a new version, and what is recorded stays as it was', async () => {
    const id = await world.beginRepeat('write a page')
    await world.didOn('2026-11-25', id)
    world.moveTo('2026-11-26T09:00')
    await world.planner.makeRepeatSmaller({ id, text: 'write one line' })
    await world.didOn('2026-11-26', id)
    expect(record()[0]).toMatchObject({ changes: 0, versions: [{}, { text: 'write one line' }] })
    expect(view()).toMatchObject([{ days: 2 }])
    expect(world.files.wins.read('2026-11').map(({ text }) => text)).toEqual([
      'write a page',
      'write one line',
    ])
  })

  it('are to be there', async () => {
    const id = await world.beginRepeat('write a page')
    expect(await world.planner.changeRepeat({ id, text: ' ' })).toEqual({ kind: 'empty' })
    expect(await world.planner.makeRepeatSmaller({ id, text: '' })).toEqual({ kind: 'empty' })
    expect(view()).toMatchObject([{ text: 'write a page' }])
  })
})

describe('after the seventh day', () => {
  let id: string
  beforeEach(async () => {
    id = await world.beginRepeat('write a page')
    await sevenDays(id)
  })

  it('and not before', async () => {
    const early = await world.beginRepeat('write one line')
    expect(await world.planner.endRepeat({ id: early, how: 'keep' })).toEqual({ kind: 'gone' })
  })

  it('seven more begin', async () => {
    await world.planner.endRepeat({ id, how: 'keep' })
    expect(record()).toMatchObject([{ ended: { how: 'kept' } }, {}])
    expect(view()).toMatchObject([{ text: 'write a page', days: 0, today: false }])
    expect(await world.planner.endRepeat({ id, how: 'keep' })).toEqual({ kind: 'gone' })
    expect(await world.planner.archive(id)).toEqual({ kind: 'gone' })
  })

  it('seven of something smaller begin', async () => {
    expect(await world.planner.endRepeat({ id, how: 'smaller', text: ' ' })).toEqual({
      kind: 'empty',
    })
    await world.planner.endRepeat({ id, how: 'smaller', text: 'write one line' })
    expect(record()).toMatchObject([{ ended: { how: 'smaller' } }, {}])
    expect(view()).toMatchObject([{ text: 'write one line', days: 0 }])
  })

  it('none begin', async () => {
    await world.planner.endRepeat({ id, how: 'archive' })
    expect(view()).toEqual([])
    expect(world.service.view().archived).toMatchObject([{ what: 'repeat', text: 'write a page' }])
    expect(world.files.wins.read('2026-11')).toHaveLength(4)
  })

  it('two go on at most, also when the seventh win is taken back', async () => {
    const [second, third] = [await world.beginRepeat('walk'), await world.beginRepeat('stretch')]
    const { wins } = world.journal.today()
    await world.journal.remove(wins.at(-1)?.id ?? '')
    world.moveTo('2026-12-20T10:00')
    // The two that were begun first.
    expect((await world.service.didRepeat(third)).kind).toBe('gone')
    expect((await world.service.didRepeat(second)).kind).toBe('logged')
    expect((await world.service.didRepeat(id)).kind).toBe('logged')
    world.moveTo('2026-12-21T10:00')
    expect((await world.service.didRepeat(third)).kind).toBe('logged')
  })

  it('the question goes when the seventh win is taken back', async () => {
    await world.undo()
    expect(view()).toMatchObject([{ days: 6, today: false }])
    expect(await world.planner.endRepeat({ id, how: 'keep' })).toEqual({ kind: 'gone' })
    await world.didOn('2026-12-24', id)
    expect(view()).toMatchObject([{ days: 7 }])
  })
})
