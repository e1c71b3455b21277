import { expect, it } from 'vitest'

import { licensesAsText, licensesInText } from './licenses.ts'

it('reads what it has written', () => {
  const works = [
    { name: '@a/one', version: '1.0.0', license: 'MIT', text: 'Permission is\n\nhereby granted' },
    { name: 'two', version: '2.0.0', license: '(MIT OR CC0-1.0)', text: '-----\nA | B | C' },
  ]
  expect(licensesInText(licensesAsText(works))).toEqual(works)
  expect(licensesInText('')).toEqual([])
})
