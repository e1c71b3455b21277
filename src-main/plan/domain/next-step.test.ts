import { describe, expect, it } from 'vitest'

import type { Goal, Step, Task, Win } from '../../../src-shared/records.ts'
import type { Plan } from '../../kernel/ports.ts'
import { nextStep, taskToGoOn, type Facts } from './next-step.ts'

const updatedAt = '2026-11-24T08:00:00.000Z'
const id = (number: number): string => `019a0000-000${number}-7000-8000-000000000000`

const goal: Goal = { id: id(8), name: 'calm', identity: 'someone who keeps papers', updatedAt }
const tax: Task = { id: id(1), text: 'the tax return', goalId: goal.id, updatedAt }
const letter: Task = { id: id(2), text: 'the letter', updatedAt }

const step = (number: number, text: string, changes: Partial<Step> = {}): Step => ({
  id: id(number),
  text,
  updatedAt,
  ...changes,
})
const small = step(3, 'breathe')
const long = step(4, 'open the folder on the desk', { taskId: tax.id })
const longer = step(5, 'find the envelope under the other papers', { taskId: tax.id, rank: 0 })

const win = (taskId?: string, text = 'opened it'): Win => ({
  id: id(7),
  at: updatedAt,
  zone: 'UTC',
  day: '2026-11-24',
  text,
  source: 'step',
  updatedAt,
  ...(taskId !== undefined && { taskId }),
})

function next(facts: Partial<Facts> & { tasks?: Task[] }) {
  const { tasks = [tax, letter], open = [], ...rest } = facts
  return nextStep({
    plan: { goals: [goal], tasks, steps: open, repeats: [], answers: [] },
    open,
    wins: [],
    latestOf: () => undefined,
    lowEnergy: false,
    isBack: false,
    ...rest,
  })
}

