import { expect, it } from 'vitest'

import { isoWeekday, weekdayList, weekdayName, weekdaysInOrder } from './weekdays.ts'

it('begins the week as the locale does', () => {
  expect(weekdaysInOrder('de')).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(weekdaysInOrder('en-US')).toEqual([7, 1, 2, 3, 4, 5, 6])
})

it('names weekdays by their ISO number', () => {
  expect(weekdayName(1)).toBe('Monday')
  expect(weekdayName(7)).toBe('Sunday')
  expect(weekdayList([7, 1], 'de')).toBe('Monday and Sunday')
})

it('knows the ISO weekday of a day', () => {
  expect(isoWeekday('2026-11-23')).toBe(1)
  expect(isoWeekday('2026-11-29')).toBe(7)
})
