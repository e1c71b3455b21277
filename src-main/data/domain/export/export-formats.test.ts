import { expect, it } from 'vitest'

import { exportFormats } from '../../../../src-shared/export-formats.ts'
import { exportFormatNamed } from './export-formats.ts'

it.each<[string, string | undefined]>([
  ...exportFormats.map((format): [string, string] => [format, format]),
  ['JSON', 'json'],
  ['md', 'markdown'],
  ['done.txt', 'done-txt'],
  ['todo.txt', 'done-txt'],
  ['iCalendar', 'ics'],
  ['pdf', undefined],
  ['constructor', undefined],
  ['', undefined],
])('is called %s: %s', (word, format) => {
  expect(exportFormatNamed(word)).toBe(format)
})
