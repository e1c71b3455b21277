import { expect, test } from 'vitest'

import { openSteps } from './open-steps.ts'

const updatedAt = '2026-11-24T08:00:00.000Z'

test('open steps begin with the one of fewest words, then the one made first', () => {
  const steps = [
    { id: '3', text: 'look for the old folder', updatedAt },
    { id: '2', text: 'open it', updatedAt },
    { id: '1', text: 'sit down', updatedAt },
    { id: '4', text: 'done', updatedAt },
    { id: '5', text: 'gone', updatedAt, deleted: true },
  ]
  expect(openSteps({ tasks: [], steps }, (id) => id === '4').map(({ id }) => id)).toEqual([
    '1',
    '2',
    '3',
  ])
})

test('what is clearly not small comes after all others, however few its words are', () => {
  const steps = [
    { id: '1', text: 'finish my taxes', updatedAt },
    { id: '2', text: 'clean everything', updatedAt },
    { id: '3', text: 'open the folder on the desk', updatedAt },
  ]
  expect(openSteps({ tasks: [], steps }, () => false).map(({ id }) => id)).toEqual(['3', '2', '1'])
})

test('what was archived rests, and the steps of a task rest with it', () => {
  const letGoAt = updatedAt
  const tasks = [
    { id: 'tax', text: 'the tax return', updatedAt, letGoAt },
    { id: 'letter', text: 'the letter', updatedAt },
  ]
  const steps = [
    { id: '1', text: 'one', updatedAt, letGoAt },
    { id: '2', text: 'two', updatedAt, taskId: 'tax' },
    { id: '3', text: 'three', updatedAt, taskId: 'letter' },
    { id: '4', text: 'four', updatedAt, taskId: 'a task of another device' },
  ]
  expect(openSteps({ tasks, steps }, () => false).map(({ id }) => id)).toEqual(['3', '4'])
})
