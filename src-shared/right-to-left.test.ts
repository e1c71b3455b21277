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

it('isolates the letters of the other direction where the language is read from the right', () => {
  expect(isolated('opened the letter!', 'rtl')).toBe('\u2068opened the letter!\u2069')
  expect(isolated('فتحت الرسالة', 'rtl')).toBe('فتحت الرسالة')
  expect(isolated('12 – 13', 'rtl')).toBe('12 – 13')
})

it('lets nothing in the words turn round what stands outside of them', () => {
  expect(isolated('שלום \u2069\u202Eback')).toBe('\u2068שלום back\u2069')
})
