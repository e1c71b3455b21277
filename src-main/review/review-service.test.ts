import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { dayPlus, instantOfWall, weekdayOf, type Day } from '../../src-shared/calendar.ts'
import type { FrictionKind } from '../../src-shared/frictions.ts'
import { DEFAULT_NUDGES, type NudgeSettings } from '../../src-shared/nudges.ts'
import type { Win } from '../../src-shared/records.ts'
import { chosenRegion, firstWeekdayIn } from '../../src-shared/region-formats.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import { PlanWorld } from '../tests/plan-world.ts'
import { sampleWin } from '../tests/sample-win.ts'
import { writtenShrinker } from '../tests/written-shrinker.ts'
import { openReviewIndex, type ReviewIndex } from './review-index.ts'
import { openReviewService, type ReviewService } from './review-service.ts'

const ZONES = ['Pacific/Kiritimati', 'Asia/Kathmandu', 'Europe/Berlin', 'America/Los_Angeles']

let folder: string
let world: PlanWorld
let service: ReviewService
let reviewed: ReviewIndex
let energy: boolean
let nudges: NudgeSettings
let made: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  // A Tuesday, at ten.
  world = new PlanWorld(folder)
  energy = false
  nudges = DEFAULT_NUDGES
  made = 0
  const { wins, plan } = world.files
  reviewed = openReviewIndex({ store: wins, onRead: () => undefined })
  const settings = { current: () => ({ nudges, energy }) }
  const data = { settings, journal: world.journal, store: wins, plan, reviewed }
  service = openReviewService({ data, catalog: openCatalog(), verbOf: writtenShrinker.verbOf })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Keeps a win of a day, as it lies on disk. */
async function keep(day: Day, text: string, changes: Partial<Win> = {}): Promise<Win> {
  made += 1
  const at = `${day}T10:00:00.${`${made}`.padStart(3, '0')}Z`
  const win = sampleWin(made, { at, day, text, updatedAt: at, ...changes })
  expect(await world.files.wins.put(win)).toEqual({ kind: 'kept' })
  return win
}

/** Keeps a win a day, so many days before the present one and on until so many before it. */
async function keepDaily(from: number, until: number): Promise<void> {
  const wins = Array.from({ length: from - until }, (_, number) => {
    const day = dayPlus('2026-11-24', number - from)
    return sampleWin(number, { at: `${day}T10:00:00.000Z`, day })
  })
  expect(await world.files.wins.putAll(wins)).toEqual({ kind: 'kept' })
}

