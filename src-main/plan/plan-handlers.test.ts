import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { freshGate } from '../tests/care-gates.ts'
import { PlanWorld } from '../tests/plan-world.ts'
import { planHandlers } from './plan-handlers.ts'

let folder: string
let world: PlanWorld
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  world = new PlanWorld(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('keeps no goal whose identity line needs care', async () => {
  const handlers = planHandlers(world.planner, world.service, freshGate())
  const name = 'rest'
  const refused = await handlers['goal.add']({ name, identity: 'someone who wants to die' })
  expect(refused.kind).toBe('care')
  expect(handlers['goals.read']({})).toEqual({ goals: [] })
  const added = await handlers['goal.add']({ name, identity: 'someone who rests' })
  expect(added.kind).toBe('added')
  expect(handlers['goals.read']({})).toMatchObject({ goals: [{ identity: 'someone who rests' }] })
})
