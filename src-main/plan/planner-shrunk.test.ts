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
