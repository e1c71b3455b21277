import { expect, it } from 'vitest'

import { stemOf, wordsOf } from './stems.ts'

const stems = (text: string, language: 'ar' | 'en' | 'es') =>
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

it.each(['re-pot', 'un-friend', 'e-mails', 'Re-key'])(
  'a hyphen in “%s” makes no words of it',
  (word) => {
    expect(wordsOf(word, 'en')).toEqual([word.toLowerCase().replace('-', '')])
  },
)

it.each([
  ['دواء', 'دوام'],
  ['بنك', 'بنت'],
])('in Arabic “%s” is not “%s”', (one, other) => {
  expect(stems(one, 'ar')).not.toEqual(stems(other, 'ar'))
})

it.each([
  ['ducharse', 'ducharme'],
  ['plancharla', 'planchar'],
  ['devolvérselo', 'devolver'],
  ['cuadernos', 'cuaderno'],
  ['inviernos', 'invierno'],
  ['fuertes', 'fuerte'],
])('in Spanish “%s” is a form of “%s”', (form, word) => {
  expect(stems(form, 'es')).toEqual(stems(word, 'es'))
})

it.each([
  ['charla', 'charro'],
  ['reparte', 'reparar'],
  ['carta', 'caro'],
])('in Spanish “%s” is not “%s”', (one, other) => {
  expect(stems(one, 'es')).not.toEqual(stems(other, 'es'))
})
