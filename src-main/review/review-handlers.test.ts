import { expect, it, vi } from 'vitest'

import type { PlanResult } from '../../src-shared/contract/plan.ts'
import { freshGate } from '../tests/care-gates.ts'
import { reviewHandlers } from './review-handlers.ts'
import type { ReviewService } from './review-service.ts'

const DANGER = 'I want to die'
const asked = { first: '2026-11-23', question: 'What helped, even a little?', text: DANGER }

it('keeps no words that need care under the question of a week, unless they are about something else', async () => {
  const answerWeek = vi.fn<() => Promise<PlanResult>>(() => Promise.resolve({ kind: 'changed' }))
  const handlers = (ordinary: readonly string[]) =>
    reviewHandlers({
      service: {} as ReviewService,
      planner: { answerWeek },
      exports: { week: vi.fn<never>(), picture: vi.fn<never>() },
      gate: freshGate(ordinary),
      firstWeekday: () => 1,
    })
  expect(await handlers([])['week.answer'](asked)).toMatchObject({ kind: 'care', texts: [DANGER] })
  expect(answerWeek).not.toHaveBeenCalled()
  expect(await handlers([DANGER])['week.answer'](asked)).toEqual({ kind: 'changed' })
  expect(answerWeek).toHaveBeenCalledWith(asked)
})
