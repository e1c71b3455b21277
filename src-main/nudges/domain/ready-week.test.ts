import { expect, it } from 'vitest'

import { dayPlus } from '../../../src-shared/calendar.ts'
import { weekOf } from '../../review/domain/month-grid.ts'
import { readyWeek } from './ready-week.ts'

const SUNDAY = '2026-11-22'

it.each([
  [1, SUNDAY, '2026-11-16'],
  // The first three days of a week are about the one before.
  [1, '2026-11-23', '2026-11-16'],
  [1, '2026-11-25', '2026-11-16'],
  [1, '2026-11-26', '2026-11-23'],
  [7, SUNDAY, '2026-11-15'],
  [7, '2026-11-25', '2026-11-22'],
  [6, '2026-11-21', '2026-11-14'],
  [6, SUNDAY, '2026-11-14'],
  [6, '2026-11-27', '2026-11-21'],
])('where weeks begin with %i, on %s the one from %s is ready', (firstWeekday, day, first) => {
  expect(weekOf(readyWeek(day, firstWeekday), firstWeekday)[0]).toBe(first)
})

it('is one of which at least four days have come, and never one that is ahead', () => {
  for (const firstWeekday of [1, 6, 7]) {
    for (let number = 0; number < 14; number += 1) {
      const day = dayPlus(SUNDAY, number)
      const week = weekOf(readyWeek(day, firstWeekday), firstWeekday)
      expect(week.filter((one) => one <= day).length).toBeGreaterThanOrEqual(4)
    }
  }
})
