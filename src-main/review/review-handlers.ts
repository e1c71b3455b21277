import type { Handlers } from '../../src-shared/contract/command.ts'
import type { reviewCommands } from '../../src-shared/contract/review.ts'
import type { CareGate } from '../care/care-gate.ts'
import type { Planner } from '../plan/domain/planner.ts'
import type { ReviewService } from './review-service.ts'
import type { ReviewExports } from './week-export.ts'

type Own = Handlers<typeof reviewCommands>

interface Parts {
  service: ReviewService
  planner: Pick<Planner, 'answerWeek'>
  exports: ReviewExports
  /** What is typed passes it before it is kept. */
  gate: Pick<CareGate, 'unlessCare'>
  /** The ISO weekday that a week begins with: Monday is 1, Sunday 7. */
  firstWeekday: () => number
}

/** What the pages can ask for to look back. */
export function reviewHandlers(parts: Parts): Own {
  const { service, planner, exports, gate, firstWeekday } = parts
  return {
    'week.read': (asked) => service.week({ ...asked, firstWeekday: firstWeekday() }),
    'week.summary': ({ first }) => service.summary(first),
    'week.answer': (given) => gate.unlessCare([given.text], () => planner.answerWeek(given)),
    'week.export': exports.week,
    'picture.export': exports.picture,
    'chain.read': ({ id }) => service.chain(id),
    'wins.named': ({ ids }) => service.named(ids),
    'month.read': (asked) => service.month({ ...asked, firstWeekday: firstWeekday() }),
    'year.read': (asked) => service.year(asked),
  }
}
