import { expect, it } from 'vitest'

import { paperSize } from './print-sheet.ts'

it.each([
  ['en-US', 'letter'],
  ['en', 'letter'],
  ['es-MX', 'letter'],
  ['en-GB', 'a4'],
  ['de', 'a4'],
  ['he-IL', 'a4'],
])('knows the paper of %s', (locale, size) => {
  expect(paperSize(locale)).toBe(size)
})
