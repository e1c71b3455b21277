import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { CommandArgument } from '../../src-shared/contract/index.ts'
import { idOf, PlanWorld } from '../tests/plan-world.ts'

let folder: string
let world: PlanWorld
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  world = new PlanWorld(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const plan = () => world.files.plan.read()

const taskTexts = (): string[] => world.service.view().tasks.map(({ text }) => text)

describe('choosing', () => {
  it('makes a step the next one, of several the one chosen last', async () => {
    const [one, two] = [await world.addStep('one'), await world.addStep('two words')]
    await world.planner.chooseStep(one)
    world.now -= 1_000
    await world.planner.chooseStep(two)
    expect(world.service.view().steps.map(({ chosen }) => chosen)).toEqual([false, true])
    expect(world.service.nextStep()).toMatchObject({ stepId: two, why: 'chosen' })
  })

  it('takes the next rung of a ladder, in one save', async () => {
    const used = await world.service.shrink.use(shrunk({ rungs: ['read one line', 'read two'] }))
    if (used.kind !== 'used') throw new Error(used.kind)
    await world.did(used.stepId ?? '')
    expect(world.service.nextStep()).toMatchObject({ text: 'read one line', why: 'goes-on' })
    const taken = idOf(await world.planner.takeStep({ taskId: used.taskId, text: 'read one line' }))
    expect(world.service.nextStep()).toMatchObject({ stepId: taken, why: 'chosen' })
    expect(world.service.view().tasks[0]?.suggestion).toBe('read two')
    await world.planner.takeStep({ taskId: used.taskId, text: 'read two' })
    expect(world.service.view().tasks[0]).not.toHaveProperty('suggestion')
    expect(await world.planner.takeStep({ taskId: used.taskId, text: 'read two' })).toEqual({
      kind: 'gone',
    })
  })

  it('is not possible for what is done, or was archived', async () => {
    const [one, two] = [await world.addStep('one'), await world.addStep('two')]
    await world.did(one)
    await world.planner.archive(two)
    expect(await world.planner.chooseStep(one)).toEqual({ kind: 'gone' })
    expect(await world.planner.chooseStep(two)).toEqual({ kind: 'gone' })
  })
})

describe('archiving', () => {
  it('of a step keeps it in history, from where it can be restored', async () => {
    const id = await world.addStep('open it')
    await world.planner.archive(id)
    const view = world.service.view()
    expect([view.steps, world.planIndex.openSteps(), world.service.nextStep()]).toEqual([
      [],
      [],
      undefined,
    ])
    expect(view.archived).toEqual([{ id, what: 'step', text: 'open it', day: '2026-11-24' }])
    expect(await world.service.did(id)).toEqual({ kind: 'gone' })
    await world.planner.restore(id)
    expect(world.service.view()).toMatchObject({ steps: [{ text: 'open it' }], archived: [] })
    expect(plan().steps[0]).not.toHaveProperty('letGoAt')
  })

  it('of a task lets its open steps rest with it, untouched', async () => {
    const task = await world.addTask('the letter')
    const done = await world.addStep('find it', task)
    const open = await world.addStep('open it', task)
    await world.did(done)
    const before = plan().steps
    await world.planner.archive(task)
    expect(plan().steps).toEqual(before)
    expect([taskTexts(), world.service.view().steps, world.planIndex.openSteps()]).toEqual([
      [],
      [],
      [],
    ])
    expect(world.service.view().archived.map(({ what }) => what)).toEqual(['task'])
    expect(await world.service.did(open)).toEqual({ kind: 'gone' })
    expect(await world.planner.addStep({ text: 'more', taskId: task })).toEqual({ kind: 'gone' })
    await world.planner.restore(task)
    expect(world.service.view().tasks).toMatchObject([{ steps: [{ text: 'open it' }], done: 1 }])
  })

  it('of a goal leaves its tasks, which serve it again when it is taken up', async () => {
    const added = await world.planner.addGoal('calm')
    const goalId = added.kind === 'added' ? added.goal.id : ''
    const task = idOf(await world.planner.addTask({ text: 'the letter', goalId }))
    await world.planner.archive(goalId)
    expect(world.service.view().tasks[0]).not.toHaveProperty('goal')
    const win = await world.did(await world.addStep('open it', task))
    expect([win.taskId, win.goalId]).toEqual([task, undefined])
    await world.planner.restore(goalId)
    expect(world.service.view().tasks).toMatchObject([{ goal: { name: 'calm' } }])
  })

  it('of what is done is not possible: it is done', async () => {
    const id = await world.addStep('open it')
    await world.did(id)
    expect(await world.planner.archive(id)).toEqual({ kind: 'gone' })
    await world.undo()
    expect(await world.planner.archive(id)).toEqual({ kind: 'changed' })
  })

  it('twice is the same as once', async () => {
    const id = await world.addStep('open it')
    await world.planner.archive(id)
    const before = plan()
    world.now += 1_000
    expect(await world.planner.archive(id)).toEqual({ kind: 'changed' })
    expect(plan()).toEqual(before)
    await world.planner.restore(id)
    expect(await world.planner.restore(id)).toEqual({ kind: 'changed' })
  })
})

function shrunk(changes: Partial<CommandArgument<'shrink.use'>>): CommandArgument<'shrink.use'> {
  return {
    text: 'the letter',
    friction: { kind: 'scary' },
    step: 'open it',
    rungs: [],
    how: 'now',
    ...changes,
  }
}
