import type { Handlers } from '../../src-shared/contract/command.ts'
import type { reviewCommands } from '../../src-shared/contract/review.ts'
import type { CareGate } from '../care/care-gate.ts'
import type { Planner } from '../plan/domain/planner.ts'
import type { ReviewService } from './review-service.ts'
import type { ExportWeek } from './week-export.ts'

type Own = Handlers<typeof reviewCommands>

/** What the pages can ask for to look back. What is typed passes the gate before it is kept. */
export function reviewHandlers(
  service: ReviewService,
  planner: Pick<Planner, 'answerWeek'>,
  exportWeek: ExportWeek,
  { unlessCare }: Pick<CareGate, 'unlessCare'>,
): Own {
  return {
    'week.read': (asked) => service.week(asked),
    'week.summary': ({ first }) => service.summary(first),
    'week.answer': (given) => unlessCare([given.text], () => planner.answerWeek(given)),
    'week.export': exportWeek,
    'chain.read': ({ id }) => service.chain(id),
    'wins.named': ({ ids }) => service.named(ids),
    'month.read': (asked) => service.month(asked),
    'year.read': (asked) => service.year(asked),
  }
}
