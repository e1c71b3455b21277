import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { openDataFiles } from '../data/data-files.ts'
import { PlanWorld } from '../tests/plan-world.ts'
import { openToldGoals, type ToldGoals } from './told-goals.ts'

let folder: string
let world: PlanWorld
let told: ToldGoals
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  world = new PlanWorld(folder)
  told = openToldGoals(world.files.plan)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('tells of each change that can be seen, and of no other', async () => {
  expect(told.view()).toEqual({ goals: [] })
  expect(told.news()).toBeUndefined()
  const added = await world.planner.addGoal('write')
  const id = added.kind === 'added' ? added.goal.id : ''
  const write = { id, name: 'write', hue: 'clay', shape: 'circle', letGo: false }
  expect(told.news()).toEqual({ goals: [write] })
  await world.addTask('the letter')
  expect(told.news()).toBeUndefined()
  await world.planner.editGoal({ id, shape: 'drop' })
  expect(told.news()).toEqual({ goals: [{ ...write, shape: 'drop' }] })
  await world.planner.archive(id)
  expect(told.news()).toEqual({ goals: [{ ...write, shape: 'drop', letGo: true }] })
  expect(told.news()).toBeUndefined()
})

it('tells of what another device has changed', async () => {
  const added = await world.planner.addGoal('write')
  told.view()
  const goal = added.kind === 'added' ? added.goal : undefined
  if (goal === undefined) throw new Error(added.kind)
  const updatedAt = '2026-11-30T10:00:00.000Z'
  const clock = { now: () => world.now, zone: () => 'UTC' }
  const other = openDataFiles(folder, '019a0000-0000-7000-8000-00000000000b', clock)
  await other.plan.put({ goals: [{ ...goal, name: 'write more', hue: 'sky', updatedAt }] })
  world.files.plan.reread()
  expect(told.news()).toMatchObject({ goals: [{ name: 'write more', hue: 'sky' }] })
})
