import { expect, it } from 'vitest'

import type { Win } from '../../../src-shared/records.ts'
import { planFromWins } from './plan-from-wins.ts'

const EMPTY = { goals: [], tasks: [], steps: [], repeats: [], answers: [] }

function win(day: number, changes: Partial<Win>): Win {
  const at = `2026-11-0${day}T10:00:00.000Z`
  const rest = { zone: 'UTC', day: at.slice(0, 10), source: 'quick-log', updatedAt: at } as const
  return { id: `win-${day}`, at, text: `win ${day}`, ...rest, ...changes }
}

it('makes of wins what they prove, in the words of the earliest', () => {
  const plan = planFromWins(EMPTY, [
    win(3, { goalId: 'goal', text: 'later' }),
    win(2, { goalId: 'goal', taskId: 'task', stepId: 'step', text: 'earliest' }),
    win(4, { stepId: 'other step' }),
    win(5, { repeatId: 'repeat', taskId: 'task' }),
  ])
  // Whatever else is known of them counts over what is made up.
  const updatedAt = '1970-01-01T00:00:00.000Z'
  expect(plan).toEqual({
    goals: [{ id: 'goal', name: 'earliest', updatedAt }],
    tasks: [{ id: 'task', text: 'earliest', goalId: 'goal', updatedAt }],
    steps: [
      { id: 'step', text: 'earliest', taskId: 'task', updatedAt },
      { id: 'other step', text: 'win 4', updatedAt },
    ],
    repeats: [
      {
        id: 'repeat',
        versions: [{ text: 'win 5', since: '2026-11-05T10:00:00.000Z' }],
        changes: 0,
        taskId: 'task',
        updatedAt,
      },
    ],
    answers: [],
  })
})

it('leaves alone what is known, removed or not', () => {
  const updatedAt = '2026-01-01T00:00:00.000Z'
  const known = {
    goals: [{ id: 'goal', name: 'someone who writes', updatedAt, deleted: true }],
    tasks: [{ id: 'task', text: 'the letter', updatedAt }],
    steps: [{ id: 'step', text: 'the first line', updatedAt }],
    repeats: [],
    answers: [],
  }
  const named = win(1, { goalId: 'goal', taskId: 'task', stepId: 'step' })
  expect(planFromWins(known, [named])).toEqual(known)
})

it('makes nothing of wins that name nothing', () => {
  expect(planFromWins(EMPTY, [win(1, {}), win(2, {})])).toEqual(EMPTY)
})
