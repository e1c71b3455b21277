import { expect, it } from 'vitest'

import { appendText } from './append-text.ts'

it.each([
  ['', 'opened it', 'opened it'],
  ['  \n', 'opened it', 'opened it'],
  ['opened it', 'opened it', 'opened it'],
  ['made tea', 'opened it', 'made tea\nopened it'],
])('adds to %j the text %j', (present, text, both) => {
  expect(appendText(present, text)).toBe(both)
})
