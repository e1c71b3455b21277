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
