import { expect, it } from 'vitest'

import { sampleWeek } from './tests/sample-week.ts'
import { isDay, monthOf, weekHeading, weeksBeside } from './week-dates.ts'

const view = {
  ...sampleWeek(),
  today: '2026-11-27',
  before: [],
  goesOn: [],
  previous: '2026-11-16',
}

it('names a week by its first day and by the month that most of it is in', () => {
  expect(weekHeading(view)).toBe('Week of November 23')
  expect(monthOf(view)).toBe('2026-11')
  const days = view.days.map((day, place) => ({ ...day, day: `2026-12-0${place + 1}` }))
  const overTheEnd = [{ ...days[0]!, day: '2026-11-30' }, ...days.slice(0, 6)]
  expect(monthOf({ ...view, days: overTheEnd })).toBe('2026-12')
})

it.each([
  ['2026-11-23', true],
  ['2026-11-31', true],
  ['2026-13-01', false],
  ['2026-1-23', false],
  ['', false],
  [undefined, false],
])('%s is a date: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})

it('goes on from the week that is asked for, even before it is shown', () => {
  const now = { ...view, next: '2026-11-30', today: '2026-12-09' }
  const beside = { previous: '2026-11-16', next: '2026-11-30' }
  expect(weeksBeside(now, undefined)).toEqual(beside)
  expect(weeksBeside(now, '2026-11-25')).toEqual(beside)
  expect(weeksBeside(now, '2026-11-16')).toEqual({ previous: '2026-11-09', next: '2026-11-23' })
  // What is ahead is not there yet.
  expect(weeksBeside(now, '2026-12-07')).toEqual({ previous: '2026-11-30' })
  expect(weeksBeside(undefined, '2026-11-16')).toEqual({})
})
