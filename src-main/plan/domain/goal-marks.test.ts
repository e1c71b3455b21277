import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { goalHues, goalShapes, type Goal } from '../../../src-shared/records.ts'
import { goalMarks, keepingMarks, nextMark, withMark } from './goal-marks.ts'

const goal = (number: number, changes: Partial<Goal> = {}): Goal => ({
  id: `019a0000-${String(number).padStart(4, '0')}-7000-8000-000000000000`,
  name: `goal ${number}`,
  updatedAt: '2026-11-24T08:00:00.000Z',
  ...changes,
})
const goals = (count: number): Goal[] => Array.from({ length: count }, (_, made) => goal(made))

/** What goals have, in the order in which they were made: `clay circle`. */
const looks = (all: readonly Goal[]): string[] => {
  const marks = goalMarks(all)
  return all
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id }) => `${marks.get(id)?.hue} ${marks.get(id)?.shape}`)
}

const SIX = [
  'clay circle',
  'sea diamond',
  'indigo square',
  'plum triangle',
  'moss hexagon',
  'sky drop',
]

/** Goals in any order, some with a colour or a shape of their own, some let go or deleted. */
const anyGoals = fc
  .uniqueArray(
    fc.record({
      number: fc.nat(200),
      hue: fc.option(fc.constantFrom(...goalHues, 'rose'), { nil: undefined }),
      shape: fc.option(fc.constantFrom(...goalShapes, 'star'), { nil: undefined }),
      letGo: fc.boolean(),
      deleted: fc.boolean(),
    }),
    { selector: ({ number }) => number, maxLength: 40 },
  )
  .map((all) =>
    all.map(({ number, hue, shape, letGo, deleted }) =>
      goal(number, {
        ...(hue !== undefined && { hue }),
        ...(shape !== undefined && { shape }),
        ...(letGo && { letGoAt: '2026-11-24T08:00:00.000Z' }),
        ...(deleted && { deleted }),
      }),
    ),
  )

describe('what goals look like that have nothing of their own', () => {
  it('is given out in the order in which they were made', () => {
    expect(looks(goals(6).toReversed())).toEqual(SIX)
  })

  it('differs for as many as there are pairs', () => {
    const all = looks(goals(36))
    expect(new Set(all).size).toBe(36)
    expect(all.slice(6, 12).map((look) => look.split(' ')[0])).toEqual([...goalHues])
    // After that each pair comes once more before one comes a third time.
    expect(looks(goals(72)).slice(36)).toEqual(all)
  })

  it('is the first that no goal made before has', () => {
    const own = goal(0, { hue: 'sea', shape: 'diamond' })
    expect(looks([own, goal(1), goal(2)])).toEqual(['sea diamond', 'clay circle', 'indigo square'])
  })

  it('does not change when another is made later, let go or deleted', () => {
    fc.assert(
      fc.property(anyGoals, fc.nat(), (all, which) => {
        const before = goalMarks(all)
        const later = goalMarks([...all, goal(999)])
        const index = which % Math.max(all.length, 1)
        const ended = goalMarks(
          all.map((one, at) =>
            at === index ? { ...one, letGoAt: one.updatedAt, deleted: true } : one,
          ),
        )
        for (const [id, mark] of before) {
          expect(later.get(id)).toEqual(mark)
          expect(ended.get(id)).toEqual(mark)
        }
      }),
    )
  })
})

describe('what a goal has of its own', () => {
  it('counts, and a value of a later version leaves the rest as it is', () => {
    expect(looks([goal(0, { hue: 'plum', shape: 'drop' })])).toEqual(['plum drop'])
    expect(looks([goal(0, { hue: 'rose', shape: 'drop' })])).toEqual(['sky drop'])
    expect(looks([goal(0, { hue: 'plum', shape: 'star' })])).toEqual(['plum triangle'])
    expect(looks([goal(0, { hue: 'rose' })])).toEqual(['clay circle'])
  })

  it('is filled up where something is missing, and stays where it is', () => {
    const mark = { hue: 'sea', shape: 'diamond' } as const
    expect(withMark(goal(0, { hue: 'rose' }), mark)).toMatchObject({
      hue: 'rose',
      shape: 'diamond',
    })
    expect(withMark(goal(0), mark)).toMatchObject(mark)
  })
})

describe('a new goal', () => {
  it('has what no other has, as long as there is any', () => {
    fc.assert(
      fc.property(anyGoals, (all) => {
        const taken = new Set(looks(all))
        const { hue, shape } = nextMark(all)
        expect(taken.has(`${hue} ${shape}`)).toBe(taken.size === 36)
      }),
    )
  })

  it('has what was freed before what comes next', () => {
    const changed = [
      goal(0, { hue: 'sky', shape: 'drop' }),
      goal(1, { hue: 'sea', shape: 'diamond' }),
    ]
    expect(nextMark(changed)).toEqual({ hue: 'clay', shape: 'circle' })
  })
})

describe('another colour or shape for one goal', () => {
  it('is nobody else’s matter', () => {
    fc.assert(
      fc.property(
        anyGoals,
        fc.nat(),
        fc.constantFrom(...goalHues),
        fc.constantFrom(...goalShapes),
        (all, which, hue, shape) => {
          const changed = all[which % Math.max(all.length, 1)]
          if (changed === undefined) return
          const after = { ...changed, hue, shape }
          const kept = keepingMarks(all, [after])
          const ids = new Set([after, ...kept].map(({ id }) => id))
          const then = goalMarks([...all.filter(({ id }) => !ids.has(id)), ...kept, after])
          const isLater = (one: Goal): boolean => one.hue === 'rose' || one.shape === 'star'
          const later = new Set(all.filter(isLater).map(({ id }) => id))
          for (const [id, mark] of goalMarks(all)) {
            if (later.has(id) && id !== changed.id) continue
            expect(then.get(id)).toEqual(id === changed.id ? { hue, shape } : mark)
          }
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('needs nothing kept of goals that have their own', () => {
    const all = goals(3).map((one) => withMark(one, goalMarks(goals(3)).get(one.id)))
    expect(keepingMarks(all, [{ ...goal(0), hue: 'sky', shape: 'drop' }])).toEqual([])
  })
})
