import { describe, expect, it } from 'vitest'

import { hasDetails, isBeforeDayStart, winEdit } from './win-edit.ts'

describe('the edit of a win', () => {
  it('has nothing that was not changed', () => {
    expect(winEdit('a', {}, undefined)).toEqual({ id: 'a' })
    expect(winEdit('a', { text: 'tea', newGoal: 'health' }, undefined)).toEqual({
      id: 'a',
      text: 'tea',
    })
  })

  it('removes what was emptied', () => {
    const draft = { grewOutOf: null, energyBefore: null, energyAfter: null }
    expect(winEdit('a', draft, null)).toEqual({
      id: 'a',
      goalId: null,
      linkedTo: null,
      energyBefore: null,
      energyAfter: null,
    })
  })
})

it.each([
  [{}, false],
  [{ text: 'tea' }, false],
  [{ text: 'tea', newGoal: undefined }, false],
  [{ wall: '2026-11-23T14:05' }, true],
  [{ goalId: null }, true],
  [{ newGoal: '' }, true],
])('a draft of %o has details: %s', (draft, has) => {
  expect(hasDetails(draft)).toBe(has)
})

it.each([
  ['2026-11-23T03:59', 4, true],
  ['2026-11-23T04:00', 4, false],
  ['2026-11-23T00:00', 0, false],
  ['', 4, false],
])('%j is before the start of a day that begins at %i: %s', (wall, hour, isBefore) => {
  expect(isBeforeDayStart(wall, hour)).toBe(isBefore)
})
