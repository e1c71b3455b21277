import { describe, expect, it } from 'vitest'

import { factsOf, handMadeWeeks, inShort } from '../../tests/hand-made-weeks.ts'
import { weekInsights } from './week-insights.ts'

it('is tried on many weeks, each of another kind', () => {
  expect(handMadeWeeks.length).toBeGreaterThanOrEqual(30)
  expect(new Set(handMadeWeeks.map(({ what }) => what)).size).toBe(handMadeWeeks.length)
})

describe('what a week says', () => {
  it.each(handMadeWeeks)('$what', (week) => {
    expect(weekInsights(factsOf(week)).map(inShort)).toEqual(week.insights)
  })
})

it('names exactly the wins behind a sentence, in order of time', () => {
  const facts = factsOf({
    what: 'proofs among others',
    wins: ['-1 Sun 09:00 goal=write', 'Mon 09:00 goal=write', 'Tue 09:00', 'Wed 09:00 goal=write'],
    insights: [],
  })
  const [wins, identity] = weekInsights(facts)
  expect(wins).toEqual({
    kind: 'wins',
    wins: ['win 2', 'win 3', 'win 4'],
    count: 3,
    days: 3,
    first: { id: 'win 2', day: '2026-11-16', text: 'Mon at 09:00' },
  })
  expect(identity).toEqual({
    kind: 'identity',
    wins: ['win 2', 'win 4'],
    goalId: 'write',
    identity: 'someone who writes',
    count: 2,
  })
})

it('names of energy the wins after which it rose', () => {
  const facts = factsOf({
    what: 'rises among others',
    wins: [
      'Mon,Tue,Wed,Thu 13:00 energy=2>3',
      'Fri 09:00 energy=3>3',
      'Fri,Sat 13:00 energy=1>2',
      'Sun 13:00',
    ],
    insights: [],
  })
  const energy = weekInsights(facts).find(({ kind }) => kind === 'energy')
  expect(energy?.wins).toEqual(['win 1', 'win 2', 'win 3', 'win 4', 'win 6', 'win 7'])
})
