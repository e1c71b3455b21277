import { expect, it } from 'vitest'

import { daysByKey } from './day-keys.ts'

it.each([
  ['ArrowDown', 7, 7],
  ['ArrowUp', -7, -7],
  ['ArrowRight', 1, -1],
  ['ArrowLeft', -1, 1],
  ['Home', undefined, undefined],
])('%s moves by %s days, from the right by %s', (key, fromLeft, fromRight) => {
  expect([daysByKey(key, true), daysByKey(key, false)]).toEqual([fromLeft, fromRight])
})
