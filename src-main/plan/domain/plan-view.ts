import type {
  GoalView,
  PlanView,
  RepeatView,
  StepView,
  TaskView,
} from '../../../src-shared/contract/plan.ts'
import { partOf, type Part } from '../../../src-shared/plan-part.ts'
import type { Repeat, Step, Task, Win } from '../../../src-shared/records.ts'
import { quotableServed } from '../../care/domain/quotable.ts'
import { isSafeToSay } from '../../care/domain/wall.ts'
import type { Plan } from '../../kernel/ports.ts'
import { goalProofs } from './goal-proofs.ts'
import { chosenOf, goalView, shownGoal } from './next-step.ts'
import { isActive } from './open-steps.ts'
import type { PlanFacts } from './plan-facts.ts'
import { inOrder } from './plan-order.ts'
import { byId, find, repeatText } from './planned-change.ts'
import { DAYS, isOpenRepeat } from './repeats.ts'

interface Facts {
  plan: Plan
  /** The open steps, in any order. */
  open: readonly Step[]
  wins: Pick<PlanFacts, 'daysOf'>
  /** Whether a win names a step. */
  isDone: (stepId: string) => boolean
  /** The wins of the month that the person's day is in. */
  ofMonth: readonly Win[]
  /** The person's day. */
  today: string
  /** The date on which an instant was. */
  dayOf: (instant: string) => string
  /** How many of the beginning of long lists are wanted; all where that is not given. */
  first?: number | undefined
}

/** Everything that is planned, as the screens show it. */
export function planView(facts: Facts): PlanView {
  const { plan, open, isDone } = facts
  const chosen = chosenOf(open)?.id
  const tasks = byId(plan.tasks)
  const goals = new Map(goalViews(plan).map((goal) => [goal.id, goal]))
  const stepsOf = Map.groupBy(inOrder(open), ({ taskId }) =>
    taskId !== undefined && tasks.has(taskId) ? taskId : undefined,
  )
  const done = new Map<string | undefined, number>()
  for (const { id, taskId } of plan.steps) {
    if (isDone(id)) done.set(taskId, (done.get(taskId) ?? 0) + 1)
  }

  function stepView({ id, text, anchor }: Step): StepView {
    return { id, text, ...(anchor !== undefined && { anchor }), chosen: id === chosen }
  }

  function taskView({ id, text, goalId, friction, rungs }: Task): TaskView {
    const goal = goalId === undefined ? undefined : goals.get(goalId)
    const steps = stepsOf.get(id) ?? []
    // It is said of a task without an open step; to read those of all tasks would take too long.
    const suggestion = steps.length === 0 ? rungs?.find(isSafeToSay) : rungs?.[0]
    return {
      id,
      text,
      ...(goal && { goal }),
      ...(friction && { friction }),
      steps: steps.map(stepView),
      done: done.get(id) ?? 0,
      ...(suggestion !== undefined && { suggestion }),
    }
  }

  const wanted = <T>(all: readonly T[]): Part<T> => partOf(all, facts.first ?? all.length)
  const shown = wanted(inOrder(plan.tasks.filter(isActive)))
  const alone = wanted(stepsOf.get(undefined) ?? [])
  const archived = wanted(everyLetGo(facts))
  return {
    tasks: shown.items.map(taskView),
    steps: alone.items.map(stepView),
    repeats: repeatViews(facts),
    goals: [...goals.values()],
    proofs: goalProofs(facts.ofMonth),
    archived: archived.items.map(({ record: { id, letGoAt }, what, text }) => ({
      id,
      what,
      text,
      day: facts.dayOf(letGoAt ?? ''),
    })),
    ...(facts.first !== undefined && {
      between: { tasks: shown.between, steps: alone.between, archived: archived.between },
    }),
  }
}

/** The goals that were not archived, in the person's order. */
export function goalViews(plan: Pick<Plan, 'goals'>): GoalView[] {
  return inOrder(plan.goals.filter(isActive)).map(shownGoal)
}

/** The repeats that go on, or that wait for their question, in the person's order. */
export function repeatViews({
  plan,
  wins,
  today,
}: Pick<Facts, 'plan' | 'wins' | 'today'>): RepeatView[] {
  return inOrder(plan.repeats.filter(isOpenRepeat)).map(repeatView)

  function repeatView(repeat: Repeat): RepeatView {
    const { id, anchor } = repeat
    const days = wins.daysOf(repeat)
    const task = find(plan.tasks, repeat.taskId)
    const goal = goalView(plan, task?.goalId)
    return {
      id,
      text: repeatText(repeat),
      ...(anchor !== undefined && { anchor }),
      ...quotableServed({ ...(task && { task: task.text }), ...(goal && { goal }) }),
      // Two devices can record an eighth day between them.
      days: Math.min(days.size, DAYS),
      ...(days.size >= DAYS && { recorded: [...days].toSorted().slice(0, DAYS) }),
      today: days.has(today),
    }
  }
}

/** The anchors of steps and repeats, each once, the latest first. */
export function anchorsOf({ steps, repeats }: Plan, atMost: number): string[] {
  const latest = [...steps, ...repeats]
    .filter(({ deleted }) => deleted !== true)
    .toSorted((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1))
  const known = new Map<string, string>()
  for (const { anchor } of latest) {
    const key = anchor?.toLowerCase()
    if (anchor !== undefined && key !== undefined && !known.has(key)) known.set(key, anchor)
  }
  return [...known.values()].slice(0, atMost)
}

/** Everything that was archived, the latest first. */
function everyLetGo({ plan, isDone }: Pick<Facts, 'plan' | 'isDone'>) {
  const all = [
    ...plan.goals.map((goal) => ({ record: goal, what: 'goal' as const, text: goal.name })),
    ...plan.tasks.map((task) => ({ record: task, what: 'task' as const, text: task.text })),
    ...plan.steps
      .filter(({ id }) => !isDone(id))
      .map((step) => ({ record: step, what: 'step' as const, text: step.text })),
    ...plan.repeats.map((repeat) => ({
      record: repeat,
      what: 'repeat' as const,
      text: repeatText(repeat),
    })),
  ]
  return all
    .filter(({ record }) => record.letGoAt !== undefined && record.deleted !== true)
    .toSorted((a, b) => ((a.record.letGoAt ?? '') > (b.record.letGoAt ?? '') ? -1 : 1))
}
