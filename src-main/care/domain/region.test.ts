import { expect, it } from 'vitest'

import { careRegion } from './region.ts'

const KNOWN = ['DE', 'GB']

it.each([
  ['what the person chose', 'DE', 'GB', 'DE'],
  ['what the system says, where nothing was chosen', undefined, 'GB', 'GB'],
  ['the same in small letters', undefined, 'gb', 'GB'],
  ['what the system says, where the chosen one has no numbers any more', 'XX', 'GB', 'GB'],
  ['none, where the person chose none', null, 'GB', null],
  ['none, where the system’s has no numbers', undefined, 'AQ', null],
  ['none, where the system does not tell', undefined, '', null],
])('is %s', (_, chosen, system, expected) => {
  expect(careRegion(chosen, system, KNOWN)).toBe(expected)
})
