import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dayPlus, type Day } from '../../src-shared/calendar.ts'
import type { Pause } from '../../src-shared/nudges.ts'
import { afterLowEnergy, afterPause, isEligible } from './eligible-days.ts'

/** A Tuesday. */
const TODAY = '2026-11-24'
const until = (before: Day): Pause => ({ kind: 'days', before })
const hour: Pause = {
  kind: 'hour',
  from: '2026-11-24T10:00:00.000Z',
  until: '2026-11-24T11:00:00.000Z',
}

describe('a day', () => {
  const settings = { restDays: [7], restDates: ['2026-11-26'], easyDays: ['2026-11-25'] }

  it('is eligible where something could be asked on it', () => {
    expect(isEligible(TODAY, settings)).toBe(true)
  })

  it('is not where the person had just met the app', () => {
    expect(isEligible(TODAY, { ...settings, firstDay: TODAY })).toBe(false)
    expect(isEligible('2026-11-27', { ...settings, firstDay: TODAY })).toBe(true)
  })

  it('is not where it rests, was paused or was low in energy', () => {
    const eligible = ['2026-11-25', '2026-11-26', '2026-11-29'].filter((day) =>
      isEligible(day, settings),
    )
    expect(eligible).toEqual([])
  })
})

describe('a pause', () => {
  it('adds its days, today among them, and not the one on which it ends', () => {
    expect(afterPause({ easyDays: [] }, until('2026-11-27'), TODAY)).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
    ])
  })

  it('of an hour adds nothing', () => {
    expect(afterPause({ easyDays: ['2026-11-20'] }, hour, TODAY)).toEqual(['2026-11-20'])
  })

  it('that is over as it is chosen adds nothing', () => {
    expect(afterPause({ easyDays: [] }, until('2026-11-20'), TODAY)).toEqual([])
  })

  it('that ends early leaves the days up to today', () => {
    const paused = afterPause({ easyDays: ['2026-11-10'] }, until('2026-12-10'), TODAY)
    expect(afterPause({ easyDays: paused }, undefined, '2026-11-25')).toEqual([
      '2026-11-10',
      '2026-11-24',
      '2026-11-25',
    ])
  })

  it('takes the place of a longer one', () => {
    const long = afterPause({ easyDays: [] }, until('2026-12-10'), TODAY)
    const short = afterPause({ easyDays: long }, until('2026-11-26'), TODAY)
    expect(short).toEqual(['2026-11-24', '2026-11-25'])
  })

  it('of many years records one', () => {
    const days = afterPause({ easyDays: [] }, until('2046-01-01'), TODAY)
    expect(days).toHaveLength(366)
    expect(days.at(-1)).toBe(dayPlus(TODAY, 365))
  })
})

describe('low energy', () => {
  it('adds today, once', () => {
    const on = afterLowEnergy({ easyDays: ['2026-11-20'] }, true, TODAY)
    expect(on).toEqual(['2026-11-20', TODAY])
    expect(afterLowEnergy({ easyDays: on }, true, TODAY)).toEqual(on)
  })

  it('takes today away when it is switched off on the same day', () => {
    expect(afterLowEnergy({ easyDays: ['2026-11-20', TODAY] }, false, TODAY)).toEqual([
      '2026-11-20',
    ])
  })

  it('leaves today where a pause of days covers it, and an hour does not', () => {
    const easyDays = [TODAY]
    const off = (pause: Pause) => afterLowEnergy({ easyDays, pause }, false, TODAY)
    expect(off(until('2026-11-25'))).toEqual([TODAY])
    expect(off(until(TODAY))).toEqual([])
    expect(off(hour)).toEqual([])
  })

  it('keeps a day that has passed', () => {
    expect(afterLowEnergy({ easyDays: ['2026-11-23'] }, false, TODAY)).toEqual(['2026-11-23'])
  })
})

it('whatever is chosen, the days are in order, each once, and no more than eight hundred', () => {
  const anyDay = fc.integer({ min: -900, max: 900 }).map((days) => dayPlus(TODAY, days))
  const change = fc.oneof(
    fc.record({ today: anyDay, on: fc.boolean() }),
    fc.record({ today: anyDay, before: fc.option(anyDay, { nil: undefined }) }),
  )
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      let easyDays: Day[] = []
      let pause: Pause | undefined
      for (const one of changes) {
        if ('on' in one) {
          const choices = { easyDays, ...(pause && { pause }) }
          easyDays = afterLowEnergy(choices, one.on, one.today)
        } else {
          pause = one.before === undefined ? undefined : until(one.before)
          easyDays = afterPause({ easyDays }, pause, one.today)
        }
        expect(easyDays).toEqual([...new Set(easyDays)].toSorted())
        expect(easyDays.length).toBeLessThanOrEqual(800)
      }
    }),
    { numRuns: 200 },
  )
})
