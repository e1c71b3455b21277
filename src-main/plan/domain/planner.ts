import { instantText } from '../../../src-shared/calendar.ts'
import type { CommandArgument } from '../../../src-shared/contract/index.ts'
import type {
  AddResult,
  GoalResult,
  PlanResult,
  RepeatResult,
  PlanRestoreResult,
} from '../../../src-shared/contract/plan.ts'
import type { SaveProblem } from '../../../src-shared/contract/save-result.ts'
import type { UseResult } from '../../../src-shared/contract/shrink.ts'
import { nextVersion } from '../../kernel/next-version.ts'
import type { Clock, NewId, Plan, PlanStore, SaveOutcome } from '../../kernel/ports.ts'
import { archive, move, restore } from './archive.ts'
import {
  addGoal,
  addStep,
  addTask,
  chooseStep,
  editGoal,
  editStep,
  editTask,
  takeStep,
} from './plan-changes.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { Planned, Planning } from './planned-change.ts'
import { beginRepeat, changeRepeat, endRepeat, makeRepeatSmaller } from './repeats.ts'
import { planShrunk } from './shrink-use.ts'
import { answerWeek } from './week-answer.ts'

/** Goals, tasks, steps and repeats, and every way in which they change. */
export interface Planner {
  addGoal(name: string, identity?: string): Promise<GoalResult>
  editGoal(edit: CommandArgument<'goal.edit'>): Promise<PlanResult>
  addTask(given: CommandArgument<'task.add'>): Promise<AddResult>
  editTask(edit: CommandArgument<'task.edit'>): Promise<PlanResult>
  addStep(given: CommandArgument<'step.add'>): Promise<AddResult>
  editStep(edit: CommandArgument<'step.edit'>): Promise<PlanResult>
  /** Makes an open step the next one. */
  chooseStep(id: string): Promise<PlanResult>
  /** Makes the next rung of a task's ladder a step, and the next one. */
  takeStep(given: CommandArgument<'step.take'>): Promise<AddResult>
  /** Puts something before another of its kind. */
  move(given: CommandArgument<'plan.move'>): Promise<PlanResult>
  archive(id: string): Promise<PlanResult>
  restore(id: string): Promise<PlanRestoreResult>
  beginRepeat(given: CommandArgument<'repeat.begin'>): Promise<RepeatResult>
  changeRepeat(given: CommandArgument<'repeat.change'>): Promise<PlanResult>
  makeRepeatSmaller(given: CommandArgument<'repeat.smaller'>): Promise<PlanResult>
  endRepeat(end: CommandArgument<'repeat.end'>): Promise<PlanRestoreResult>
  /** Keeps what was written under the question of a week. */
  answerWeek(given: CommandArgument<'week.answer'>): Promise<PlanResult>
  /** Keeps what was shrunk: the task, and its step or repeat. */
  use(shrunk: CommandArgument<'shrink.use'>): Promise<UseResult>
}

interface Parts {
  clock: Clock
  newId: NewId
  store: Pick<PlanStore, 'read' | 'put'>
  facts: Pick<PlanFacts, 'isDone' | 'daysOf'>
  /** The one queue of everything that changes. */
  enqueue: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * Opens the planner. Changes are worked out and made one at a time; each is one save, durable when
 * answered.
 */
export function openPlanner({ clock, newId, store, facts, enqueue }: Parts): Planner {
  function planning(): Planning {
    return {
      plan: store.read(),
      facts,
      newId,
      stamp: (before) =>
        before === undefined ? instantText(clock.now()) : nextVersion(before, clock.now()),
    }
  }

  function make<R extends { kind: string }>(
    work: (planning: Planning) => Planned<R> | R,
  ): Promise<R | NotSaved> {
    return enqueue(async () => {
      const planned = work(planning())
      if (!('put' in planned)) return planned
      const outcome = await keep(store, planned.put)
      return outcome.kind === 'kept'
        ? planned.answer
        : { kind: 'not-saved', problem: outcome.problem }
    })
  }

  return {
    addGoal: (name, identity) =>
      make<GoalResult>((planning) => addGoal(planning, { name, identity })),
    editGoal: (edit) => make<PlanResult>((planning) => editGoal(planning, edit)),
    addTask: (given) => make<AddResult>((planning) => addTask(planning, given)),
    editTask: (edit) => make<PlanResult>((planning) => editTask(planning, edit)),
    addStep: (given) => make<AddResult>((planning) => addStep(planning, given)),
    editStep: (edit) => make<PlanResult>((planning) => editStep(planning, edit)),
    chooseStep: (id) => make<PlanResult>((planning) => chooseStep(planning, id)),
    takeStep: (given) => make<AddResult>((planning) => takeStep(planning, given)),
    move: (given) => make<PlanResult>((planning) => move(planning, given)),
    archive: (id) => make<PlanResult>((planning) => archive(planning, id)),
    restore: (id) => make<PlanRestoreResult>((planning) => restore(planning, id)),
    beginRepeat: (given) => make<RepeatResult>((planning) => beginRepeat(planning, given)),
    changeRepeat: (given) => make<PlanResult>((planning) => changeRepeat(planning, given)),
    makeRepeatSmaller: (given) =>
      make<PlanResult>((planning) => makeRepeatSmaller(planning, given)),
    endRepeat: (end) => make<PlanRestoreResult>((planning) => endRepeat(planning, end)),
    answerWeek: (given) => make<PlanResult>((planning) => answerWeek(planning, given)),
    use: (shrunk) => make<UseResult>((planning) => planShrunk(planning, shrunk)),
  }
}

interface NotSaved {
  kind: 'not-saved'
  problem: SaveProblem
}

/** Keeps a change; one that changes nothing is kept already. */
function keep(store: Pick<PlanStore, 'put'>, changed: Partial<Plan>): Promise<SaveOutcome> {
  const isNothing = Object.values(changed).every((list) => list.length === 0)
  return isNothing ? Promise.resolve({ kind: 'kept' }) : store.put(changed)
}
