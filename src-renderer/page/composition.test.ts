import { expect, test } from 'vitest'

import { isOfComposition } from './composition.ts'

test.each([
  ['an Enter while words are composed', { isComposing: true, keyCode: 229 }, true],
  ['an Enter whose code is not that of the input method', { isComposing: true, keyCode: 13 }, true],
  [
    'an Enter that Safari tells of after the composition',
    { isComposing: false, keyCode: 229 },
    true,
  ],
  ['an Enter of its own', { isComposing: false, keyCode: 13 }, false],
])('%s', (_, key, expected) => {
  expect(isOfComposition(key)).toBe(expected)
})
