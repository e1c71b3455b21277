import type { Handlers } from '../../src-shared/contract/command.ts'
import type { reviewCommands } from '../../src-shared/contract/review.ts'
import type { CareGate } from '../care/care-gate.ts'
import type { Planner } from '../plan/domain/planner.ts'
import type { ReviewRoom } from './review-service.ts'
import type { KeepWeek } from './week-export.ts'

type Own = Handlers<typeof reviewCommands>

/** What the pages can ask for to look back. What is typed passes the gate before it is kept. */
export function reviewHandlers(
  room: ReviewRoom,
  planner: Pick<Planner, 'answerWeek'>,
  keepWeek: KeepWeek,
  { unlessCare }: Pick<CareGate, 'unlessCare'>,
): Own {
  return {
    'week.read': (asked) => room.week(asked),
    'week.says': ({ first }) => room.says(first),
    'week.answer': (given) => unlessCare([given.text], () => planner.answerWeek(given)),
    'week.keep': keepWeek,
    'chain.read': ({ id }) => room.chain(id),
    'wins.named': ({ ids }) => room.named(ids),
    'month.read': (asked) => room.month(asked),
    'year.read': (asked) => room.year(asked),
  }
}
