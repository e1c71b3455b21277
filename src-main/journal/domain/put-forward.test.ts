import { describe, expect, it } from 'vitest'

import type { Win } from '../../../src-shared/records.ts'
import { sampleWin } from '../../tests/sample-win.ts'
import { forwardOf } from './put-forward.ts'

/** A Monday. */
const DAY = '2026-11-23'
const TOMORROW = '2026-11-24'
const [one, two, three] = [sampleWin(1), sampleWin(2), sampleWin(3)]
const settings = { restDays: [7], restDates: [], easyDays: [] }

function forward(
  wins: readonly Win[],
  coveredDays: readonly string[] = [],
  choices: Partial<Parameters<typeof forwardOf>[0]['settings']> = {},
) {
  return forwardOf({ day: DAY, wins, coveredDays, settings: { ...settings, ...choices } })
}

describe('what is offered', () => {
  it('is nothing while today needs its win itself', () => {
    expect(forward([])).toBeUndefined()
    expect(forward([one])).toBeUndefined()
    expect(forward([], [DAY])).toBeUndefined()
  })

  it('is the latest win, where there is one more', () => {
    expect(forward([one, two])).toEqual({ winId: two.id, text: 'win 2', state: 'offered' })
    expect(forward([one, two, three])?.winId).toBe(three.id)
  })

  it('is the first win already, where another day has covered today', () => {
    expect(forward([one], [DAY])).toMatchObject({ winId: one.id, state: 'offered' })
  })

  it('is nothing where something covers tomorrow already', () => {
    expect(forward([one, two], [TOMORROW])).toBeUndefined()
  })

  it.each([
    ['rests by its weekday', { restDays: [2] }],
    ['rests by its date', { restDates: [TOMORROW] }],
    ['is paused', { easyDays: [TOMORROW] }],
  ])('is nothing where tomorrow %s', (_, choices) => {
    expect(forward([one, two], [], choices)).toBeUndefined()
  })

  it('is nothing on a low-energy day, and something again after one', () => {
    expect(forward([one, two], [], { lowEnergyDay: DAY })).toBeUndefined()
    expect(forward([one, two], [], { lowEnergyDay: '2026-11-22' })).toBeDefined()
  })
})

describe('what was put forward', () => {
  const given = sampleWin(1, { covers: TOMORROW })

  it('is shown whatever comes after it, so that it can be taken back', () => {
    const seen = { winId: given.id, text: 'win 1', state: 'given' }
    expect(forward([given, two], [TOMORROW])).toEqual(seen)
    expect(forward([given], [TOMORROW])).toEqual(seen)
    const resting = { restDays: [2], lowEnergyDay: DAY }
    expect(forward([given, two], [TOMORROW], resting)).toEqual(seen)
  })

  it('to another day than tomorrow is not what tomorrow is covered by', () => {
    const before = sampleWin(1, { covers: DAY })
    expect(forward([before, two], [DAY])).toMatchObject({ winId: two.id, state: 'offered' })
  })
})
