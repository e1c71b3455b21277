import { afterAll, beforeEach, expect, it } from 'vitest'

import { locale, setLocale } from './locale.ts'
import { isoWeekday, weekdayList, weekdayName, weekdaysInOrder } from './weekdays.ts'

const before = locale()
beforeEach(() => setLocale({ region: 'de' }))
// Tests after these share the process.
afterAll(() => setLocale({ region: before }))

it('begins the week as the locale does, and as the person has chosen', () => {
  expect(weekdaysInOrder()).toEqual([1, 2, 3, 4, 5, 6, 7])
  setLocale({ region: 'en-US' })
  expect(weekdaysInOrder()).toEqual([7, 1, 2, 3, 4, 5, 6])
  setLocale({ region: 'de-u-fw-sat' })
  expect(weekdaysInOrder()).toEqual([6, 7, 1, 2, 3, 4, 5])
})

it('names weekdays by their ISO number', () => {
  expect(weekdayName(1)).toBe('Monday')
  expect(weekdayName(7)).toBe('Sunday')
  expect(weekdayList([7, 1])).toBe('Monday and Sunday')
})

it('knows the ISO weekday of a day', () => {
  expect(isoWeekday('2026-11-23')).toBe(1)
  expect(isoWeekday('2026-11-29')).toBe(7)
})
