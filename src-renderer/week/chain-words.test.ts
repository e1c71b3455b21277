import { expect, it } from 'vitest'

import { chainWords } from './chain-words.ts'

const TODAY = '2026-11-26'

it.each([
  ['2026-11-26', 'This started today with “opened the letter”.'],
  ['2026-11-25', 'This started on Wednesday with “opened the letter”.'],
  ['2026-11-22', 'This started on Sunday with “opened the letter”.'],
  ['2026-11-20', 'This started on Friday with “opened the letter”.'],
  // A week ago the weekday would be today’s.
  ['2026-11-19', 'This started on Thursday, November 19 with “opened the letter”.'],
  ['2025-12-30', 'This started on Tuesday, December 30, 2025 with “opened the letter”.'],
  // A clock that was ahead.
  ['2026-11-28', 'This started on Saturday, November 28 with “opened the letter”.'],
])('a chain from %s', (day, words) => {
  const wins = [
    { id: 'a', day, text: 'opened the letter' },
    { id: 'b', day: TODAY, text: 'read a line', linkedTo: 'a' },
  ]
  expect(chainWords({ wins }, TODAY)).toBe(words)
})

it('says when it began, where the words of its first win are not quoted', () => {
  const chainFrom = (day: string) => ({
    wins: [
      { id: 'a', day, text: 'words of harm' },
      { id: 'b', day: TODAY, text: 'read a line', linkedTo: 'a' },
    ],
    unquoted: true as const,
  })
  expect(chainWords(chainFrom('2026-11-20'), TODAY)).toBe('This started on Friday.')
  expect(chainWords(chainFrom(TODAY), TODAY)).toBe('This started today.')
})

it('goes by the weekday over the end of a year', () => {
  const wins = [
    { id: 'a', day: '2026-12-29', text: 'opened it' },
    { id: 'b', day: '2027-01-02', text: 'read it', linkedTo: 'a' },
  ]
  expect(chainWords({ wins }, '2027-01-02')).toBe('This started on Tuesday with “opened it”.')
})

it('says of a win that is linked to none that this is enough', () => {
  const wins = [{ id: 'a', day: TODAY, text: 'opened the letter' }]
  expect(chainWords({ wins }, TODAY)).toBe('This one stands on its own.')
})
