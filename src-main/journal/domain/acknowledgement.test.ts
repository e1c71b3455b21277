import fc from 'fast-check'
import { expect, it } from 'vitest'

import { pickAcknowledgement } from './acknowledgement.ts'

const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

it('is never the one before, and always one of the list', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), unit, (count, seed, random) => {
      const previous = seed % count
      const picked = pickAcknowledgement(count, previous, random)
      expect(picked).not.toBe(previous)
      expect(picked).toBeGreaterThanOrEqual(0)
      expect(picked).toBeLessThan(count)
    }),
  )
})

it('can reach every line', () => {
  const reached = new Set<number>()
  for (let random = 0; random < 1; random += 0.01) reached.add(pickAcknowledgement(7, 3, random))
  expect([...reached].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 4, 5, 6])
})

it('repeats the one line there is', () => {
  expect(pickAcknowledgement(1, 0, 0.9)).toBe(0)
})
