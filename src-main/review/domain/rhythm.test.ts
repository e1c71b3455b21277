import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dayPlus } from '../../../src-shared/calendar.ts'
import { rhythm, type RhythmDay } from './rhythm.ts'

const FIRST = '2026-01-01'
/** Sums of fractions differ in their last digits. */
const NEARLY = 1e-9

type Lived = Omit<RhythmDay, 'day'>

function dated(days: readonly Lived[]): RhythmDay[] {
  return days.map((day, place) => ({ day: dayPlus(FIRST, place), ...day }))
}

/** The momentum in the end. */
function after(days: readonly Lived[]): number {
  return rhythm(dated(days)).line.at(-1)?.value ?? 0
}

/** A number is a day with so many wins, `-` one without, `=` one of rest. */
function days(written: string): Lived[] {
  return Array.from(written, (letter) => ({ wins: Number(letter) || 0, frozen: letter === '=' }))
}

const NONE = days('-')
const lived = fc.record({
  wins: fc.oneof(fc.constant(0), fc.nat(5)),
  frozen: fc.boolean(),
})
const eligible = fc.record({
  wins: fc.oneof(fc.constant(0), fc.nat(5)),
  frozen: fc.constant(false),
})
const years = fc.oneof(
  fc.array(lived, { maxLength: 400 }),
  fc.array(eligible, { maxLength: 400 }),
  // A year that goes well, so that the top is tried.
  fc.array(fc.record({ wins: fc.integer({ min: 1, max: 4 }), frozen: fc.boolean() }), {
    maxLength: 400,
  }),
)

describe('the momentum of any year', () => {
  it('lies between 0 and 100 on every day', () => {
    fc.assert(
      fc.property(years, (year) => {
        for (const { value } of rhythm(dated(year)).line) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  it('gives five at most for one eligible day without a win', () => {
    fc.assert(
      fc.property(years, (year) => {
        expect(after(year) - after([...year, ...NONE])).toBeLessThanOrEqual(5)
      }),
    )
    const top = days('3'.repeat(60))
    expect(after(top)).toBe(100)
    expect(after([...top, ...NONE])).toBeCloseTo(95.17, 2)
  })

  it('has it back after three wins, on three days or on one, with rest in between', () => {
    const restoring = fc.constantFrom('111', '3', '21', '12', '4', '1=1=1', '=111')
    fc.assert(
      fc.property(years, restoring, (year, wins) => {
        const back = after([...year, ...NONE, ...days(wins)])
        expect(back).toBeGreaterThanOrEqual(after(year) - NEARLY)
      }),
    )
  })

  it('is moved by nothing on a day of rest, whatever is done on it', () => {
    fc.assert(
      fc.property(years, fc.nat(9), (year, wins) => {
        expect(after([...year, { wins, frozen: true }])).toBe(after(year))
      }),
    )
  })

  it('never lies lower for one more win', () => {
    fc.assert(
      fc.property(
        years.filter((year) => year.length > 0),
        fc.nat(),
        (year, number) => {
          const place = number % year.length
          const more = year.map((day, at) => (at === place ? { ...day, wins: day.wins + 1 } : day))
          expect(after(more)).toBeGreaterThanOrEqual(after(year) - NEARLY)
        },
      ),
    )
  })

  it('never falls on a day with a win', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 9 }), (year, wins) => {
        expect(after([...year, { wins, frozen: false }])).toBeGreaterThanOrEqual(after(year))
      }),
    )
  })

  it('is halved by fourteen eligible days without a win', () => {
    fc.assert(
      fc.property(years, (year) => {
        expect(after([...year, ...days('-'.repeat(14))])).toBeCloseTo(after(year) / 2, 6)
        expect(after([...year, ...days('-=='.repeat(14))])).toBeCloseTo(after(year) / 2, 6)
      }),
    )
  })

  it('is never called resting while one of the last three eligible days has a win', () => {
    fc.assert(
      fc.property(years, (year) => {
        const recent = year.filter(({ frozen }) => !frozen).slice(-3)
        const hasWin = recent.some(({ wins }) => wins > 0)
        expect(hasWin && rhythm(dated(year)).word === 'resting').toBe(false)
      }),
    )
  })
})

describe('the word', () => {
  it.each([
    ['', 'resting'],
    ['-', 'resting'],
    ['=', 'resting'],
    ['1', 'stirring'],
    ['1--', 'stirring'],
    ['1---', 'resting'],
    ['1--====', 'stirring'],
    ['111111111', 'moving'],
    ['11111==11111==11111==11111==11111', 'rolling'],
    ['33333==33333==33333', 'rolling'],
    ['33333==33333==33333--', 'moving'],
    ['1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-', 'moving'],
  ])('after %s it is %s', (written, word) => {
    expect(rhythm(dated(days(written))).word).toBe(word)
  })

  it('is stirring where there was a win on a day of rest just now', () => {
    expect(rhythm(dated([...days('---'), { wins: 1, frozen: true }])).word).toBe('stirring')
    expect(rhythm(dated([{ wins: 1, frozen: true }, ...days('---')])).word).toBe('resting')
  })
})

it('has a line of the last 56 days, each with its momentum', () => {
  const year = dated(days('1-2=3'.repeat(40)))
  const { line } = rhythm(year)
  expect(line.map(({ day }) => day)).toEqual(year.slice(-56).map(({ day }) => day))
  expect(line.at(-1)?.value).toBe(after(days('1-2=3'.repeat(40))))
  expect(rhythm(dated(days('1'))).line).toEqual([{ day: FIRST, value: expect.closeTo(4.83, 2) }])
  expect(rhythm([]).line).toEqual([])
})
