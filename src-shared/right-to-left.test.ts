import { expect, it } from 'vitest'

import { isolated, isRightToLeft } from './right-to-left.ts'

it.each([
  ['opened the letter', false],
  ['פתחתי את המכתב', true],
  ['2. فتحت الرسالة', true],
  ['“שלום”, she said', true],
  ['said שלום', false],
  ['😀 12', false],
  ['', false],
])('reads from the side of the first letter: %s', (text, answer) => {
  expect(isRightToLeft(text)).toBe(answer)
})

it('isolates words with letters from the right, and leaves others as they are', () => {
  expect(isolated('said שלום')).toBe('\u2068said שלום\u2069')
  expect(isolated('said “hello”, 12 times ،')).toBe('said “hello”, 12 times ،')
})