describe('the next step', () => {
  it('says which win the one that it is done with will be linked to', () => {
    const latest = { ...win(tax.id, 'found it'), goalId: goal.id }
    const latestOf = ({ id }: Task): Win | undefined => (id === tax.id ? latest : undefined)
    const chosenAt = '2026-11-24T09:00:00.000Z'
    expect(next({ open: [small, { ...long, chosenAt }], latestOf })).toMatchObject({
      taskId: tax.id,
      goal: { id: goal.id },
      continues: { winId: latest.id, text: 'found it', goalId: goal.id },
    })
    // A step of no task, and one of a task without a win, go on from nothing.
    expect(next({ open: [small], latestOf })).not.toHaveProperty('continues')
    const another = { ...long, taskId: letter.id }
    expect(next({ open: [another], latestOf })).not.toHaveProperty('continues')
  })

  it('is the smallest where nothing says otherwise', () => {
    expect(next({ open: [small, long] })).toEqual({
      stepId: small.id,
      text: 'breathe',
      why: 'smallest',
    })
  })

  it('is the one that was chosen last, with what it serves', () => {
    const before = { ...small, chosenAt: '2026-11-24T08:00:00.000Z' }
    const after = { ...long, chosenAt: '2026-11-24T09:00:00.000Z', anchor: 'I pour my coffee' }
    expect(next({ open: [before, after, longer] })).toEqual({
      stepId: long.id,
      taskId: tax.id,
      text: long.text,
      task: 'the tax return',
      goal: { id: goal.id, name: 'calm', identity: 'someone who keeps papers' },
      anchor: 'I pour my coffee',
      why: 'chosen',
    })
  })

  it('goes on with the task of today’s latest win, in the person’s order', () => {
    const wins = [win(letter.id), win(tax.id), win(undefined, 'a walk')]
    expect(next({ open: [small, long, longer], wins })).toMatchObject({
      stepId: longer.id,
      why: 'goes-on',
      after: 'opened it',
    })
  })

  it('goes on with the next rung where the task has no open step', () => {
    const withRungs = { ...tax, rungs: ['read one line', 'read two'] }
    const found = next({ tasks: [withRungs], open: [small], wins: [win(tax.id)] })
    expect(found).toMatchObject({ text: 'read one line', taskId: tax.id, why: 'goes-on' })
    expect(found).not.toHaveProperty('stepId')
  })

  it('says what a chosen step goes on from, where it is of the same task', () => {
    const chosen = { ...long, chosenAt: updatedAt }
    expect(next({ open: [chosen], wins: [win(tax.id)] })).toMatchObject({
      why: 'chosen',
      after: 'opened it',
    })
    expect(next({ open: [chosen], wins: [win(letter.id)] })).not.toHaveProperty('after')
  })

  it('goes on where the win is later than the choice, and not where it is earlier', () => {
    const chosen = {
      ...step(6, 'open the garage', { taskId: letter.id }),
      chosenAt: '2026-11-24T07:00:00.000Z',
    }
    expect(next({ open: [chosen, long], wins: [win(tax.id)] })).toMatchObject({
      stepId: long.id,
      why: 'goes-on',
    })
    const later = { ...chosen, chosenAt: '2026-11-24T09:00:00.000Z' }
    expect(next({ open: [later, long], wins: [win(tax.id)] })).toMatchObject({ stepId: later.id })
  })

  it('leaves it at the day of a repeat', () => {
    const withRungs = { ...tax, rungs: ['read one line'] }
    const wins = [{ ...win(tax.id), repeatId: id(9) }]
    expect(next({ tasks: [withRungs], open: [small], wins })).toMatchObject({
      stepId: small.id,
      why: 'smallest',
    })
  })

  it('does not go on with a task that was archived', () => {
    const resting = { ...tax, rungs: ['read one line'], letGoAt: updatedAt }
    const found = next({ tasks: [resting], open: [small], wins: [win(tax.id)] })
    expect(found).toMatchObject({ stepId: small.id, why: 'smallest' })
  })

  it('is the smallest on a low-energy day, whatever was chosen', () => {
    const open = [small, { ...long, chosenAt: updatedAt }]
    const found = next({ open, wins: [win(tax.id)], lowEnergy: true })
    expect(found).toMatchObject({ stepId: small.id, why: 'low-energy' })
  })

  it('is the smallest after days away, whatever was chosen', () => {
    const open = [small, { ...long, chosenAt: updatedAt }]
    expect(next({ open, isBack: true })).toMatchObject({ stepId: small.id, why: 'smallest' })
    expect(next({ open, isBack: true, lowEnergy: true })).toMatchObject({ why: 'low-energy' })
  })

  it('has an anchor rather than none, where nothing was chosen and it is small too', () => {
    const stacked = { ...long, anchor: 'pour my coffee' }
    expect(next({ open: [small, stacked, longer] })).toMatchObject({
      stepId: stacked.id,
      why: 'anchored',
    })
    const big = step(6, 'finish my taxes', { anchor: 'pour my coffee' })
    expect(next({ open: [small, big] })).toMatchObject({ stepId: small.id, why: 'smallest' })
    expect(next({ open: [big] })).toMatchObject({ stepId: big.id, why: 'anchored' })
    const chosen = { ...small, chosenAt: updatedAt }
    expect(next({ open: [chosen, stacked] })).toMatchObject({ stepId: small.id, why: 'chosen' })
    expect(next({ open: [small, stacked], isBack: true })).toMatchObject({ stepId: small.id })
    expect(next({ open: [small, stacked], lowEnergy: true })).toMatchObject({ stepId: small.id })
  })

  it('says of itself where it is clearly not small', () => {
    const big = step(6, 'finish my taxes')
    for (const day of [{}, { isBack: true }, { lowEnergy: true }]) {
      expect(next({ open: [big], ...day })).toMatchObject({ stepId: big.id, isBig: true })
      expect(next({ open: [small, big], ...day })).not.toHaveProperty('isBig')
    }
  })

  it('is none where nothing is open', () => {
    expect(next({ wins: [win(tax.id)] })).toBeUndefined()
  })
})