/** Keeps wins of some days, each grown out of the one before. */
async function keepChain(...days: Day[]): Promise<Win[]> {
  const wins: Win[] = []
  for (const day of days) {
    const linkedTo = wins.at(-1)?.id
    wins.push(await keep(day, `on ${day}`, linkedTo === undefined ? {} : { linkedTo }))
  }
  return wins
}

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
    await keep('2026-10-31', 'the last of October')
    await keep('2026-11-01', 'the first of November')
    await keep('2026-11-02', 'of another week')
    const { days, next } = service.week({ of: '2026-10-29', firstWeekday: 1 })
    expect(days.flatMap(({ wins }) => wins.map(({ text }) => text))).toEqual([
      'the last of October',
      'the first of November',
    ])
    expect(next).toBe('2026-11-02')
  })

  it('knows on its first day what was put forward to it', async () => {
    await keep('2026-11-22', 'made tea', { covers: '2026-11-23' })
    const [monday] = service.week({ firstWeekday: 1 }).days
    expect(monday).toMatchObject({ wins: [], covered: { text: 'made tea', day: '2026-11-22' } })
  })

  it('rests on the weekdays that the person has chosen', () => {
    const resting = service.week({ firstWeekday: 1 }).days.filter(({ rest }) => rest)
    expect(resting.map(({ day }) => weekdayOf(day))).toEqual(DEFAULT_NUDGES.restDays)
  })

  it('does not rest on the day on which the person began, a Sunday or a date of rest', () => {
    const sunday = '2026-11-29'
    nudges = { ...DEFAULT_NUDGES, firstDay: sunday, restDates: [sunday] }
    const rests = (of: Day): unknown => {
      const ofWeek = service.week({ of, firstWeekday: 1 }).days.at(-1)
      const inMonth = service.month({ month: of.slice(0, 7), firstWeekday: 1 }).weeks.flat()
      const inYear = service.year({ year: Number(of.slice(0, 4)) }).days
      return [ofWeek, ...[inMonth, inYear].map((days) => days.find(({ day }) => day === of))].map(
        (day) => day?.rest,
      )
    }
    expect(rests(sunday)).toEqual([false, false, false])
    expect(rests('2026-12-06')).toEqual([true, true, true])
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
    const [first, second, third] = await keepChain('2026-09-30', '2026-10-14', '2026-11-24')
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
      const win = await keep(day, `on ${day}`)
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

describe('a chain', () => {
  it('is told whole, over months, in the order of time', async () => {
    const wins = await keepChain('2026-08-03', '2026-09-30', '2026-11-24')
    const { wins: told } = await service.chain(wins[1]!.id)
    expect(told.map(({ text, linkedTo }) => [text, linkedTo])).toEqual([
      ['on 2026-08-03', undefined],
      ['on 2026-09-30', wins[0]!.id],
      ['on 2026-11-24', wins[1]!.id],
    ])
  })

  it('is nothing around a win that was removed', async () => {
    const win = await keep('2026-11-24', 'a walk', { deleted: true })
    expect(await service.chain(win.id)).toEqual({ wins: [] })
  })
})

it('names wins in the order of their times, and none that is not there', async () => {
  const late = await keep('2026-11-24', 'late')
  const early = await keep('2026-09-01', 'early')
  const removed = await keep('2026-11-23', 'removed', { deleted: true })
  const unknown = '019a0000-0000-7000-9000-999999999999'
  const named = service.named([late.id, removed.id, unknown, early.id])
  expect(named.map(({ text }) => text)).toEqual(['early', 'late'])
})

describe('a month', () => {
  it('is whole weeks of days with how many wins they have', async () => {
    await keep('2026-11-03', 'one')
    await keep('2026-11-03', 'two')
    await keep('2026-10-26', 'in the first week of it')
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
    const long = await keepChain('2026-09-28', '2026-10-05', '2026-10-06', '2026-11-02')
    await keepChain('2026-10-07', '2026-10-08', '2026-10-09')
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
    await keep('2026-01-01', 'early')
    await keep('2026-11-24', 'late')
    await keep('2025-12-31', 'of another year')
    const { days, year, previous, next } = service.year({})
    expect([year, previous, next]).toEqual([2026, 2025, undefined])
    expect(days).toHaveLength(365)
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
    expect(begins()).toEqual(['2026-11-01', 61, undefined])
    nudges = { ...DEFAULT_NUDGES, firstDay: '2026-10-31' }
    expect(begins()).toEqual(['2026-10-01', 92, undefined])
    await keep('2026-11-03', 'the first')
    expect(begins()).toEqual(['2026-10-01', 92, undefined])
    // As from another app.
    await keep('2024-05-20', 'brought along')
    await reviewed.update(['2024-05'])
    expect(begins()).toEqual(['2026-01-01', 365, 2025])
    expect(begins(2024)).toEqual(['2024-05-01', 245, undefined])
    // By its address.
    expect(begins(2023)).toEqual(['2023-01-01', 365, undefined])
    expect(service.year({ year: 2023 }).next).toBe(2024)
  })

  it('does not begin with a month whose wins are all removed', async () => {
    await keep('2026-03-03', 'removed', { deleted: true })
    await keep('2026-08-03', 'there')
    expect(service.year({}).days[0]?.day).toBe('2026-08-01')
  })
})

describe('what a week says', () => {
  const FIRST = '2026-11-23'

  it('is of its own wins, and looks eight weeks back for energy where that is switched on', async () => {
    const rising = { energyBefore: 2, energyAfter: 4 }
    // The first lies on the first day of the eight weeks, one more on the day before.
    for (const day of ['2026-10-05', '2026-10-06', '2026-11-02', '2026-11-03', '2026-11-23']) {
      await keep(day, `on ${day}`, rising)
    }
    await keep('2026-10-04', 'too long ago', rising)
    expect(service.summary(FIRST).sentences.map(({ kind }) => kind)).toEqual(['wins'])
    expect(service.summary(FIRST).energy).toEqual([])
    energy = true
    expect(service.summary(FIRST).sentences).toMatchObject([
      { kind: 'wins', count: 1, days: 1 },
      { kind: 'energy', up: 5, of: 5 },
    ])
    expect(service.summary(FIRST).energy).toEqual([{ day: FIRST, before: 2, after: 4 }])
  })

  it('ends on a question that a week keeps, and the next week has another', () => {
    const { question, answer } = service.summary(FIRST)
    expect(question).not.toBe('')
    expect(answer).toBe('')
    expect(service.summary(FIRST).question).toBe(question)
    expect(service.summary('2026-11-22').question).not.toBe('')
    expect(service.summary('2026-11-30').question).not.toBe(question)
    expect(service.summary('1999-01-04').question).not.toBe('')
  })

  it('shows what was answered, under the question as it was asked', async () => {
    const asked = { first: FIRST, question: 'In other words?', text: 'the river' }
    expect(await world.planner.answerWeek(asked)).toEqual({ kind: 'changed' })
    expect(service.summary(FIRST)).toMatchObject({
      question: 'In other words?',
      answer: 'the river',
    })
    expect(service.summary('2026-11-22').answer).toBe('the river')
    expect(service.summary('2026-11-16').answer).toBe('')
    await world.planner.answerWeek({ ...asked, text: '' })
    expect(service.summary(FIRST).answer).toBe('')
    expect(service.summary(FIRST).question).not.toBe('In other words?')
  })

  it('speaks of what was hardest when a step was made, whatever is now', async () => {
    const shrunk = (kind: FrictionKind, step: string) =>
      world.service.shrink.use({
        text: 'the tax return',
        friction: { kind },
        step,
        rungs: [],
        how: 'now',
      })
    const letters = ['the first letter', 'the second letter', 'the third letter', 'the last letter']
    for (const [number, letter] of letters.entries()) {
      world.moveTo(`2026-11-${24 + number}T10:00`)
      const used = await shrunk('boring', `Open ${letter}`)
      if (used.kind !== 'used') throw new Error(used.kind)
      await world.did(used.stepId ?? '')
    }
    await shrunk('scary', 'Ask Ana to sit by me')
    expect(world.files.plan.read().tasks).toMatchObject([{ friction: { kind: 'scary' } }])
    expect(service.summary(FIRST).sentences).toMatchObject([
      { kind: 'wins', count: 4 },
      { kind: 'friction', friction: 'boring', verb: 'open', count: 4 },
    ])
  })

  it('knows how many wins there are in all, once they have been read', async () => {
    const [first] = await keepChain('2026-08-03', '2026-09-30', '2026-11-24')
    await keep('2026-11-24', 'removed', { deleted: true })
    await service.chain(first!.id)
    expect(service.summary(FIRST).total).toBe(3)
  })
})

describe('the rhythm of a week', () => {
  const lineTo = (day: Day): number[] => service.summary(day).rhythm.line.map(({ value }) => value)

  it('ends on the present day, and on the last day of a week that is over', () => {
    expect(service.summary('2026-11-23').rhythm.line.at(-1)?.day).toBe('2026-11-24')
    expect(service.summary('2026-11-16').rhythm.line.at(-1)?.day).toBe('2026-11-22')
  })

  it('is not lowered by a day that is not over yet', async () => {
    await keep('2026-11-23', 'a walk')
    const [yesterday, today] = lineTo('2026-11-23').slice(-2)
    expect(yesterday).toBeGreaterThan(0)
    expect(today).toBe(yesterday)
  })

  it('takes a win for the day it was put forward to, in the next month too, and rests on Sundays', async () => {
    await keep('2026-09-30', 'made tea', { covers: '2026-10-01' })
    await keep('2026-10-04', 'a walk on a Sunday')
    const [wednesday, thursday, friday, saturday, sunday] = lineTo('2026-09-28').slice(-5)
    expect(thursday).toBeGreaterThan(wednesday!)
    expect(friday).toBeLessThan(thursday!)
    expect(sunday).toBe(saturday)
  })

  it.each([170, 185, 210, 366])('is what it was after a pause of %i days', async (length) => {
    await keepDaily(length + 300, length)
    const easyDays = Array.from({ length }, (_, number) => dayPlus('2026-11-24', number - length))
    nudges = { ...DEFAULT_NUDGES, easyDays }
    const { word, line } = service.summary('2026-11-23').rhythm
    expect(word).toBe('rolling')
    expect(line.map(({ value }) => value)).toEqual(line.map(() => 100))
  })

  it('is resting in an app that is new', () => {
    expect(service.summary('2026-11-23').rhythm.word).toBe('resting')
  })
})
