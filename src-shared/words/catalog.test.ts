import { expect, it } from 'vitest'

import { openCatalog } from './catalog.ts'
import { sentences } from './joined-words.ts'
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

it('puts nothing between two sentences in a language that has no space there', () => {
  const catalog = openCatalog(
    () => 'zh-CN',
    () => ({ words: { joining: { sentence: '' } } }) as unknown as LanguageWords,
  )
  catalog.speak('zh-CN')
  expect(sentences(catalog, ['记下了。', '也算作明天的。'])).toBe('记下了。也算作明天的。')
})

it('goes on in its language where there are no words for another', () => {
  const { t, speak, language } = openCatalog()
  speak('xx')
  expect(language()).toBe('en')
  expect(t('tray.log')).toBe('Log a win…')
})

it('keeps what is put into a sentence to itself where it is read from the other side', () => {
  const { t, speak } = openCatalog(
    () => 'ar-EG',
    () => ({ words: { today: { continues: 'يتابع “{{text}}”' } } }) as unknown as LanguageWords,
  )
  expect(t('today.continues', { text: 'فتحت الرسالة' })).toBe(
    'continues “\u2068فتحت الرسالة\u2069”',
  )
  speak('ar')
  expect(t('today.continues', { text: 'a letter' })).toBe('يتابع “\u2068a letter\u2069”')
  expect(t('today.continues', { text: 'فتحت الرسالة' })).toBe('يتابع “فتحت الرسالة”')
})
