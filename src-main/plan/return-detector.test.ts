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
  world = new PlanWorld(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Logs as a person does, and answers with the list that the kind word is from. */
async function log(text: string): Promise<string> {
  const result = await world.logWin(text, 'quick-log')
  if (result.kind !== 'logged') throw new Error(result.kind)
  return result.acknowledgement.list
}

describe.each(['UTC', 'America/Los_Angeles', 'Asia/Tokyo', 'Australia/Lord_Howe'])(
  'in %s',
  (zone) => {
    beforeEach(() => {
      world.zone = zone
      world.now = instantOfWall('2026-11-24T10:00', zone)
    })

    it('nobody is welcomed back before their first win', async () => {
      world.moveTo('2027-03-01T10:00')
      expect(world.service.today().welcomeBack).toBe(false)
      expect(await log('made tea')).toBe('acknowledgements')
    })

    it('who was away is welcomed until their first win, which has a word of its own', async () => {
      await log('made tea')
      // The third night belongs to the second day without a win.
      world.moveTo('2026-11-27T03:59')
      expect(world.service.today().welcomeBack).toBe(false)
      world.moveTo('2026-11-27T04:00')
      expect(world.service.today().welcomeBack).toBe(true)
      expect(await log('a walk')).toBe('firstBack')
      expect(world.service.today().welcomeBack).toBe(false)
      expect(await log('another')).toBe('acknowledgements')
    })
  },
)

it('a win that is taken back leaves the next one as the first', async () => {
  await log('made tea')
  world.moveTo('2026-12-01T10:00')
  expect(await log('a walk')).toBe('firstBack')
  await world.undo()
  expect(world.service.today().welcomeBack).toBe(true)
  expect(await log('a walk')).toBe('firstBack')
})

it('of two that are logged at once, one is the first', async () => {
  await log('made tea')
  world.moveTo('2026-12-01T10:00')
  expect(await Promise.all([log('a walk'), log('a bath')])).toEqual([
    'firstBack',
    'acknowledgements',
  ])
})

it('a step is a way back too, and is the smallest, whatever was chosen', async () => {
  const long = await world.addStep('open the folder on the desk')
  const small = await world.addStep('breathe')
  await world.planner.chooseStep(long)
  await log('made tea')
  expect(world.service.today().next).toMatchObject({ stepId: long, why: 'chosen' })
  world.moveTo('2026-12-01T10:00')
  expect(world.service.today().next).toMatchObject({ stepId: small, why: 'smallest' })
  const done = await world.service.did(small)
  expect(done).toMatchObject({ kind: 'logged', acknowledgement: { list: 'firstBack' } })
  expect(world.service.today().next).toMatchObject({ stepId: long, why: 'chosen' })
})
