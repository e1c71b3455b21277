import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { dayPlus, instantOfWall, weekdayOf, type Day } from '../../src-shared/calendar.ts'
import { DEFAULT_NUDGES } from '../../src-shared/nudges.ts'
import { chosenRegion, firstWeekdayIn } from '../../src-shared/region-formats.ts'
import type { PlanWorld } from '../tests/plan-world.ts'
import { ReviewWorld } from '../tests/review-world.ts'
import type { ReviewIndex } from './review-index.ts'
import type { ReviewService } from './review-service.ts'

const ZONES = ['Pacific/Kiritimati', 'Asia/Kathmandu', 'Europe/Berlin', 'America/Los_Angeles']

let folder: string
let review: ReviewWorld
let world: PlanWorld
let service: ReviewService
let reviewed: ReviewIndex

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  review = new ReviewWorld(folder)
  ;({ world, service, reviewed } = review)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a week', () => {
  it.each([
    [1, '2026-11-23'],
    [7, '2026-11-22'],
    [6, '2026-11-21'],
  ])('is the present one where none is named, from weekday %i on', (firstWeekday, first) => {
    const { days, today, previous, next } = service.week({ firstWeekday })
    expect(days).toHaveLength(7)
    expect(days[0]?.day).toBe(first)
    expect(weekdayOf(first)).toBe(firstWeekday)
    expect([today, previous, next]).toEqual(['2026-11-24', dayPlus(first, -7), undefined])
  })

  it('has the wins of both of its months', async () => {
    await review.keep('2026-10-31', 'the last of October')
    await review.keep('2026-11-01', 'the first of November')
    await review.keep('2026-11-02', 'of another week')
    const { days, next } = service.week({ of: '2026-10-29', firstWeekday: 1 })
    expect(days.flatMap(({ wins }) => wins.map(({ text }) => text))).toEqual([
      'the last of October',
      'the first of November',
    ])
    expect(next).toBe('2026-11-02')
  })

  it('knows on its first day what was put forward to it', async () => {
    await review.keep('2026-11-22', 'made tea', { covers: '2026-11-23' })
    const [monday] = service.week({ firstWeekday: 1 }).days
    expect(monday).toMatchObject({ wins: [], covered: { text: 'made tea', day: '2026-11-22' } })
  })

  it('rests on the weekdays that the person has chosen', () => {
    const resting = service.week({ firstWeekday: 1 }).days.filter(({ rest }) => rest)
    expect(resting.map(({ day }) => weekdayOf(day))).toEqual(DEFAULT_NUDGES.restDays)
  })

  it('does not rest on the day on which the person began, a Sunday or a date of rest', () => {
    const sunday = '2026-11-29'
    review.nudges = { ...DEFAULT_NUDGES, firstDay: sunday, restDates: [sunday] }
    const rests = (of: Day): unknown => {
      const ofWeek = service.week({ of, firstWeekday: 1 }).days.at(-1)
      const inMonth = service.month({ month: of.slice(0, 7), firstWeekday: 1 }).weeks.flat()
      const inYear = service.year({ year: Number(of.slice(0, 4)) }).days
      return [ofWeek, ...[inMonth, inYear].map((days) => days.find(({ day }) => day === of))].map(
        (day) => day?.rest,
      )
    }
    expect(rests(sunday)).toEqual([false, false, false])
    expect(rests('2026-11-22')).toEqual([true, true, true])
  })

  describe.each(ZONES)('in %s', (zone) => {
    it.each([
      ['monday', 'de-DE', '2026-11-16', '2026-11-23'],
      ['sunday', 'de-DE', '2026-11-15', '2026-11-22'],
      ['saturday', 'de-DE', '2026-11-14', '2026-11-21'],
      ['region', 'en-US', '2026-11-15', '2026-11-22'],
      ['region', 'ar-EG', '2026-11-14', '2026-11-21'],
    ] as const)('turns with the day that %s in %s says', (firstWeekday, region, former, first) => {
      const begins = (wall: string): string | undefined => {
        world.zone = zone
        world.now = instantOfWall(wall, zone)
        const locale = chosenRegion(region, { firstWeekday, clock: 'region' })
        return service.week({ firstWeekday: firstWeekdayIn(locale) }).days[0]?.day
      }
      // The person's day turns over at four.
      expect(begins(`${first}T03:59`)).toBe(former)
      expect(begins(`${first}T04:00`)).toBe(first)
      expect(begins(`${dayPlus(first, 7)}T03:59`)).toBe(first)
    })
  })

  it('knows its links to other months, on once those have been read', async () => {
    const [first, second, third] = await review.keepChain('2026-09-30', '2026-10-14', '2026-11-24')
    await service.chain(first!.id)
    const october = service.week({ of: '2026-10-14', firstWeekday: 1 })
    expect(october.before).toEqual([{ id: first!.id, day: '2026-09-30', text: 'on 2026-09-30' }])
    expect(october.goesOn).toEqual([second!.id])
    expect(service.week({ firstWeekday: 1 }).before.map(({ id }) => id)).toEqual([second!.id])
    expect(service.week({ firstWeekday: 1 }).goesOn).toEqual([])
    expect(third!.linkedTo).toBe(second!.id)
  })
})

