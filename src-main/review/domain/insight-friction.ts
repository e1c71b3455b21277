import type { FrictionKind } from '../../../src-shared/frictions.ts'
import type { Win } from '../../../src-shared/records.ts'
import type { WeekSentence } from '../../../src-shared/review.ts'
import { isSafeToSay } from '../../care/domain/wall.ts'
import { daysOf, idsOf, notDeleted, type WeekFacts } from './week-facts.ts'

/** Own choices: from here on a person would call it a pattern themselves. */
const LEAST_WINS = 4
const LEAST_TASKS = 2
const LEAST_DAYS = 3

/** A win that names a step that was made for a friction. */
interface Loosened {
  win: Win
  friction: FrictionKind
  /** What the step began with: "open". */
  verb: string
  taskId: string
}

/**
 * Which friction loosened, and by what kind of step: of the wins that name a step of a task whose
 * friction was of one kind when the step was made, those whose steps begin with the same verb, in
 * the person's words or the ladder's. Of a step from before that was noted, the task's own counts.
 *
 * At least four wins, on at least two tasks or three days. Several wins of one sitting at one task
 * are no repetition, however many there are (Hurlbert 1984, Pseudoreplication and the design of
 * ecological field experiments, Ecol. Monogr. 54, 187–211). It says how many there were, and not
 * that another verb would have done less. Of several pairs the one with the most wins speaks, then
 * the one whose win came last.
 */
export function insightOfFriction(facts: WeekFacts): WeekSentence | undefined {
  const loosened = loosenedBy(facts).toReversed()
  const pairs = Map.groupBy(loosened, ({ friction, verb }) => `${friction} ${verb}`)
  const [most] = [...pairs.values()].filter(isEnough).toSorted((a, b) => b.length - a.length)
  const last = most?.[0]
  if (most === undefined || last === undefined) return undefined
  const wins = most.map(({ win }) => win).toReversed()
  const { friction, verb } = last
  return { kind: 'friction', wins: idsOf(wins), friction, verb, count: wins.length }
}

function loosenedBy({ wins, plan, verbOf }: WeekFacts): Loosened[] {
  const steps = notDeleted(plan.steps)
  const tasks = notDeleted(plan.tasks)
  return wins.flatMap((win) => {
    const step = steps.get(win.stepId ?? '')
    const task = tasks.get(step?.taskId ?? '')
    const verb = step && verbOf(step.text)
    if (task === undefined || verb === undefined || !isSafeToSay(verb)) return []
    const friction = step?.friction === undefined ? task.friction?.kind : step.friction
    if (friction === undefined || friction === null) return []
    return { win, friction, verb, taskId: task.id }
  })
}

function isEnough(pair: readonly Loosened[]): boolean {
  const tasks = new Set(pair.map(({ taskId }) => taskId))
  return (
    pair.length >= LEAST_WINS &&
    (tasks.size >= LEAST_TASKS || daysOf(pair.map(({ win }) => win)) >= LEAST_DAYS)
  )
}
