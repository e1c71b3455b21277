import { expect, it } from 'vitest'

import { dayPlus, daysBetween, monthOf, weekdayOf, type Day } from '../../../src-shared/calendar.ts'
import { rhythmDays } from './rhythm-days.ts'

const TODAY = '2026-11-24'

/** The days up to today, and the months of which the wins were asked for. */
function lived({
  since = '2016-01',
  wins = 1,
  isEligible = () => true,
}: {
  since?: string
  wins?: number
  isEligible?: (day: Day) => boolean
}) {
  const asked = new Set<string>()
  const days = rhythmDays({
    last: TODAY,
    since,
    isEligible,
    winsOf(day) {
      asked.add(monthOf(day))
      return wins
    },
  })
  return { days, asked: [...asked].toSorted() }
}

it('are one after another up to the last one', () => {
  const { days } = lived({ isEligible: (day) => weekdayOf(day) !== 7 })
  expect(days.at(-1)).toEqual({ day: TODAY, wins: 1, frozen: false })
  expect(days.map(({ day }) => day)).toEqual(
    days.map((_, place) => dayPlus(TODAY, place + 1 - days.length)),
  )
})

it.each([
  ['none rests', () => true, 200],
  ['every second one rests', (day: Day) => daysBetween(TODAY, day) % 2 === 0, 399],
  ['a pause goes on', (day: Day) => daysBetween(day, TODAY) >= 300, 500],
])('go back to two hundred eligible ones: %s', (_, isEligible, length) => {
  const { days } = lived({ isEligible })
  expect(days).toHaveLength(length)
  expect(days.filter(({ frozen }) => !frozen)).toHaveLength(200)
})

it('end with the first month that has wins, and are two hundred all the same', () => {
  const isEligible = (day: Day): boolean => daysBetween(day, TODAY) >= 300
  expect(lived({ isEligible, since: '2026-01' }).days[0]?.day).toBe('2026-01-01')
  expect(lived({ isEligible, since: '2026-11' }).days).toHaveLength(200)
  expect(lived({ isEligible, since: TODAY }).days).toHaveLength(200)
})

it('leave months alone in which nothing moves', () => {
  const isEligible = (day: Day): boolean => day < '2026-01-10'
  expect(lived({ isEligible }).asked).toEqual([
    '2025-06',
    '2025-07',
    '2025-08',
    '2025-09',
    '2025-10',
    '2025-11',
    '2025-12',
    '2026-01',
    // Whether there was a win of late.
    '2026-11',
  ])
  expect(lived({ isEligible: () => false }).asked).toEqual(['2026-11'])
})

it('know a win of a frozen day as long as fewer than three eligible ones came after it', () => {
  const days = rhythmDays({
    last: TODAY,
    since: '2026-01',
    isEligible: (day) => day === '2026-11-24' || day < '2026-11-20',
    winsOf: (day) => (day === '2026-11-20' ? 1 : 0),
  })
  expect(days.filter(({ wins }) => wins > 0)).toEqual([
    { day: '2026-11-20', wins: 1, frozen: true },
  ])
})
