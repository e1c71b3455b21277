import { expect, it } from 'vitest'

import { openCatalog } from './catalog.ts'

const AT = Date.UTC(2026, 10, 3, 20, 5)
const DAY = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
const TIME = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const

it.each([
  ['en-US', 'Tuesday, November 3', '8:05 PM'],
  ['en-GB', 'Tuesday 3 November', '20:05'],
  ['de-DE', 'Tuesday, 3 November', '20:05'],
  ['de', 'Tuesday, 3 November', '20:05'],
  ['sv-SE', 'Tuesday, 3 November', '20:05'],
  ['ja-JP', 'Tuesday, November 3', '20:05'],
  ['en-AU', 'Tuesday 3 November', '8:05 pm'],
  // No English of their own.
  ['pt-BR', 'Tuesday, 3 November', '20:05'],
  ['ar-SA', 'Tuesday, 3 November', '8:05 pm'],
  ['fa-IR', 'Tuesday, 3 November', '20:05'],
  ['th-TH', 'Tuesday, 3 November', '20:05'],
])('in %s a day is %s, and a time %s', (region, day, time) => {
  const catalog = openCatalog(() => region)
  expect(catalog.dateFormat(DAY).format(AT)).toBe(day)
  // The space before the half of the day is a narrow one in some versions of the data.
  expect(catalog.dateFormat(TIME).format(AT).replaceAll(/\s/g, ' ')).toBe(time)
})

it('follows a region that becomes known later', () => {
  let region = 'en-US'
  const catalog = openCatalog(() => region)
  expect(catalog.dateFormat(DAY).format(AT)).toBe('Tuesday, November 3')
  region = 'de-DE'
  expect(catalog.dateFormat(DAY).format(AT)).toBe('Tuesday, 3 November')
})
