import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { v7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { GoalResult } from '../../src-shared/contract/plan.ts'
import { PlanWorld } from '../tests/plan-world.ts'

let folder: string
let world: PlanWorld
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  world = new PlanWorld(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const plan = () => world.files.plan.read()

const taskTexts = (): string[] => world.service.view().tasks.map(({ text }) => text)

const stepTexts = (task = 0): string[] | undefined =>
  world.service.view().tasks[task]?.steps.map(({ text }) => text)

describe('what is written down', () => {
  it('is one clean line', async () => {
    await world.addTask(' the tax\nreturn\u0000 ')
    const { planner } = world
    await planner.addStep({ text: 'open\tthe\r\nfolder', anchor: ' I pour\nmy coffee ' })
    expect(taskTexts()).toEqual(['the tax return'])
    expect(world.service.view().steps).toMatchObject([
      { text: 'open the folder', anchor: 'I pour my coffee', chosen: false },
    ])
  })

  it('knows of a step what was hardest about its task when it was made, or moved there', async () => {
    const { planner } = world
    const frictions = () => plan().steps.map(({ friction }) => friction)
    const [letter, call] = [await world.addTask('the letter'), await world.addTask('the call')]
    await planner.editTask({ id: call, friction: { kind: 'scary' } })
    const first = await world.addStep('find it', letter)
    await world.addStep('find the number', call)
    await world.addStep('drink some water')
    expect(frictions()).toEqual([null, 'scary', undefined])
    await planner.editTask({ id: letter, friction: { kind: 'boring', words: 'so long' } })
    await planner.editStep({ id: first, text: 'find the letter' })
    expect(frictions()[0]).toBeNull()
    await planner.editStep({ id: first, taskId: call })
    expect(frictions()[0]).toBe('scary')
    await planner.editStep({ id: first, taskId: letter })
    expect(frictions()[0]).toBe('boring')
    await planner.editStep({ id: first, taskId: null })
    expect(frictions()[0]).toBeUndefined()
  })

  it('gets a kind answer when it is blank or too long', async () => {
    const { planner } = world
    expect(await planner.addTask({ text: ' \n ' })).toEqual({ kind: 'empty' })
    expect(await planner.addTask({ text: 'a'.repeat(2_001) })).toEqual({
      kind: 'too-long',
      limit: 2_000,
      length: 2_001,
    })
    expect(await planner.addTask({ text: 'a'.repeat(2_000) })).toMatchObject({ kind: 'added' })
    const long = 'a'.repeat(501)
    const tooLong = { kind: 'too-long', limit: 500, length: 501 }
    expect(await planner.addStep({ text: long })).toEqual(tooLong)
    expect(await planner.addStep({ text: 'x', anchor: long })).toEqual(tooLong)
    expect(await planner.addGoal(long)).toEqual(tooLong)
    expect(await planner.addGoal('a'.repeat(30_000))).toMatchObject({ limit: 500 })
    expect(plan().steps).toEqual([])
  })

  it('is kept for the next start', async () => {
    const task = await world.addTask('the letter')
    await world.addStep('open it', task)
    expect(new PlanWorld(folder).service.view()).toEqual(world.service.view())
  })

  it('is not there when it could not be kept, and can be tried again', async () => {
    world.refuses = true
    expect(await world.planner.addTask({ text: 'the letter' })).toMatchObject({ kind: 'not-saved' })
    expect(taskTexts()).toEqual([])
    world.refuses = false
    await world.addTask('the letter')
    expect(taskTexts()).toEqual(['the letter'])
  })

  it('serves nothing that is not there', async () => {
    const nobody = '019a0000-0000-7000-8000-000000000000'
    expect(await world.planner.addTask({ text: 'x', goalId: nobody })).toEqual({ kind: 'gone' })
    expect(await world.planner.addStep({ text: 'x', taskId: nobody })).toEqual({ kind: 'gone' })
    expect(await world.planner.editTask({ id: nobody, text: 'x' })).toEqual({ kind: 'gone' })
    expect(await world.planner.archive(nobody)).toEqual({ kind: 'gone' })
  })
})

describe('a change', () => {
  it('is later than what it changes, even with the clock set back', async () => {
    const task = await world.addTask('the letter')
    const before = plan().tasks[0]?.updatedAt ?? ''
    world.now -= 60 * 60_000
    await world.planner.editTask({ id: task, text: 'the long letter' })
    expect((plan().tasks[0]?.updatedAt ?? '') > before).toBe(true)
  })

  it('gives a goal other words, and who one becomes by it', async () => {
    const added = await world.planner.addGoal('write more')
    if (added.kind !== 'added') throw new Error(added.kind)
    const { id } = added.goal
    await world.planner.editGoal({ id, name: 'write', identity: 'someone who writes' })
    expect(world.service.view().goals).toEqual([
      { id, name: 'write', identity: 'someone who writes' },
    ])
    await world.planner.editGoal({ id, identity: null })
    expect(world.service.view().goals).toEqual([{ id, name: 'write' }])
    expect(await world.planner.editGoal({ id, name: ' ' })).toEqual({ kind: 'empty' })
  })

  it('gives a goal another colour or shape, and leaves those of all others', async () => {
    const ids = ['write', 'run', 'calm'].map((name) => ({ name, id: v7({ msecs: world.now }) }))
    const updatedAt = '2026-11-24T08:00:00.000Z'
    // As an older version has written them.
    const old = ids.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    await world.files.plan.put({ goals: old.map((one) => ({ ...one, updatedAt })) })
    const looks = (): string[] =>
      world.service.goals.view().goals.map(({ hue, shape }) => `${hue} ${shape}`)
    expect(looks()).toEqual(['clay circle', 'sea diamond', 'indigo square'])
    const id = old[0]?.id ?? ''
    expect(await world.planner.editGoal({ id, hue: 'moss' })).toEqual({ kind: 'changed' })
    expect(looks()).toEqual(['moss circle', 'sea diamond', 'indigo square'])
    await world.planner.editGoal({ id, hue: 'sea', shape: 'diamond' })
    expect(looks()).toEqual(['sea diamond', 'sea diamond', 'indigo square'])
    world.now += 1
    await world.planner.addGoal('rest')
    expect(looks().at(-1)).toBe('clay circle')
    expect(new PlanWorld(folder, world.now).service.goals.view()).toEqual(
      world.service.goals.view(),
    )
  })

  it('gives a task a goal and what is hardest about it, and takes both away', async () => {
    const added = await world.planner.addGoal('calm')
    const goalId = added.kind === 'added' ? added.goal.id : ''
    const id = await world.addTask('the tax return')
    await world.planner.editTask({ id, goalId, friction: { kind: 'boring', words: ' numbers ' } })
    expect(world.service.view().tasks).toMatchObject([
      { goal: { name: 'calm' }, friction: { kind: 'boring', words: 'numbers' } },
    ])
    await world.planner.editTask({ id, goalId: null, friction: { words: ' ' } })
    expect(world.service.view().tasks[0]).not.toHaveProperty('goal')
    expect(world.service.view().tasks[0]).not.toHaveProperty('friction')
  })

  it('moves a step to another task, and its anchor away', async () => {
    const [tax, letter] = [await world.addTask('the tax return'), await world.addTask('the letter')]
    const id = await world.addStep('open it', tax)
    await world.planner.editStep({ id, taskId: letter, anchor: 'I sit down' })
    expect([stepTexts(0), stepTexts(1)]).toEqual([[], ['open it']])
    await world.planner.editStep({ id, taskId: null, anchor: null })
    expect(world.service.view().steps).toEqual([{ id, text: 'open it', chosen: false }])
  })

  it('puts a step before another one of its task, and nowhere else', async () => {
    const [tax, letter] = [await world.addTask('the tax return'), await world.addTask('the letter')]
    const one = await world.addStep('one', tax)
    await world.addStep('two', tax)
    const three = await world.addStep('three', tax)
    const other = await world.addStep('other', letter)
    await world.planner.move({ id: three, before: one })
    expect(stepTexts()).toEqual(['three', 'one', 'two'])
    await world.planner.move({ id: three, before: null })
    expect(stepTexts()).toEqual(['one', 'two', 'three'])
    expect(await world.planner.move({ id: three, before: other })).toEqual({ kind: 'gone' })
    await world.planner.move({ id: letter, before: tax })
    expect(taskTexts()).toEqual(['the letter', 'the tax return'])
  })
})

describe('a new goal', () => {
  it('is kept with the next free colour and shape, and with who one becomes by it', async () => {
    for (const [name, identity] of [
      ['write', ' someone who writes '],
      ['run', ' '],
    ] as const) {
      world.now += 1
      expect(await world.planner.addGoal(name, identity)).toMatchObject({ kind: 'added' })
    }
    const [write, run] = plan().goals
    expect(write).toMatchObject({ identity: 'someone who writes', hue: 'clay', shape: 'circle' })
    expect(run).toMatchObject({ hue: 'sea', shape: 'diamond' })
    expect(run).not.toHaveProperty('identity')
    expect(await world.planner.addGoal('rest', 'a'.repeat(600))).toMatchObject({ kind: 'too-long' })
  })

  it('has another look than one that was let go, which keeps its own', async () => {
    const id = idOfGoal(await world.planner.addGoal('write'))
    await world.planner.archive(id)
    world.now += 1
    await world.planner.addGoal('run')
    expect(world.service.goals.view().goals).toMatchObject([
      { name: 'write', hue: 'clay', shape: 'circle', letGo: true },
      { name: 'run', hue: 'sea', shape: 'diamond', letGo: false },
    ])
    await world.planner.restore(id)
    expect(world.service.goals.view().goals[0]).toMatchObject({ hue: 'clay', letGo: false })
  })

  it('stands where the person puts it, and looks as before', async () => {
    const ids: string[] = []
    for (const name of ['write', 'run']) {
      world.now += 1
      ids.push(idOfGoal(await world.planner.addGoal(name)))
    }
    await world.planner.move({ id: ids[1] ?? '', before: ids[0] ?? null })
    expect(world.service.goals.view().goals).toMatchObject([
      { name: 'run', hue: 'sea' },
      { name: 'write', hue: 'clay' },
    ])
  })
})

function idOfGoal(result: GoalResult): string {
  if (result.kind !== 'added') throw new Error(result.kind)
  return result.goal.id
}
