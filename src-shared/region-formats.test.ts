import { expect, it } from 'vitest'

import type { Preferences } from './contract/settings.ts'
import { chosenRegion, firstWeekdayIn } from './region-formats.ts'
import { openCatalog } from './words/catalog.ts'

type Chosen = Pick<Preferences, 'firstWeekday' | 'clock'>

const ASKED: Chosen = { firstWeekday: 'region', clock: 'region' }
const EIGHT_PM = Date.UTC(2026, 10, 3, 20, 5)
const TIME = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const
const DAY = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
const format = (locale: string, options: Intl.DateTimeFormatOptions): string =>
  openCatalog(() => locale)
    .dateFormat(options)
    .format(EIGHT_PM)
    .replaceAll(/\s/g, ' ')

it.each(['de-DE', 'en-US', 'ar-EG', 'zh-Hant-TW', 'en'])(
  'is the region %s where nothing is chosen',
  (region) => expect(chosenRegion(region, ASKED)).toBe(region),
)

it.each<[string, Chosen['firstWeekday'], number]>([
  ['de-DE', 'region', 1],
  ['en-US', 'region', 7],
  ['ar-EG', 'region', 6],
  ['de-DE', 'sunday', 7],
  ['de-DE', 'saturday', 6],
  ['en-US', 'monday', 1],
  ['ar-EG', 'monday', 1],
])('in %s, with %s chosen, a week begins with weekday %i', (region, firstWeekday, first) => {
  expect(firstWeekdayIn(chosenRegion(region, { ...ASKED, firstWeekday }))).toBe(first)
})

it.each<[string, Chosen['clock'], string, string]>([
  ['de-DE', 'region', '20:05', '3 November'],
  ['de-DE', '12', '8:05 pm', '3 November'],
  ['en-US', 'region', '8:05 PM', 'November 3'],
  ['en-US', '24', '20:05', 'November 3'],
  ['ja-JP', '12', '8:05 PM', 'November 3'],
])('in %s, with %s chosen, a time is %s and a day %s', (region, clock, time, day) => {
  const chosen = chosenRegion(region, { ...ASKED, clock })
  expect([format(chosen, TIME), format(chosen, DAY)]).toEqual([time, day])
})

it('chooses anew what a locale says already', () => {
  const both = chosenRegion('de-DE-u-fw-sun-hc-h12', { firstWeekday: 'monday', clock: '24' })
  expect(both).toBe('de-DE-u-fw-mon-hc-h23')
})

it('shows midnight as each clock does', () => {
  const midnight = (clock: Chosen['clock']): string =>
    openCatalog(() => chosenRegion('en-GB', { ...ASKED, clock }))
      .dateFormat(TIME)
      .format(Date.UTC(2026, 10, 3, 0, 5))
  expect(['12', '24'].map((clock) => midnight(clock as Chosen['clock']))).toEqual([
    '12:05 am',
    '0:05',
  ])
})
