import type { CareGate } from '../care/care-gate.ts'
import type { Planner } from '../plan/domain/planner.ts'
import type { CommandHandlers } from '../shell/command-server.ts'
import type { ReviewRoom } from './review-service.ts'
import type { KeepWeek } from './week-export.ts'

type Own = Pick<
  CommandHandlers,
  | 'week.read'
  | 'week.says'
  | 'week.answer'
  | 'week.keep'
  | 'chain.read'
  | 'wins.named'
  | 'month.read'
  | 'year.read'
>

/** What the pages can ask for to look back. What is typed passes the gate before it is kept. */
export function reviewCommands(
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
