import { expect, it } from 'vitest'

import { fileOf, linesRead } from '../tests/read-sample.ts'

it('reads an entry where a line begins with its date', () => {
  const journal = `[2026-11-20 18:11] Wrote three lines. *
[1] is no entry
and this is its text.

[2026-11-21 11:11:00 PM] * Swam with @ann

[09.06.2026 15:39] Tidied the desk

[soon] Something
[2026-07 14:23] never

[2026-11-22] A date alone
`
  expect(linesRead(fileOf('my.journal', journal))).toEqual([
    'win 2026-11-20 Wrote three lines.',
    'win 2026-11-21 Swam with @ann',
    'win 2026-06-09 Tidied the desk',
    'left out at 9: date-not-understood ([soon] Something)',
    'win 2026-11-22 A date alone',
  ])
})

it('reads what version 1 kept and what later ones print', () => {
  const printed = '2026-11-20 18:22 Wrote three lines\n| and rested\n\n2026-11-21 09:00 Swam\n'
  expect(linesRead(fileOf('old.txt', printed))).toEqual([
    'win 2026-11-20 Wrote three lines',
    'win 2026-11-21 Swam',
  ])
})

it('reads its JSON', () => {
  const entries = [
    { title: 'Wrote', body: '', date: '2026-11-20', time: '18:22', tags: [], starred: false },
    { title: 'Late', body: '', date: '2026-11-20', time: '02:00', tags: [], starred: false },
    { title: 'Undated', body: '', date: '', time: '' },
  ]
  expect(linesRead(fileOf('a.json', JSON.stringify({ tags: {}, entries })))).toEqual([
    'win 2026-11-20 Wrote',
    'win 2026-11-19 Late',
    'left out: no-date (Undated)',
  ])
})

it('reads a folder of days', () => {
  const days = [
    fileOf('2026/11/20.txt', '[2026-11-20 11:11:00 AM] One\n'),
    fileOf('2026/11/21.txt', '[2026-11-21 11:11:00 AM] Two\n'),
  ]
  expect(linesRead(days)).toEqual(['win 2026-11-20 One', 'win 2026-11-21 Two'])
})