describe('a win that is dated ahead, as by a flight over the date line', () => {
  it('can be reached from the week, the month and the year before it', async () => {
    world.moveTo('2026-12-27T10:00')
    const ahead = async (day: Day) => {
      const win = await review.keep(day, `on ${day}`)
      await reviewed.update([day.slice(0, 7)])
      return win
    }
    const ways = () => [
      service.week({ firstWeekday: 1 }).next,
      service.month({ firstWeekday: 1 }).next,
      service.year({}).next,
    ]
    expect(ways()).toEqual([undefined, undefined, undefined])
    await ahead('2026-12-28')
    expect(ways()).toEqual(['2026-12-28', undefined, undefined])
    const far = await ahead('2027-01-01')
    expect(ways()).toEqual(['2026-12-28', '2027-01', 2027])
    expect(service.week({ of: '2026-12-28', firstWeekday: 1 }).next).toBeUndefined()
    await world.files.wins.put({ ...far, deleted: true, updatedAt: '2027-01-02T10:00:00.000Z' })
    await reviewed.update(['2027-01'])
    expect(ways()).toEqual(['2026-12-28', undefined, undefined])
  })
})

describe('a month', () => {
  it('is whole weeks of days with how many wins they have', async () => {
    await review.keep('2026-11-03', 'one')
    await review.keep('2026-11-03', 'two')
    await review.keep('2026-10-26', 'in the first week of it')
    const { month, weeks, previous, next } = service.month({ firstWeekday: 1 })
    expect([month, previous, next]).toEqual(['2026-11', '2026-10', undefined])
    expect(weeks.every((days) => days.length === 7)).toBe(true)
    expect([weeks[0]?.[0]?.day, weeks.at(-1)?.at(-1)?.day]).toEqual(['2026-10-26', '2026-12-06'])
    const full = weeks.flat().flatMap(({ day, wins }) => (wins > 0 ? [[day, wins]] : []))
    expect(full).toEqual([
      ['2026-10-26', 1],
      ['2026-11-03', 2],
    ])
  })

  it('begins its weeks on the weekday of the locale, and leads on up to the present one', () => {
    const { weeks, next } = service.month({ month: '2026-10', firstWeekday: 7 })
    expect(weeks.map(([first]) => first?.day)).toEqual([
      '2026-09-27',
      '2026-10-04',
      '2026-10-11',
      '2026-10-18',
      '2026-10-25',
    ])
    expect(next).toBe('2026-11')
    expect(service.month({ month: '2026-12', firstWeekday: 7 }).next).toBeUndefined()
    expect(service.month({ month: '2025-12', firstWeekday: 7 })).toMatchObject({
      previous: '2025-11',
      next: '2026-01',
    })
  })

  it('tells of chains of four wins and more that touch it', async () => {
    const long = await review.keepChain('2026-09-28', '2026-10-05', '2026-10-06', '2026-11-02')
    await review.keepChain('2026-10-07', '2026-10-08', '2026-10-09')
    await service.chain(long[0]!.id)
    const stories = (month: string) => service.month({ month, firstWeekday: 1 }).stories
    const told = { first: { text: 'on 2026-09-28' }, last: { text: 'on 2026-11-02' }, wins: 4 }
    for (const month of ['2026-09', '2026-10', '2026-11']) {
      expect(stories(month)).toMatchObject([told])
    }
    expect(stories('2026-08')).toEqual([])
  })
})

describe('a year', () => {
  it('is every day of it, those with wins and those without', async () => {
    await review.keep('2026-01-01', 'early')
    await review.keep('2026-11-24', 'late')
    await review.keep('2025-12-31', 'of another year')
    const { days, year, previous, next } = service.year({})
    expect([year, previous, next]).toEqual([2026, 2025, undefined])
    expect(days.at(-1)?.day).toBe('2026-11-30')
    expect(days).toHaveLength(334)
    expect(days.filter(({ wins }) => wins > 0).map(({ day }) => day)).toEqual([
      '2026-01-01',
      '2026-11-24',
    ])
  })

  it('begins with the month of the first win, or of the first day where that is earlier', async () => {
    const begins = (year?: number): unknown => {
      const { days, previous } = service.year({ year })
      return [days[0]?.day, days.length, previous]
    }
    // Nobody has begun yet.
    expect(begins()).toEqual(['2026-11-01', 30, undefined])
    review.nudges = { ...DEFAULT_NUDGES, firstDay: '2026-10-31' }
    expect(begins()).toEqual(['2026-10-01', 61, undefined])
    await review.keep('2026-11-03', 'the first')
    expect(begins()).toEqual(['2026-10-01', 61, undefined])
    // As from another app.
    await review.keep('2024-05-20', 'brought along')
    await reviewed.update(['2024-05'])
    expect(begins()).toEqual(['2026-01-01', 334, 2025])
    expect(begins(2024)).toEqual(['2024-05-01', 245, undefined])
    // By its address.
    expect(begins(2023)).toEqual(['2023-01-01', 365, undefined])
    expect(service.year({ year: 2023 }).next).toBe(2024)
  })

  it('has no month that has not begun, unless a win lies there', async () => {
    await review.keep('2026-09-03', 'the first')
    const ends = (year?: number): unknown => service.year({ year }).days.at(-1)?.day
    expect(ends()).toBe('2026-11-30')
    await review.keep('2026-12-31', 'on a journey')
    await reviewed.update(['2026-12'])
    expect(ends()).toBe('2026-12-31')
    // By its address.
    expect(ends(2027)).toBe('2027-12-31')
  })

  it('does not begin with a month whose wins are all removed', async () => {
    await review.keep('2026-03-03', 'removed', { deleted: true })
    await review.keep('2026-08-03', 'there')
    expect(service.year({}).days[0]?.day).toBe('2026-08-01')
  })
})
