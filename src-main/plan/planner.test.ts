import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { v7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { GoalResult } from '../../src-shared/contract/plan.ts'
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

describe('what was shrunk', () => {
  it('becomes a task with its step as the next one, and the ring begins', async () => {
    const added = await world.planner.addGoal('calm')
    const goalId = added.kind === 'added' ? added.goal.id : ''
    const used = await world.service.shrink.use(
      shrunk({ goalId, anchor: 'I pour my coffee', rungs: [' read\none line ', ' ', 'open it'] }),
    )
    expect(used).toMatchObject({ kind: 'used' })
    expect(world.service.view().tasks).toMatchObject([
      {
        text: 'the letter',
        goal: { name: 'calm' },
        friction: { kind: 'scary' },
        steps: [{ text: 'open it', anchor: 'I pour my coffee', chosen: true }],
        suggestion: 'read one line',
      },
    ])
    expect(plan().tasks[0]?.rungs).toEqual(['read one line'])
    expect(world.service.today()).toMatchObject({
      next: { text: 'open it', why: 'chosen' },
      focusTimer: { text: 'open it' },
    })
  })

  it('is the first of several that were pasted; the others stay where they were typed', async () => {
    const used = await world.service.shrink.use(
      shrunk({ text: '- [x] wake up\n- [ ] the letter\n- [ ] Call mom :home:\n- [ ] the desk' }),
    )
    const rest = '- [ ] Call mom :home:\n- [ ] the desk'
    expect(used).toMatchObject({ kind: 'used', rest })
    expect(plan().tasks.map(({ text }) => text)).toEqual(['the letter'])
    expect(world.service.shrink.view().draft).toMatchObject({ stage: 'notice', text: rest })
    const again = await world.service.shrink.use(shrunk({ text: 'the letter' }))
    expect(again).not.toHaveProperty('rest')
    expect(world.service.shrink.view()).not.toHaveProperty('draft')
  })

  it('can wait, or be practised on seven days', async () => {
    await world.service.shrink.use(shrunk({ how: 'later' }))
    // What is kept for later was not chosen.
    expect(world.service.today()).toMatchObject({ next: { text: 'open it', why: 'smallest' } })
    expect(world.service.today()).not.toHaveProperty('focusTimer')
    const used = await world.service.shrink.use(shrunk({ how: 'repeat', anchor: 'I sit down' }))
    if (used.kind !== 'used') throw new Error(used.kind)
    expect(world.service.view().repeats).toEqual([
      {
        id: used.repeatId,
        text: 'open it',
        anchor: 'I sit down',
        task: 'the letter',
        days: 0,
        today: false,
      },
    ])
  })

  it('goes on with what is hardest now, in a step that is picked again and in the next one', async () => {
    const frictions = () => plan().steps.map(({ friction }) => friction)
    await world.service.shrink.use(shrunk({ friction: { kind: 'vague' } }))
    expect(frictions()).toEqual(['vague'])
    const used = await world.service.shrink.use(shrunk({ rungs: ['read it'] }))
    expect(frictions()).toEqual(['scary'])
    if (used.kind !== 'used') throw new Error(used.kind)
    await world.planner.takeStep({ taskId: used.taskId, text: 'read it' })
    expect(frictions()).toEqual(['scary', 'scary'])
  })

  it('is one task and one step when it is used a second time', async () => {
    const first = await world.service.shrink.use(shrunk({}))
    const again = await world.service.shrink.use(
      shrunk({ text: 'The letter', friction: {}, rungs: ['read it'] }),
    )
    expect(again).toEqual(first)
    expect(plan().steps).toHaveLength(1)
    expect(world.service.view().tasks).toMatchObject([
      { text: 'The letter', friction: { kind: 'scary' }, suggestion: 'read it' },
    ])
  })

  it('leaves what waits on the task behind what is new, but for what is smaller than the step', async () => {
    const used = await world.service.shrink.use(shrunk({ rungs: ['read it', 'answer it'] }))
    if (used.kind !== 'used') throw new Error(used.kind)
    const { taskId, stepId: id = '' } = used
    await world.planner.editStep({ id, text: 'look at it', smaller: true })
    expect(plan().tasks[0]?.rungs).toEqual(['open it', 'read it', 'answer it'])
    await world.service.shrink.use(
      shrunk({ taskId, step: 'hold it', rungs: ['find a pen', 'read it'] }),
    )
    expect(plan().tasks[0]?.rungs).toEqual(['find a pen', 'read it', 'open it', 'answer it'])
    // What stood below a step that is taken goes, as on one ladder.
    await world.service.shrink.use(shrunk({ taskId, step: 'read it', rungs: ['sign it'] }))
    expect(plan().tasks[0]?.rungs).toEqual(['sign it', 'open it', 'answer it'])
  })

  it('keeps a dozen of what waits, the newest of it', async () => {
    const named = (name: string) => Array.from({ length: 12 }, (_, at) => `${name} ${at}`)
    await world.service.shrink.use(shrunk({ rungs: named('old') }))
    await world.service.shrink.use(shrunk({ rungs: named('new').slice(0, 10) }))
    expect(plan().tasks[0]?.rungs).toEqual([...named('new').slice(0, 10), 'old 0', 'old 1'])
  })

  it('restores the task that it is about', async () => {
    const taskId = await world.addTask('the letter')
    await world.planner.archive(taskId)
    await world.service.shrink.use(shrunk({ taskId, text: 'the long letter' }))
    // Its present words count: who gave them meant them.
    expect(taskTexts()).toEqual(['the letter'])
    expect(plan().tasks).toHaveLength(1)
  })

  it('keeps the words of a step that became smaller on the ladder of its task', async () => {
    const taskId = await world.addTask('the letter')
    const id = idOf(await world.planner.addStep({ text: 'answer the bank', taskId }))
    await world.planner.editStep({ id, text: 'open the letter', smaller: true })
    expect(world.service.view().tasks).toMatchObject([
      { steps: [{ text: 'open the letter' }], suggestion: 'answer the bank' },
    ])
    await world.planner.editStep({ id, text: 'open it' })
    expect(world.service.view().tasks).toMatchObject([{ suggestion: 'answer the bank' }])
  })

  it('ends a task that is through with a win that grows out of its steps', async () => {
    const taskId = await world.addTask('the letter')
    const first = await world.did(await world.addStep('open it', taskId))
    const result = await world.service.didTask(taskId)
    expect(result).toMatchObject({
      kind: 'logged',
      win: { text: 'the letter', taskId, linkedTo: first.id, source: 'step' },
    })
    expect(world.service.view()).toMatchObject({ tasks: [], archived: [{ id: taskId }] })
    expect(await world.service.didTask(taskId)).toEqual({ kind: 'gone' })
  })

  it('restores the task of a step that is restored', async () => {
    const taskId = await world.addTask('the letter')
    const stepId = idOf(await world.planner.addStep({ text: 'open it', taskId }))
    await world.planner.archive(stepId)
    await world.planner.archive(taskId)
    await world.planner.restore(stepId)
    expect(world.service.view().tasks).toMatchObject([
      { text: 'the letter', steps: [{ id: stepId }] },
    ])
  })

  it('is one repeat when it is used a second time', async () => {
    const first = await world.service.shrink.use(shrunk({ how: 'repeat' }))
    expect(await world.service.shrink.use(shrunk({ how: 'repeat' }))).toEqual(first)
    expect(world.service.view().repeats).toHaveLength(1)
  })

  it.each([
    ['task', { text: ' ' }, { kind: 'empty' }],
    ['task', { text: 'a'.repeat(2_001) }, { kind: 'too-long', limit: 2_000, length: 2_001 }],
    ['friction', { friction: { words: 'a'.repeat(2_001) } }, { kind: 'too-long', limit: 2_000 }],
    ['step', { step: '' }, { kind: 'empty' }],
    ['anchor', { anchor: 'a'.repeat(501) }, { kind: 'too-long', limit: 500, length: 501 }],
  ])('says which words cannot be kept: %s', async (what, changes, why) => {
    const draft = {
      stage: 'ladder' as const,
      text: 'the letter',
      friction: {},
      rungs: [],
      own: '',
    }
    await world.service.shrink.keepDraft(draft)
    const result = await world.service.shrink.use(shrunk(changes))
    expect(result).toMatchObject({ kind: 'refused', what, why })
    expect([plan().tasks, world.service.shrink.view().draft]).toEqual([[], draft])
  })

  it('is not there, and its draft still is, when it could not be kept', async () => {
    const draft = { stage: 'ladder' as const, text: 'a', friction: {}, rungs: [], own: '' }
    await world.service.shrink.keepDraft(draft)
    world.refuses = true
    expect(await world.service.shrink.use(shrunk({}))).toMatchObject({ kind: 'not-saved' })
    expect([plan().tasks, plan().steps]).toEqual([[], []])
    expect(new PlanWorld(folder).service.shrink.view().draft).toEqual(draft)
    world.refuses = false
    expect(await world.service.shrink.use(shrunk({}))).toMatchObject({ kind: 'used' })
    expect(new PlanWorld(folder).service.shrink.view()).not.toHaveProperty('draft')
  })

  it('offers the person’s anchors again, the latest first and each once', async () => {
    for (const anchor of ['I pour my coffee', 'I sit down', 'i pour my coffee']) {
      world.now += 1_000
      await world.planner.addStep({ text: 'one', anchor })
    }
    expect(world.service.shrink.view().anchors).toEqual(['i pour my coffee', 'I sit down'])
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
