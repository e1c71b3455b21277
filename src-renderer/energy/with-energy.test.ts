import { expect, it } from 'vitest'

import { withEnergy } from './with-energy.ts'

it('sets, replaces and removes one energy, and keeps the other', () => {
  expect(withEnergy({ energyAfter: 4 }, 'energyBefore', 2)).toEqual({
    energyBefore: 2,
    energyAfter: 4,
  })
  expect(withEnergy({ energyBefore: 2 }, 'energyBefore', 5)).toEqual({ energyBefore: 5 })
  expect(withEnergy({ energyBefore: 2, energyAfter: 4 }, 'energyBefore', undefined)).toEqual({
    energyAfter: 4,
  })
})
