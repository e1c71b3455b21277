import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { signTest, wilsonLower } from './statistics.ts'

describe('the lower end of a share', () => {
  it.each([
    [0, 0, 0],
    [0, 10, 0],
    [5, 10, 0.2366],
    [8, 10, 0.4902],
    [9, 10, 0.5958],
    [10, 10, 0.7225],
    [81, 263, 0.2553],
  ])('%i of %i is %f', (count, of, lower) => {
    expect(wilsonLower(count, of)).toBeCloseTo(lower, 4)
  })

  it('is where the share lies 1.96 standard errors above', () => {
    const shares = fc
      .integer({ min: 1, max: 2_000 })
      .chain((of) => fc.tuple(fc.integer({ min: 1, max: of }), fc.constant(of)))
    fc.assert(
      fc.property(shares, ([count, of]) => {
        const lower = wilsonLower(count, of)
        const errors = (count / of - lower) / Math.sqrt((lower * (1 - lower)) / of)
        expect(errors).toBeCloseTo(1.96, 3)
      }),
    )
  })
})

describe('the sign test', () => {
  it.each([
    [0, 0, 1],
    [4, 0, 1 / 16],
    [5, 0, 1 / 32],
    [5, 1, 7 / 64],
    [7, 1, 9 / 256],
    [0, 5, 1],
    [3, 3, 42 / 64],
  ])('%i up and %i down has p = %f', (up, down, p) => {
    expect(signTest(up, down)).toBeCloseTo(p, 10)
  })

  it('holds for thousands of pairs', () => {
    expect(signTest(2_000, 2_000)).toBeCloseTo(0.506, 3)
    expect(signTest(4_000, 0)).toBe(0)
    expect(signTest(0, 4_000)).toBeCloseTo(1, 9)
  })
})
