import { expect, it } from 'vitest'

import { rowAfterKey } from './list-keys.ts'

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 99, 99],
  ['PageDown', 3, 13],
  ['PageDown', 95, 99],
  ['PageUp', 13, 3],
  ['PageUp', 3, 0],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['Enter', 50, undefined],
  ['x', 50, undefined],
])('%s moves from row %i of 100 to %s', (key, from, to) => {
  expect(rowAfterKey(key, from, 10, 100)).toBe(to)
})
