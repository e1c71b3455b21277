import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { dayPlus, type Day } from '../../src-shared/calendar.ts'
import type { FrictionKind } from '../../src-shared/frictions.ts'
import { DEFAULT_NUDGES } from '../../src-shared/nudges.ts'
import type { PlanWorld } from '../tests/plan-world.ts'
import { ReviewWorld } from '../tests/review-world.ts'
import { sampleWin } from '../tests/sample-win.ts'
import type { ReviewService } from './review-service.ts'

let folder: string
let review: ReviewWorld
let world: PlanWorld
let service: ReviewService

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  review = new ReviewWorld(folder)
  ;({ world, service } = review)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Keeps a win a day, so many days before the present one and on until so many before it. */
async function keepDaily(from: number, until: number): Promise<void> {
  const wins = Array.from({ length: from - until }, (_, number) => {
    const day = dayPlus('2026-11-24', number - from)
    return sampleWin(number, { at: `${day}T10:00:00.000Z`, day })
  })
  expect(await world.files.wins.putAll(wins)).toEqual({ kind: 'kept' })
}

describe('what a week says', () => {
  const FIRST = '2026-11-23'

  it('is of its own wins, and looks eight weeks back for energy where that is switched on', async () => {
    const rising = { energyBefore: 2, energyAfter: 4 }
    // The first lies on the first day of the eight weeks, one more on the day before.
    for (const day of ['2026-10-05', '2026-10-06', '2026-11-02', '2026-11-03', '2026-11-23']) {
      await review.keep(day, `on ${day}`, rising)
    }
    await review.keep('2026-10-04', 'too long ago', rising)
    expect(service.summary(FIRST).sentences.map(({ kind }) => kind)).toEqual(['wins'])
    expect(service.summary(FIRST).energy).toEqual([])
    review.energy = true
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
})

describe('the rhythm of a week', () => {
  const lineTo = (day: Day): number[] => service.summary(day).rhythm.line.map(({ value }) => value)

  it('ends on the present day, and on the last day of a week that is over', () => {
    expect(service.summary('2026-11-23').rhythm.line.at(-1)?.day).toBe('2026-11-24')
    expect(service.summary('2026-11-16').rhythm.line.at(-1)?.day).toBe('2026-11-22')
  })

  it('is not lowered by a day that is not over yet', async () => {
    await review.keep('2026-11-23', 'a walk')
    const [yesterday, today] = lineTo('2026-11-23').slice(-2)
    expect(yesterday).toBeGreaterThan(0)
    expect(today).toBe(yesterday)
  })

  it('takes a win for the day it was put forward to, in the next month too, and rests on Sundays', async () => {
    await review.keep('2026-09-30', 'made tea', { covers: '2026-10-01' })
    await review.keep('2026-10-04', 'a walk on a Sunday')
    const [wednesday, thursday, friday, saturday, sunday] = lineTo('2026-09-28').slice(-5)
    expect(thursday).toBeGreaterThan(wednesday!)
    expect(friday).toBeLessThan(thursday!)
    expect(sunday).toBe(saturday)
  })

  it.each([170, 185, 210, 366])('is what it was after a pause of %i days', async (length) => {
    await keepDaily(length + 300, length)
    const easyDays = Array.from({ length }, (_, number) => dayPlus('2026-11-24', number - length))
    review.nudges = { ...DEFAULT_NUDGES, easyDays }
    const { word, line } = service.summary('2026-11-23').rhythm
    expect(word).toBe('rolling')
    expect(line.map(({ value }) => value)).toEqual(line.map(() => 100))
  })

  it('is resting in an app that is new', () => {
    expect(service.summary('2026-11-23').rhythm.word).toBe('resting')
  })
})