describe('what waits on a ladder', () => {
  const rungs = ['read one line of it']
  const done = step(5, 'find the folder', { taskId: tax.id })
  const plan = (changes: Partial<Plan> = {}): Plan => ({
    goals: [goal],
    tasks: [{ ...tax, rungs }, letter],
    steps: [done],
    repeats: [],
    answers: [],
    ...changes,
  })

  it('is offered on a later day, where nothing else is open', () => {
    expect(next({ plan: plan() })).toMatchObject({ text: rungs[0], why: 'waits', taskId: tax.id })
    expect(next({ plan: plan() })).not.toHaveProperty('stepId')
    expect(next({ plan: plan(), open: [small] })).toMatchObject({ stepId: small.id })
  })

  it('is the smallest thing there is after days away, where nothing else is open', () => {
    expect(next({ plan: plan(), isBack: true })).toMatchObject({ text: rungs[0], why: 'waits' })
  })

  it('is the smallest of them, and of two as small the one in front', () => {
    const other = { ...letter, rungs: ['read one word'] }
    const otherDone = step(6, 'find the letter', { taskId: letter.id })
    const steps = [done, otherDone]
    expect(next({ plan: plan({ tasks: [{ ...tax, rungs }, other], steps }) })).toMatchObject({
      text: 'read one word',
    })
    const front = { ...other, rungs: ['read one word of it'], rank: 0 }
    expect(next({ plan: plan({ tasks: [{ ...tax, rungs }, front], steps }) })).toMatchObject({
      taskId: letter.id,
    })
  })

  it('is clearly not small where no other rung waits', () => {
    const whole = { ...tax, rungs: ['finish my taxes'] }
    const other = { ...letter, rungs: ['read one word of it'] }
    const steps = [done, step(6, 'find the letter', { taskId: letter.id })]
    expect(next({ plan: plan({ tasks: [whole], steps }), lowEnergy: true })).toMatchObject({
      text: 'finish my taxes',
      isBig: true,
    })
    expect(next({ plan: plan({ tasks: [whole, other], steps }), lowEnergy: true })).toMatchObject({
      text: 'read one word of it',
    })
  })

  it('waits where the last step of it was archived, or where it is practised', () => {
    const resting = step(6, 'open the folder', { taskId: tax.id, letGoAt: updatedAt })
    expect(next({ plan: plan({ steps: [done, resting] }) })).toBeUndefined()
    const versions = [{ text: 'read', since: updatedAt }]
    const repeat = { id: id(9), versions, changes: 0, taskId: tax.id, updatedAt }
    expect(next({ plan: plan({ repeats: [repeat] }) })).toBeUndefined()
    const ended = { ...repeat, letGoAt: updatedAt }
    expect(next({ plan: plan({ repeats: [ended] }) })).toMatchObject({ text: rungs[0] })
    expect(next({ plan: plan({ steps: [] }) })).toBeUndefined()
  })

  it('is the one thing on a low-energy day, until something was done', () => {
    const facts = { plan: plan(), lowEnergy: true }
    expect(next(facts)).toMatchObject({ text: rungs[0], why: 'low-energy' })
    expect(next({ ...facts, wins: [win()] })).toBeUndefined()
  })
})

describe('a task that can go on', () => {
  const goOn = (facts: Partial<Facts> = {}): Task | undefined =>
    taskToGoOn({
      plan: { goals: [], tasks: [tax, letter], steps: [], repeats: [], answers: [] },
      open: [],
      wins: [win(letter.id), win(tax.id), win()],
      lowEnergy: false,
      isBack: false,
      ...facts,
    })

  it('is the one of the latest win, once its ladder is used up', () => {
    expect(goOn()).toBe(tax)
    expect(goOn({ open: [long] })).toBeUndefined()
    const tasks = [{ ...tax, rungs: ['read one line'] }]
    expect(
      goOn({ plan: { goals: [], tasks, steps: [], repeats: [], answers: [] } }),
    ).toBeUndefined()
  })

  it('is none on a low-energy day, after a day of a repeat, and where it is through', () => {
    expect(goOn({ lowEnergy: true })).toBeUndefined()
    expect(goOn({ wins: [{ ...win(tax.id), repeatId: id(9) }] })).toBeUndefined()
    const tasks = [{ ...tax, letGoAt: updatedAt }]
    expect(
      goOn({ plan: { goals: [], tasks, steps: [], repeats: [], answers: [] } }),
    ).toBeUndefined()
    expect(goOn({ wins: [] })).toBeUndefined()
  })
})
