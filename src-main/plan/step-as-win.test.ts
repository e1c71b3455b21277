import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { PlanWorld } from '../tests/plan-world.ts'
import { writtenShrinker } from '../tests/written-shrinker.ts'

let folder: string
let world: PlanWorld
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  world = new PlanWorld(folder)
  world.asWin = writtenShrinker.asWin
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it.each([
  ['Open the letter', 'opened the letter'],
  ['put your shoes by the door', 'put my shoes by the door'],
  ['Öffne das Formular', 'das Formular geöffnet'],
  ['My own thing', 'My own thing'],
])('the step “%s” is logged as “%s”', async (step, win) => {
  const id = await world.addStep(step, await world.addTask('the tax return'))
  expect((await world.did(id)).text).toBe(win)
  // The step keeps its words.
  expect(world.files.plan.read().steps).toMatchObject([{ text: step }])
})

it('a line of a ladder is logged as the ladder has it', async () => {
  const { steps } = writtenShrinker.ladderFor({ text: 'the tax return' })
  for (const { text, past } of steps) {
    expect((await world.did(await world.addStep(text))).text).toBe(past)
  }
})

it('so is a day of a repeat; a task that is through keeps its words', async () => {
  const task = await world.addTask('Water bill')
  const repeat = await world.beginRepeat('Open the letter', task)
  expect((await world.didOn('2026-11-25', repeat)).text).toBe('opened the letter')
  expect(await world.service.didTask(task)).toMatchObject({ win: { text: 'Water bill' } })
})
