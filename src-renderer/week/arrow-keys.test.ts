import { describe, expect, it } from 'vitest'

import { nextBead } from './arrow-keys.ts'
import { sampleWeek } from './tests/sample-week.ts'

/** Monday has three wins, Tuesday none, Wednesday one, Sunday two. */
const { days } = sampleWeek('a b c', '', 'd', '', '', '', 'e f')

describe('an arrow key', () => {
  it.each([
    ['a', 'ArrowDown', 'b'],
    ['c', 'ArrowDown', undefined],
    ['b', 'ArrowUp', 'a'],
    ['a', 'ArrowUp', undefined],
    ['a', 'ArrowRight', 'd'],
    ['c', 'ArrowRight', 'd'],
    ['d', 'ArrowRight', 'e'],
    ['e', 'ArrowRight', undefined],
    ['f', 'ArrowLeft', 'd'],
    ['d', 'ArrowLeft', 'a'],
    ['b', 'ArrowLeft', undefined],
    ['d', 'Home', 'a'],
    ['d', 'End', 'f'],
    ['d', 'Enter', undefined],
    ['d', 'x', undefined],
  ])('goes from %s by %s to %s', (from, key, to) => {
    expect(nextBead(days, from, key, true)).toBe(to)
  })

  it('keeps its height from day to day where there are as many', () => {
    const { days } = sampleWeek('a b c', 'd e f', 'g')
    expect(nextBead(days, 'b', 'ArrowRight', true)).toBe('e')
    expect(nextBead(days, 'f', 'ArrowLeft', true)).toBe('c')
    expect(nextBead(days, 'f', 'ArrowRight', true)).toBe('g')
  })

  it.each([
    ['a', 'ArrowLeft', 'd'],
    ['e', 'ArrowLeft', undefined],
    ['f', 'ArrowRight', 'd'],
    ['a', 'ArrowDown', 'b'],
    ['d', 'Home', 'a'],
  ])('goes from %s by %s to %s where the first day is at the right', (from, key, to) => {
    expect(nextBead(days, from, key, false)).toBe(to)
  })

  it('goes nowhere in a week without wins', () => {
    const { days } = sampleWeek()
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      expect(nextBead(days, undefined, key, true)).toBeUndefined()
    }
  })
})
