import { expect, it } from 'vitest'

import type { Win } from '../../../src-shared/records.ts'
import { goalProofs } from './goal-proofs.ts'

it('counts the wins of each goal, and none that was removed', () => {
  const wins = [
    { goalId: 'writing' },
    { goalId: 'order' },
    {},
    { goalId: 'writing' },
    { goalId: 'order', deleted: true },
  ] as Win[]
  expect(goalProofs(wins)).toEqual({ writing: 2, order: 1 })
})
