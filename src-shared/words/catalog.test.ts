import { expect, it } from 'vitest'

import { openCatalog } from './catalog.ts'
import type { LanguageWords } from './make-catalog.ts'

const RUSSIAN = {
  words: {
    tray: { log: 'Записать…' },
    wins: {
      found_one: '{{count, number}} запись',
      found_few: '{{count, number}} записи',
      found_many: '{{count, number}} записей',
      found_other: '{{count, number}} записи',
    },
  },
} as unknown as LanguageWords

it('speaks at once, without waiting', () => {
  expect(openCatalog().t('tray.log')).toBe('Log a win…')
})

it('speaks another language at once, with its plural forms and the numbers of the region', () => {
  const { t, speak, language } = openCatalog(
    () => 'de-DE',
    () => RUSSIAN,
  )
  speak('ru')
  expect(language()).toBe('ru')
  expect(t('tray.log')).toBe('Записать…')
  expect([1, 3, 5, 21, 1_234].map((count) => t('wins.found', { count }))).toEqual([
    '1 запись',
    '3 записи',
    '5 записей',
    '21 запись',
    '1\u00A0234 записи',
  ])
  speak('en')
  expect(t('wins.found', { count: 1_234 })).toBe('1.234 wins')
})

it('says in English what a language has not, in its own plural forms', () => {
  const { t, speak } = openCatalog(
    () => 'ru-RU',
    () => RUSSIAN,
  )
  speak('ru')
  expect(t('tray.quit')).toBe('Quit')
  expect(t('today.dayWins', { count: 21, day: '1' })).toBe('1: 21 wins')
})

it('goes on in its language where there are no words for another', () => {
  const { t, speak, language } = openCatalog()
  speak('xx')
  expect(language()).toBe('en')
  expect(t('tray.log')).toBe('Log a win…')
})
