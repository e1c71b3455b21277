import { z } from 'zod'

import type { CareNeeded } from '../care.ts'
import {
  type Friction,
  frictionSchema,
  type Goal,
  type GoalHue,
  goalHues,
  type GoalShape,
  goalShapes,
  type Win,
  type WinEnergy,
} from '../records.ts'
import { anyText, energyChanges, id } from './arguments.ts'
import { type Nothing, once, reads, sets } from './command.ts'
import type { Acknowledgement, ContinuedWin } from './journal.ts'
import type { RefusedWords, SaveProblem } from './save-result.ts'

// Above 250 lines: the commands of the plan, and what they answer with, are read together.

/** Goals, tasks, steps, repeats and the two minutes. */
export const planCommands = {
  /** Every goal with its colour and shape, in the person's order; those let go too. */
  'goals.read': reads(z.strictObject({})).answers<GoalsView>(),
  /** Begin a new goal. It gets the next free colour and shape. */
  'goal.add': once(z.strictObject({ name: anyText, identity: anyText.optional() })).answers<
    GoalResult | CareNeeded
  >(),
  /**
   * Other words for a goal, or for who one becomes by it, where `null` takes those away; another
   * colour or shape.
   */
  'goal.edit': sets(
    z.strictObject({
      id,
      name: anyText.optional(),
      identity: anyText.nullable().optional(),
      hue: z.enum(goalHues).optional(),
      shape: z.enum(goalShapes).optional(),
    }),
  ).answers<PlanResult | CareNeeded>(),
  /** Tasks with their steps, repeats and goals. */
  /** `first`: of long lists only so many of the beginning are wanted, and the end. */
  'plan.read': reads(z.strictObject({ first: z.int().min(1).optional() })).answers<PlanView>(),
  /** Write a task down, without a step so far. */
  'task.add': once(z.strictObject({ text: anyText, goalId: id.optional() })).answers<
    AddResult | CareNeeded
  >(),
  'task.edit': sets(
    z.strictObject({
      id,
      text: anyText.optional(),
      goalId: id.nullable().optional(),
      friction: frictionSchema.optional(),
    }),
  ).answers<PlanResult | CareNeeded>(),
  /** A task is through: logs its win, and lets it rest. Answers when the win is safely on disk. */
  'task.did': once(z.strictObject({ id })).answers<DidResult>(),
  'step.add': once(
    z.strictObject({ text: anyText, taskId: id.optional(), anchor: anyText.optional() }),
  ).answers<AddResult | CareNeeded>(),
  'step.edit': once(
    z.strictObject({
      id,
      text: anyText.optional(),
      anchor: anyText.nullable().optional(),
      taskId: id.nullable().optional(),
      /** The words are of something smaller: those before wait on the task's ladder. */
      smaller: z.boolean().optional(),
    }),
  ).answers<PlanResult | CareNeeded>(),
  /** Make a step the next one. */
  'step.choose': sets(z.strictObject({ id })).answers<PlanResult>(),
  /** Make a rung of a task's ladder a step; what stood below it goes. */
  'step.take': once(z.strictObject({ taskId: id, text: anyText })).answers<AddResult>(),
  /** A step is done: logs the win; answers when that is safely on disk. */
  'step.did': once(z.strictObject({ id })).answers<DidResult>(),
  /** Put a goal, a task, a step or a repeat before another of its kind; last, before `null`. */
  'plan.move': sets(z.strictObject({ id, before: id.nullable() })).answers<PlanResult>(),
  /** Archive a goal, a task, a step or a repeat. It stays in history, and so do its wins. */
  'plan.archive': once(z.strictObject({ id })).answers<PlanResult>(),
  /** Restore what was archived. */
  'plan.restore': once(z.strictObject({ id })).answers<PlanRestoreResult>(),
  /** Practise a step on seven days. */
  'repeat.begin': once(
    z.strictObject({
      text: anyText,
      taskId: id.optional(),
      anchor: anyText.optional(),
    }),
  ).answers<RepeatResult | CareNeeded>(),
  /** Today's day of a repeat: logs the win; answers when that is safely on disk. */
  'repeat.did': once(z.strictObject({ id })).answers<DidResult>(),
  /** Other words for what is practised. */
  'repeat.change': sets(z.strictObject({ id, text: anyText })).answers<PlanResult | CareNeeded>(),
  /** Something smaller is practised from now on. What is recorded stays as it was. */
  'repeat.smaller': once(z.strictObject({ id, text: anyText })).answers<PlanResult | CareNeeded>(),
  /** After the seventh day: seven more, seven of something smaller, or none. */
  'repeat.end': once(
    z.discriminatedUnion('how', [
      z.strictObject({ id, how: z.literal('keep') }),
      z.strictObject({ id, how: z.literal('smaller'), text: anyText }),
      z.strictObject({ id, how: z.literal('archive') }),
    ]),
  ).answers<PlanRestoreResult | CareNeeded>(),
  /** Two minutes with a step or a repeat begin. */
  'timer.begin': once(
    z.union([z.strictObject({ stepId: id }), z.strictObject({ repeatId: id })]),
  ).answers<'begun' | 'gone'>(),
  /** The ring goes away; what it was for stays as it is. */
  'timer.stop': sets(
    z.strictObject({
      /** The person goes on without it: what they said of energy waits for the win. */
      goesOn: z.literal(true).optional(),
    }),
  ).answers<void>(),
  /** How much energy there is at its two ends; kept with the win that comes of it. */
  'timer.energy': sets(z.strictObject(energyChanges)).answers<void>(),
}

