import { describe, expect, it } from 'vitest'

import type { WeekAnswer } from '../../../src-shared/records.ts'
import type { Planning } from './planned-change.ts'
import { answerOf, answerWeek } from './week-answer.ts'

const QUESTION = 'What helped, even a little?'

function answer(week: string, changes: Partial<WeekAnswer> = {}): WeekAnswer {
  const updatedAt = '2026-11-20T10:00:00.000Z'
  return {
    id: `of ${week}`,
    week,
    question: QUESTION,
    text: `about ${week}`,
    updatedAt,
    ...changes,
  }
}

function planning(...answers: WeekAnswer[]): Planning {
  return {
    plan: { goals: [], tasks: [], steps: [], repeats: [], answers },
    facts: { isDone: () => false, daysOf: () => new Set() },
    newId: () => 'new',
    stamp: (before) => (before === undefined ? 'now' : `after ${before.updatedAt}`),
  }
}

describe('the answer to a week', () => {
  it('is the one that was written under it, and nothing where there is none', () => {
    const answers = [answer('2026-11-16'), answer('2026-11-23')]
    expect(answerOf({ answers }, '2026-11-23')?.text).toBe('about 2026-11-23')
    expect(answerOf({ answers }, '2026-11-30')).toBeUndefined()
  })

  it.each(['2026-11-21', '2026-11-22', '2026-11-26'])(
    'is found again where the locale lets the same week begin on %s',
    (first) => {
      expect(answerOf({ answers: [answer('2026-11-23')] }, first)?.week).toBe('2026-11-23')
    },
  )

  it('is of the nearer of two weeks, and of none that is more than half a week away', () => {
    const answers = [answer('2026-11-23'), answer('2026-11-16')]
    expect(answerOf({ answers }, '2026-11-19')?.week).toBe('2026-11-16')
    expect(answerOf({ answers }, '2026-11-20')?.week).toBe('2026-11-23')
    expect(answerOf({ answers: [answer('2026-11-23')] }, '2026-11-27')).toBeUndefined()
  })

  it('is the later of two that were written on two devices, and none that was deleted', () => {
    const early = answer('2026-11-23', { text: 'early' })
    const late = answer('2026-11-23', { text: 'late', updatedAt: '2026-11-21T10:00:00.000Z' })
    expect(answerOf({ answers: [early, late] }, '2026-11-23')?.text).toBe('late')
    expect(answerOf({ answers: [late, early] }, '2026-11-23')?.text).toBe('late')
    const deleted = { ...late, deleted: true }
    expect(answerOf({ answers: [early, deleted] }, '2026-11-23')?.text).toBe('early')
  })
})

describe('answering a week', () => {
  const first = '2026-11-23'
  const write = (text: string, ...before: WeekAnswer[]) =>
    answerWeek(planning(...before), { first, question: QUESTION, text })

  it('keeps the words, with the question as it was asked', () => {
    expect(write('  the river ')).toMatchObject({
      put: {
        answers: [
          { id: 'new', week: first, question: QUESTION, text: 'the river', updatedAt: 'now' },
        ],
      },
    })
  })

  it('changes the answer that is there, also where it begins on another day', () => {
    const before = answer('2026-11-22')
    expect(write('the box', before)).toMatchObject({
      put: { answers: [{ id: before.id, week: '2026-11-22', text: 'the box' }] },
    })
    expect(write('the box', before)).toMatchObject({
      put: { answers: [{ updatedAt: `after ${before.updatedAt}` }] },
    })
  })

  it('writes nothing where nothing has changed', () => {
    const before = answer(first)
    expect(write(` ${before.text}`, before)).toMatchObject({ put: {} })
    expect(write('', answer(first, { text: '' }))).toMatchObject({ put: {} })
    expect(write(' ')).toMatchObject({ put: {} })
    for (const same of [write(before.text, before), write(' ')]) {
      expect(same).not.toHaveProperty('put.answers')
    }
  })

  it('takes an answer away where nothing is left of it', () => {
    expect(write(' \n', answer(first))).toMatchObject({ put: { answers: [{ text: '' }] } })
  })

  it('refuses what is too long', () => {
    expect(write('x'.repeat(100_000))).toMatchObject({ kind: 'too-long', length: 100_000 })
  })
})
