import { expect, it } from 'vitest'

import { FORWARD_PREFIX, forwardBeadId, layoutDays } from './layout-input.ts'
import { sampleWeek } from './tests/sample-week.ts'

it('lays out the wins of each day in their order, with their links', () => {
  expect(layoutDays(sampleWeek('a b<a', '', 'c<b'))).toEqual([
    [
      { id: 'a', linkedTo: undefined },
      { id: 'b', linkedTo: 'a' },
    ],
    [],
    [{ id: 'c', linkedTo: 'b' }],
    [],
    [],
    [],
    [],
  ])
})

it('puts a win that was put forward first on its day, linked to where it was done', () => {
  const { days } = sampleWeek('a', 'b')
  const covered = { id: 'a', day: '2026-11-23', text: 'a' }
  const laid = layoutDays({ days: days.with(1, { ...days[1]!, covered }) })
  const forward = forwardBeadId('2026-11-24')
  expect(laid[1]).toEqual([
    { id: forward, linkedTo: 'a' },
    { id: 'b', linkedTo: undefined },
  ])
  expect(forward.startsWith(FORWARD_PREFIX)).toBe(true)
})
