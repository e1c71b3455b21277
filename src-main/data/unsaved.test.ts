import { expect, it } from 'vitest'

import type { Task, Win } from '../../src-shared/records.ts'
import { isNothing, laterInPlan, stillLatest, together } from './unsaved.ts'

const at = (minute: number): string => `2026-11-23T09:0${minute}:00.000Z`
const task = (id: string, minute: number): Task => ({ id, text: id, updatedAt: at(minute) })
const plan = (tasks: Task[]) => ({ goals: [], tasks, steps: [], repeats: [], answers: [] })

it('puts changes together in their order, and takes the last draft', () => {
  const [one, two] = [{ id: '1' }, { id: '2' }] as Win[]
  const typed = { stage: 'notice' as const, text: 'the tax', friction: {}, rungs: [], own: '' }
  const unsaved = together([
    { wins: [{ win: one as Win, from: '2026-10' }] },
    { plan: { tasks: [task('a', 1)] } },
    { draft: typed },
    { wins: [{ win: two as Win }], plan: { tasks: [task('b', 1)] } },
    { draft: null },
  ])
  expect(unsaved).toEqual({
    wins: [{ win: one, from: '2026-10' }, { win: two }],
    plan: plan([task('a', 1), task('b', 1)]),
    draft: null,
    other: false,
  })
})

it('knows whether there is anything', () => {
  expect(isNothing(together([]))).toBe(true)
  expect(isNothing(together([{}, { wins: [] }]))).toBe(true)
  for (const change of [
    { other: true },
    { draft: null },
    { plan: { tasks: [task('a', 1)] } },
    { wins: [{ win: { id: '1' } as Win }] },
  ]) {
    expect(isNothing(together([change]))).toBe(false)
  }
})

it('leaves out what has been changed since, here or on another device', () => {
  const known = new Map(
    [task('same', 1), task('later', 3), task('earlier', 1)].map((t) => [t.id, t]),
  )
  const unsaved = [task('same', 1), task('later', 2), task('earlier', 2), task('new', 1)]
  const still = ['same', 'earlier', 'new']
  expect(stillLatest(unsaved, (id) => known.get(id)).map(({ id }) => id)).toEqual(still)
  const later = laterInPlan(plan(unsaved), plan([...known.values()]))
  expect(later.tasks?.map(({ id }) => id)).toEqual(still)
  expect(Object.keys(later)).toEqual(['tasks'])
})
