import { daysBetween, type Day } from '../../../src-shared/calendar.ts'
import type { PlanResult } from '../../../src-shared/contract/plan.ts'
import type { WeekAnswer } from '../../../src-shared/records.ts'
import { cleanText } from '../../kernel/clean-text.ts'
import type { Plan } from '../../kernel/ports.ts'
import { changing, type Planned, type Planning, type Refused } from './planned-change.ts'

/**
 * The answer to a week: the one whose week begins nearest to its first day, within half a week. The
 * same week begins on another day where the person has changed their locale.
 *
 * @param first the first day of the week
 */
export function answerOf({ answers }: Pick<Plan, 'answers'>, first: Day): WeekAnswer | undefined {
  const distance = ({ week }: WeekAnswer): number => Math.abs(daysBetween(first, week))
  return answers
    .filter((answer) => answer.deleted !== true && distance(answer) <= 3)
    .toSorted((a, b) => distance(a) - distance(b) || (a.updatedAt < b.updatedAt ? 1 : -1))[0]
}

/** Keeps what was written under the question of a week; nothing written takes it away. */
export function answerWeek(
  { plan, newId, stamp }: Planning,
  { first, question, text }: { first: Day; question: string; text: string },
): Planned<PlanResult> | Refused {
  const before = answerOf(plan, first)
  const clean = cleanText(text)
  if (clean.kind === 'too-long') return clean
  const written = clean.kind === 'empty' ? '' : clean.text
  if (written === (before?.text ?? '')) return changing({})
  const answer: WeekAnswer = {
    id: before?.id ?? newId(),
    week: before?.week ?? first,
    question,
    text: written,
    updatedAt: stamp(before),
  }
  return changing({ answers: [answer] })
}
