import { expect, it } from 'vitest'

import { stemOf, wordsOf } from './stems.ts'

const stems = (text: string, language: 'ar' | 'en') =>
  wordsOf(text, language).map((word) => stemOf(word, language))

it.each([
  ['الصحون', 'صحون'],
  ['بالبنك', 'بنك'],
  ['للامتحان', 'امتحان'],
  ['والمطبخ', 'مطبخ'],
  ['غرفتي', 'غرفة'],
  ['مكالمات', 'مكالمة'],
  ['أُرتِّب', 'ارتب'],
])('in Arabic “%s” is a form of “%s”', (form, word) => {
  expect(stems(form, 'ar')).toEqual(stems(word, 'ar'))
})

it.each([
  ['دواء', 'دوام'],
  ['بنك', 'بنت'],
])('in Arabic “%s” is not “%s”', (one, other) => {
  expect(stems(one, 'ar')).not.toEqual(stems(other, 'ar'))
})