/** What the windows are told. */
export interface PlanEvents {
  /** Goals, tasks, steps or repeats changed, or a win that tells of them: to be read again. */
  'plan.changed': Nothing
  /** A goal is new, or was changed, moved, let go or restored; here or on another device. */
  'goals.changed': GoalsView
}

/** Every goal that a win can name. */
export interface GoalsView {
  /** In the person's order. */
  goals: GoalMark[]
}

/** A goal as a bead shows it. */
export interface GoalMark {
  id: string
  name: string
  identity?: string
  hue: GoalHue
  shape: GoalShape
  /** It was let go; its wins keep their colour and shape. */
  letGo: boolean
}

export type GoalResult =
  | { kind: 'added'; goal: Goal }
  | { kind: 'empty' }
  | { kind: 'too-long'; limit: number; length: number }
  | { kind: 'not-saved'; problem: SaveProblem }

/** What became of a change to goals, tasks, steps or repeats. */
export type PlanResult =
  | { kind: 'changed' }
  | RefusedWords
  | { kind: 'gone' }
  | { kind: 'not-saved'; problem: SaveProblem }

/** The same, where it can begin a repeat. */
export type PlanRestoreResult =
  | PlanResult
  /** Two are going on already. */
  | { kind: 'enough' }

export type AddResult =
  | { kind: 'added'; id: string }
  | RefusedWords
  | { kind: 'gone' }
  | { kind: 'not-saved'; problem: SaveProblem }

export type RepeatResult =
  | AddResult
  /** Two are going on already. */
  | { kind: 'enough' }

export type DidResult =
  | { kind: 'logged'; win: Win; acknowledgement: Acknowledgement }
  /** It is done already, today's day of the repeat is recorded, or it was archived. */
  | { kind: 'gone' }
  | { kind: 'not-saved'; problem: SaveProblem }

export type GoalView = Pick<Goal, 'id' | 'name' | 'identity'>

export interface StepView {
  id: string
  text: string
  anchor?: string
  /** It is the next one because the person chose it. */
  chosen: boolean
}

export interface TaskView {
  id: string
  text: string
  goal?: GoalView
  friction?: Friction
  /** Its open steps, in the person's order. */
  steps: StepView[]
  /** How many of its steps are done. */
  done: number
  /** What its ladder has next; said where no step is open. */
  suggestion?: string
}

/** A repeat that goes on, or that waits for the question after its seventh day. */
export interface RepeatView {
  id: string
  text: string
  anchor?: string
  task?: string
  goal?: GoalView
  /** How many of its seven days are recorded. */
  days: number
  /** Which seven days they were, first to last; said once all are recorded. */
  recorded?: string[]
  /** Whether today is one of them. */
  today: boolean
}

export interface PlanView {
  /** Open ones, in the person's order. */
  tasks: TaskView[]
  /** Open steps of no task. */
  steps: StepView[]
  repeats: RepeatView[]
  goals: GoalView[]
  /** How many wins of this month serve a goal, by its id; none where there are none. */
  proofs: Record<string, number>
  /** What was archived, the latest first. */
  archived: ArchivedView[]
  /** How many there are between the beginning and the end of a list that is not given whole. */
  between?: Record<'tasks' | 'steps' | 'archived', number>
}

export interface ArchivedView {
  id: string
  what: 'goal' | 'task' | 'step' | 'repeat'
  text: string
  /** The date on which it was archived. */
  day: string
}

/** The one step that Today shows. */
export interface NextStep {
  /** None for a rung of its task's ladder, which is to be taken before it is done. */
  stepId?: string
  taskId?: string
  text: string
  /** Its words say clearly that it takes more than about two minutes. */
  isBig?: true
  /** What it serves. */
  task?: string
  goal?: GoalView
  anchor?: string
  /** By which rule it is this one. */
  why: 'chosen' | 'goes-on' | 'anchored' | 'smallest' | 'waits' | 'low-energy'
  /** The words of the win that it goes on from. */
  after?: string
  /** The win that the one it is done with will be linked to; none where no sentence may quote it. */
  continues?: ContinuedWin
}

/** Two minutes that are going by, or are over. */
export interface TimerView extends WinEnergy {
  /** When they began, in milliseconds since the epoch. */
  began: number
  text: string
  stepId?: string
  repeatId?: string
  /** What it serves. */
  task?: string
  goal?: GoalView
}
