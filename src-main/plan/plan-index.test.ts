import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { instantOfWall } from '../../src-shared/calendar.ts'
import { PlanWorld } from '../tests/plan-world.ts'

let folder: string
let world: PlanWorld
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  world = at('2026-01-15')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The app as it is started at noon of a day. */
function at(day: string): PlanWorld {
  return new PlanWorld(folder, instantOfWall(`${day}T12:00`, 'UTC'))
}

async function logIn(months: readonly string[]): Promise<void> {
  for (const month of months) {
    world.moveTo(`${month}-20T10:00`)
    await world.journal.log(`something in ${month}`, 'quick-log')
  }
}

const YEAR = ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2026-${month}`)
const openTexts = (of: PlanWorld): string[] => of.planIndex.openSteps().map(({ text }) => text)

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

describe('what is read', () => {
  it('is nothing from before a step was made', async () => {
    await logIn(YEAR)
    const id = await world.addStep('open it')
    const later = at('2026-08-25')
    expect(openTexts(later)).toEqual(['open it'])
    expect(later.planIndex.isDone(id)).toBe(false)
    expect(new Set(later.reads)).toEqual(new Set(['2026-08']))
  })

  it('is three months at once, and the others while nobody waits', async () => {
    const old = await world.addStep('an old one')
    const done = await world.addStep('an old one that is done')
    await world.did(done)
    await logIn(YEAR)
    await world.addStep('a newer one of these')
    const later = at('2026-08-25')
    // Whether an old one is open is not known yet, so it is not offered.
    expect(openTexts(later)).toEqual(['a newer one of these'])
    expect(new Set(later.reads)).toEqual(new Set(['2026-08', '2026-07', '2026-06']))
    await settled()
    expect(openTexts(later)).toEqual(['an old one', 'a newer one of these'])
    expect(new Set(later.reads)).toEqual(new Set(YEAR))
    // From then on nothing is read again.
    const before = later.reads.length
    later.service.view()
    await later.did(old)
    expect(openTexts(later)).toEqual(['a newer one of these'])
    expect(new Set(later.reads.slice(before))).toEqual(new Set(['2026-08']))
  })

  it('is what tells whether an old step is done, where it is asked for', async () => {
    const done = await world.addStep('an old one that is done')
    await world.did(done)
    await logIn(YEAR)
    const later = at('2026-08-25')
    expect(later.planIndex.isDone(done)).toBe(true)
    expect(new Set(later.reads)).toEqual(new Set(['2026-01', '2026-08']))
  })

  it('is the latest month in which there is a win of a task', async () => {
    const task = await world.addTask('the letter')
    const first = await world.did(await world.addStep('find it', task))
    await logIn(['2026-02'])
    const last = await world.did(await world.addStep('open it', task))
    await logIn(['2026-03'])
    const step = await world.addStep('read it', task)
    const later = at('2026-03-25')
    expect((await later.did(step)).linkedTo).toBe(last.id)
    expect(last.linkedTo).toBe(first.id)
    expect(later.reads).not.toContain('2026-01')
  })
})

describe('a step is done', () => {
  it('also where the time of its win is changed to before it was made', async () => {
    await logIn(YEAR)
    const id = await world.addStep('open it')
    const win = await world.did(id)
    await world.journal.edit(win.id, { wall: '2026-02-03T10:00' })
    expect(world.planIndex.isDone(id)).toBe(true)
    const later = at('2026-08-25')
    expect(later.planIndex.isDone(id)).toBe(true)
    expect(openTexts(later)).toEqual([])
    await settled()
    expect(openTexts(later)).toEqual([])
    // The same as its own time: nothing has to be said again.
    const before = later.files.plan.read()
    await later.journal.edit(win.id, { text: 'opened it' })
    expect(later.files.plan.read()).toEqual(before)
  })

  it('also where it was made by a clock that went ahead', async () => {
    world.moveTo('2027-03-05T10:00')
    const id = await world.addStep('open it')
    world = at('2026-01-20')
    expect(openTexts(world)).toEqual(['open it'])
    await world.did(id)
    for (const day of ['2026-01-21', '2026-05-01', '2027-06-01']) {
      const later = at(day)
      await settled()
      expect([later.planIndex.isDone(id), openTexts(later)]).toEqual([true, []])
    }
  })

  it('is not logged where that could not be said in the plan first', async () => {
    await logIn(YEAR)
    const id = await world.addStep('open it')
    const win = await world.did(id)
    world.refuses = true
    expect(await world.journal.edit(win.id, { wall: '2026-02-03T10:00' })).toMatchObject({
      kind: 'not-saved',
    })
    expect(world.journal.find(win.id)).toEqual(win)
  })
})
