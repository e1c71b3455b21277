import { expect, it } from 'vitest'

import type { Task } from '../../../src-shared/records.ts'
import { planView } from './plan-view.ts'

const updatedAt = '2026-11-23T10:00:00.000Z'

/** Tasks without a step, whose ladders say when they are read. */
function tasksToldOf(count: number, read: (task: number) => void): Task[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    text: `task ${number}`,
    updatedAt,
    get rungs() {
      read(number)
      return ['I want to kill myself', `open the folder ${number}`]
    },
  }))
}

it('suggests a rung that may be said, and of a long list reads no more ladders than are shown', () => {
  const read = new Set<number>()
  const tasks = tasksToldOf(5_000, (task) => read.add(task))
  const view = planView({
    plan: { goals: [], tasks, steps: [], repeats: [], answers: [] },
    open: [],
    wins: { daysOf: () => new Set() },
    isDone: () => false,
    ofMonth: [],
    today: '2026-11-23',
    dayOf: () => '2026-11-23',
    first: 20,
  })
  expect(view.tasks[0]).toMatchObject({ text: 'task 0', suggestion: 'open the folder 0' })
  expect(view.between?.tasks).toBe(4_975)
  expect(read.size).toBe(view.tasks.length)
})
