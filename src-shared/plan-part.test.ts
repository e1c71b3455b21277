import fc from 'fast-check'
import { expect, it } from 'vitest'

import { ALWAYS_LAST, partOf } from './plan-part.ts'

const upTo = (count: number): number[] => Array.from({ length: count }, (_, number) => number)

it('is the whole of a short list', () => {
  expect(partOf(upTo(20), 50)).toEqual({ items: upTo(20), between: 0 })
})

it('has what is shown of a long one, with the neighbours on both sides of the gap', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 115, max: 400 }),
      fc.integer({ min: 1, max: 100 }),
      (...given) => {
        const [count, first] = given
        const { items, between } = partOf(upTo(count), first)
        expect(first + between + ALWAYS_LAST).toBe(count)
        expect(items.slice(0, first + 2)).toEqual(upTo(first + 2))
        expect(items.slice(-ALWAYS_LAST - 1)).toEqual(upTo(count).slice(-ALWAYS_LAST - 1))
        expect(items.length).toBeLessThan(first + ALWAYS_LAST + 10)
      },
    ),
  )
})
