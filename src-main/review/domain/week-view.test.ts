import { describe, expect, it } from 'vitest'

import { dayPlus, type Day } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import type { WeekView } from '../../../src-shared/review.ts'
import { sampleWin } from '../../tests/sample-win.ts'
import { weekView } from './week-view.ts'

const MONDAY = '2026-11-23'
const days = Array.from({ length: 7 }, (_, place) => dayPlus(MONDAY, place))

/** A win at an hour of a day, so many days after the Monday. */
function win(after: number, hour: number, changes: Partial<Win> = {}): Win {
  const day = dayPlus(MONDAY, after)
  const at = `${day}T${`${hour}`.padStart(2, '0')}:00:00.000Z`
  return sampleWin(0, { id: `${after} at ${hour}`, at, day, ...changes })
}

/** A week as it is seen on a day, from what is known: wins of the week and of other ones. */
function seen(wins: readonly Win[], today: Day = '2026-11-25', known: readonly Win[] = wins) {
  return weekView({
    days,
    today,
    wins,
    isRest: (day) => day === '2026-11-29',
    find: (id) => known.find((one) => one.id === id),
    hasWinsFrom: (day) => known.some((one) => one.day >= day),
    successors: (id) => known.filter(({ linkedTo }) => linkedTo === id).map((one) => one.id),
  })
}

const idsIn = ({ days }: WeekView): string[][] => days.map(({ wins }) => wins.map(({ id }) => id))

describe('the days of a week', () => {
  it('have their wins in the order of their times, however they come', () => {
    const view = seen([win(2, 9), win(0, 20), win(0, 8), win(2, 7)])
    expect(idsIn(view)).toEqual([['0 at 8', '0 at 20'], [], ['2 at 7', '2 at 9'], [], [], [], []])
  })

  it('are rest days where nothing is asked on them', () => {
    const resting = seen([]).days.filter(({ rest }) => rest)
    expect(resting.map(({ day }) => day)).toEqual(['2026-11-29'])
  })

  it('know which win was put forward to them, one of the day before the week too', () => {
    const view = seen([
      win(-1, 9, { text: 'made tea', covers: MONDAY }),
      win(4, 9, { text: 'a walk', covers: '2026-11-28' }),
    ])
    expect(view.days.flatMap(({ day, covered }) => (covered ? [[day, covered]] : []))).toEqual([
      [MONDAY, { id: '-1 at 9', day: '2026-11-22', text: 'made tea' }],
      ['2026-11-28', { id: '4 at 9', day: '2026-11-27', text: 'a walk' }],
    ])
    expect(idsIn(view).flat()).toEqual(['4 at 9'])
  })
})

describe('what links a week to others', () => {
  it('are the wins of other weeks that its wins grew out of, each once', () => {
    const early = win(-9, 9, { text: 'opened the letter' })
    const wins = [
      win(0, 9, { linkedTo: early.id }),
      win(1, 9, { linkedTo: early.id }),
      win(2, 9, { linkedTo: '0 at 9' }),
      win(3, 9, { linkedTo: 'removed' }),
    ]
    const view = seen(wins, undefined, [early, ...wins])
    expect(view.before).toEqual([{ id: early.id, day: '2026-11-14', text: 'opened the letter' }])
  })

  it('are no links to what was removed, so that nothing is joined over it', () => {
    const wins = [
      win(0, 9, { linkedTo: 'removed' }),
      win(1, 9, { linkedTo: 'removed' }),
      win(2, 9, { linkedTo: '1 at 9' }),
    ]
    const view = seen(wins)
    expect(view.days.flatMap((day) => day.wins)).toEqual([win(0, 9), win(1, 9), wins[2]])
    expect(wins[0]?.linkedTo).toBe('removed')
  })

  it('are the wins that wins of later weeks grew out of', () => {
    const wins = [win(0, 9), win(1, 9, { linkedTo: '0 at 9' }), win(2, 9)]
    const later = win(9, 9, { linkedTo: '1 at 9' })
    expect(seen(wins, undefined, [...wins, later]).goesOn).toEqual(['1 at 9'])
    expect(seen(wins).goesOn).toEqual([])
  })
})

it.each([
  ['2026-11-29', undefined],
  ['2026-11-30', '2026-11-30'],
  ['2027-02-01', '2026-11-30'],
])('leads to the week before, and on to what is not ahead of %s', (today, next) => {
  const view = seen([], today)
  expect(view.previous).toBe('2026-11-16')
  expect(view.next).toBe(next)
})

it.each([
  [6, undefined],
  [7, '2026-11-30'],
  [20, '2026-11-30'],
])('leads on to a win that is dated ahead, %i days after its Monday', (after, next) => {
  expect(seen([], '2026-11-29', [win(after, 9)]).next).toBe(next)
})
