import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { PlanWorld } from '../tests/plan-world.ts'

let folder: string
let world: PlanWorld
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  world = new PlanWorld(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('“Did it”', () => {
  it('logs the step’s words, with what it serves, on disk', async () => {
    const added = await world.planner.addGoal('calm')
    const goalId = added.kind === 'added' ? added.goal.id : ''
    const task = await world.addTask('the letter')
    await world.planner.editTask({ id: task, goalId })
    const stepId = await world.addStep('open it', task)
    const win = await world.did(stepId)
    expect(win).toMatchObject({ text: 'open it', source: 'step', stepId, taskId: task, goalId })
    expect(win).not.toHaveProperty('linkedTo')
    const later = new PlanWorld(folder, world.now)
    expect(later.files.wins.read('2026-11')).toEqual([win])
    expect(later.service.view().tasks).toMatchObject([{ steps: [], done: 1 }])
  })

  it('twice at once logs one win', async () => {
    const id = await world.addStep('open it')
    const results = await Promise.all([world.service.did(id), world.service.did(id)])
    expect(results.map(({ kind }) => kind)).toEqual(['logged', 'gone'])
    expect(world.journal.today().wins).toHaveLength(1)
  })

  it('lets the win grow out of the latest one of its task that is not removed', async () => {
    const [tax, letter] = [await world.addTask('the tax return'), await world.addTask('the letter')]
    const steps = ['a', 'b', 'c', 'd'].map((text) => () => world.addStep(text, tax))
    const first = await world.did((await steps[0]?.()) ?? '')
    await world.did(await world.addStep('open it', letter))
    const second = await world.did((await steps[1]?.()) ?? '')
    expect(second.linkedTo).toBe(first.id)
    await world.journal.remove(second.id)
    expect((await world.did((await steps[2]?.()) ?? '')).linkedTo).toBe(first.id)
    await world.journal.bringBack(second.id)
    expect((await world.did((await steps[3]?.()) ?? '')).linkedTo).not.toBe(first.id)
  })

  it('links the win to the one that the step says it continues', async () => {
    const task = await world.addTask('the tax return')
    const first = await world.did(await world.addStep('open it', task))
    world.moveTo('2027-03-02T10:00')
    const stepId = await world.addStep('read it', task)
    await world.planner.chooseStep(stepId)
    const next = world.service.today().next
    expect(next).toMatchObject({ stepId, continues: { winId: first.id, text: 'open it' } })
    // After a start, when nothing has been read so far, too.
    const later = new PlanWorld(folder, world.now)
    expect(later.service.today().next?.continues).toEqual(next?.continues)
    expect((await world.did(stepId)).linkedTo).toBe(next?.continues?.winId)
  })

  it('taken back opens the step again', async () => {
    const id = await world.addStep('open it')
    await world.did(id)
    expect(world.service.today()).not.toHaveProperty('next')
    await world.undo()
    expect(world.service.today()).toMatchObject({ next: { stepId: id } })
    expect(await world.service.did(id)).toMatchObject({ kind: 'logged' })
  })

  it('grows out of nothing that a clock ahead has dated later', async () => {
    const task = await world.addTask('the letter')
    const steps = [await world.addStep('find it', task), await world.addStep('open it', task)]
    world.moveTo('2026-11-24T12:00')
    await world.did(steps[0] ?? '')
    world.now -= 60 * 60_000
    expect(await world.did(steps[1] ?? '')).not.toHaveProperty('linkedTo')
  })
})

describe('what Today shows', () => {
  it('goes on with the task, says what it goes on from, and is quiet on a low-energy day', async () => {
    const task = await world.addTask('the letter')
    const [find, open] = [await world.addStep('find the letter', task), '']
    await world.addStep('breathe')
    await world.addStep(`${open}open the letter now`, task)
    await world.did(find)
    expect(world.service.today()).toMatchObject({
      next: { text: 'open the letter now', why: 'goes-on', after: 'find the letter' },
      lowEnergy: false,
    })
    world.lowEnergyDay = '2026-11-24'
    expect(world.service.today()).toMatchObject({
      next: { text: 'breathe', why: 'low-energy' },
      lowEnergy: true,
    })
    world.moveTo('2026-11-25T10:00')
    expect(world.service.today()).toMatchObject({ next: { text: 'breathe', why: 'smallest' } })
  })
})

describe('a ladder that was begun', () => {
  const shrunk = { text: 'the letter', friction: {}, step: 'find it', how: 'later' } as const

  it('waits over the days with its next step, and not in the tray', async () => {
    const used = await world.service.shrink.use({ ...shrunk, rungs: ['open it'] })
    await world.did(used.kind === 'used' ? (used.stepId ?? '') : '')
    expect(world.service.nextStep()).toMatchObject({ text: 'open it', why: 'goes-on' })
    world.moveTo('2026-11-26T10:00')
    expect(world.service.nextStep()).toMatchObject({ text: 'open it', why: 'waits' })
    expect(world.service.nextStep()).not.toHaveProperty('stepId')
    expect(world.service.today()).not.toHaveProperty('goOn')
  })

  it('that is used up can go on today, by its task', async () => {
    const used = await world.service.shrink.use({ ...shrunk, rungs: [] })
    expect(world.service.today()).not.toHaveProperty('goOn')
    const { stepId = '', taskId } = used.kind === 'used' ? used : { taskId: '' }
    await world.did(stepId)
    expect(world.service.today()).toMatchObject({ goOn: { taskId, task: 'the letter' } })
    await world.service.didTask(taskId)
    expect(world.service.today()).not.toHaveProperty('goOn')
  })
})

describe('the ring', () => {
  it('shows what it serves, for a step and for a repeat', async () => {
    const added = await world.planner.addGoal('calm')
    const goalId = added.kind === 'added' ? added.goal.id : ''
    const task = await world.addTask('the letter')
    await world.planner.editTask({ id: task, goalId })
    const served = { task: 'the letter', goal: { id: goalId, name: 'calm' } }
    world.service.begin({ stepId: await world.addStep('open it', task) })
    expect(world.service.today().focusTimer).toMatchObject(served)
    world.service.begin({ repeatId: await world.beginRepeat('read a line', task) })
    expect(world.service.today().focusTimer).toMatchObject({ text: 'read a line', ...served })
  })

  it('keeps what was said of energy, and gives it to the win of its step alone', async () => {
    const step = await world.addStep('open the letter')
    const other = await world.addStep('breathe')
    world.service.begin({ stepId: step })
    world.service.setEnergy({ energyBefore: 2 })
    world.service.setEnergy({ energyAfter: 5 })
    world.service.setEnergy({ energyAfter: null })
    expect(world.service.today().focusTimer).toMatchObject({ energyBefore: 2 })
    expect(world.service.today().focusTimer).not.toHaveProperty('energyAfter')
    expect(await world.did(other)).not.toHaveProperty('energyBefore')
    const done = await world.service.did(step, { energyAfter: 4 })
    expect(done).toMatchObject({ win: { energyBefore: 2, energyAfter: 4 } })
  })

  it('gives a day of a repeat its energies, and begins each time with none', async () => {
    const repeat = await world.beginRepeat('write a page')
    world.service.begin({ repeatId: repeat })
    world.service.setEnergy({ energyBefore: 3 })
    world.service.begin({ repeatId: repeat })
    expect(world.service.today().focusTimer).not.toHaveProperty('energyBefore')
    world.service.setEnergy({ energyAfter: 4 })
    const win = await world.didOn('2026-11-24', repeat)
    expect(win).toMatchObject({ energyAfter: 4 })
    expect(win).not.toHaveProperty('energyBefore')
  })

  it('leaves what was said of energy to whoever goes on without it, until the day turns', async () => {
    const step = await world.addStep('open the letter')
    const other = await world.addStep('breathe')
    world.service.begin({ stepId: step })
    world.service.setEnergy({ energyBefore: 2 })
    world.service.stop({ goesOn: true })
    expect(world.service.today().focusTimer).toBeUndefined()
    world.moveTo('2026-11-24T11:00')
    expect(await world.did(other)).not.toHaveProperty('energyBefore')
    const done = await world.did(step)
    expect(done).toMatchObject({ energyBefore: 2 })

    const repeat = await world.beginRepeat('write a page')
    world.service.begin({ repeatId: repeat })
    world.service.setEnergy({ energyBefore: 2 })
    world.service.stop({ goesOn: true })
    expect(await world.didOn('2026-11-25', repeat)).not.toHaveProperty('energyBefore')
  })

  it('takes what was said of energy along where it is stopped, or begun anew', async () => {
    const step = await world.addStep('open the letter')
    const other = await world.addStep('breathe')
    for (const stepId of [step, other]) {
      world.service.begin({ stepId })
      world.service.setEnergy({ energyBefore: 2 })
      if (stepId === step) world.service.stop({})
    }
    world.service.stop({ goesOn: true })
    world.service.begin({ stepId: other })
    world.service.stop({})
    expect(await world.did(step)).not.toHaveProperty('energyBefore')
    expect(await world.did(other)).not.toHaveProperty('energyBefore')
  })

  it('hears nothing of energy where none goes on', () => {
    world.service.setEnergy({ energyBefore: 3 })
    expect(world.service.today().focusTimer).toBeUndefined()
  })

  it('goes by the clock on the wall, and says so in the tray', async () => {
    const stepId = await world.addStep('open the letter and read the first line of it, slowly')
    expect(world.service.tooltip()).toBeUndefined()
    const began = world.now
    expect(world.service.begin({ stepId })).toBe('begun')
    const step = 'open the letter and read the first line…'
    expect(world.service.tooltip()).toBe(`Two minutes – ${step}`)
    world.moveTo('2026-11-24T10:00:40')
    expect(world.service.tooltip()).toBe(`A minute and a half – ${step}`)
    // A sleep of an hour does not stretch it.
    world.moveTo('2026-11-24T11:00')
    expect(world.service.tooltip()).toBeUndefined()
    expect(world.service.today().focusTimer).toEqual({
      began,
      text: 'open the letter and read the first line of it, slowly',
      stepId,
    })
  })

  it('says for a while that it is over, and waits for nothing after that', async () => {
    const stepId = await world.addStep('open it')
    world.service.begin({ stepId })
    world.moveTo('2026-11-24T10:02:10')
    expect(world.service.tooltip()).toBe('Two minutes, done – open it')
    expect(world.timer).toBeDefined()
    world.moveTo('2026-11-24T10:05')
    expect([world.service.tooltip(), world.timer]).toEqual([undefined, undefined])
  })

  it('ends with its step, however that ends, and with another ring', async () => {
    const [one, two] = [await world.addStep('one'), await world.addStep('two')]
    world.service.begin({ stepId: one })
    world.service.begin({ stepId: two })
    expect(world.service.today().focusTimer?.stepId).toBe(two)
    await world.did(two)
    expect([world.service.today().focusTimer, world.timer]).toEqual([undefined, undefined])
    // What is taken back was not going on.
    await world.undo()
    expect(world.service.today().focusTimer).toBeUndefined()
    world.service.begin({ stepId: one })
    await world.planner.archive(one)
    expect(world.service.today().focusTimer).toBeUndefined()
    expect(world.service.begin({ stepId: one })).toBe('gone')
    world.service.begin({ stepId: two })
    world.service.stop({})
    expect([world.service.today().focusTimer, world.timer]).toEqual([undefined, undefined])
  })

  it('is for today’s day of a repeat, too', async () => {
    const repeatId = await world.beginRepeat('write one line')
    expect(world.service.begin({ repeatId })).toBe('begun')
    await world.service.didRepeat(repeatId)
    expect(world.service.today().focusTimer).toBeUndefined()
    expect(world.service.begin({ repeatId })).toBe('gone')
  })

  it('is gone when the day has turned', async () => {
    world.service.begin({ stepId: await world.addStep('open it') })
    world.moveTo('2026-11-25T03:59')
    expect(world.service.today().focusTimer).toBeDefined()
    world.moveTo('2026-11-25T04:00')
    expect(world.service.today().focusTimer).toBeUndefined()
  })

  it('goes on to its end where it began just before the day turned', async () => {
    world.moveTo('2026-11-25T03:59')
    world.service.begin({ stepId: await world.addStep('open it') })
    world.moveTo('2026-11-25T04:00')
    expect(world.service.today().focusTimer).toBeDefined()
    world.moveTo('2026-11-25T04:10')
    expect(world.service.today().focusTimer).toBeUndefined()
  })

  it('begins anew where the clock is set back', async () => {
    world.service.begin({ stepId: await world.addStep('open it') })
    world.now -= 60 * 60_000
    expect(world.service.today().focusTimer?.began).toBe(world.now)
  })
})
