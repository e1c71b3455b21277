import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { PlanWorld } from '../tests/plan-world.ts'
import { pastStepsOfPlan } from './past-steps-of-plan.ts'

let folder: string
let world: PlanWorld
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  world = new PlanWorld(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const past = () => pastStepsOfPlan(world.files.plan, world.planIndex)

it('has the steps of a task that a win followed, and when it did', async () => {
  const task = await world.addTask('the tax return')
  const first = await world.addStep('open the folder', task)
  const second = await world.addStep('find one receipt', task)
  await world.addStep('read one line', task)
  await world.did(await world.addStep('breathe'))
  await world.did(second)
  const done = world.now
  world.moveTo('2026-11-26T10:00')
  await world.did(first)
  expect(past()).toEqual([
    { step: 'open the folder', task: 'the tax return', at: world.now },
    { step: 'find one receipt', task: 'the tax return', at: done },
  ])
})

it('has none whose win was taken back', async () => {
  const task = await world.addTask('the tax return')
  const { id } = await world.did(await world.addStep('open the folder', task))
  expect(past()).toHaveLength(1)
  await world.journal.remove(id)
  expect(past()).toEqual([])
})
