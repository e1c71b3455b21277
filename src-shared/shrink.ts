import { z } from 'zod'

import type { LadderLanguage } from './ladder-language.ts'
import { MOST_ON_LADDER } from './most-on-ladder.ts'
import { frictionSchema } from './records.ts'
import { taskKinds, type TaskKind } from './task-kind.ts'

/** Far above what may be kept, so that a long text gets a kind answer instead of a refusal. */
const anyText = z.string().max(1_000_000)

/**
 * Where a step on a ladder comes from: the app's written ladders, the person's own past, the person's
 * own model, or their hands.
 */
const rungOrigins = ['app', 'past', 'model', 'typed'] as const

/** One step of a ladder. */
const rungSchema = z.object({
  text: anyText.min(1),
  origin: z.enum(rungOrigins),
  /** How much it asks: 1 is one breath, 5 two minutes. Absent where nobody knows. */
  size: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).optional(),
  /** Whether this is where one starts: one rung of a ladder. */
  start: z.literal(true).optional(),
  /** How it reads as a win, where that differs from its text. */
  past: anyText.optional(),
})
export type Rung = z.infer<typeof rungSchema>

/** Steps from one breath to two minutes, the smallest first; the person's own stand before them. */
export interface Ladder {
  rungs: Rung[]
  /** What kind of doing the task was read as. */
  kind: TaskKind
  /** Whether it is for that very task; if not, "More like…" is offered. */
  confident: boolean
  /** The language of its sentences. */
  language: LadderLanguage
}

/**
 * What is being shrunk, as far as it has come. Kept on disk as it is typed, so that leaving
 * half-way loses nothing.
 */
export const shrinkDraftSchema = z.object({
  /** What is asked: what feels heavy, what is hardest, which step, how to do it. */
  stage: z.enum(['notice', 'friction', 'ladder', 'step']),
  text: anyText,
  friction: frictionSchema.default({}),
  /** What the person said the task is more like. */
  like: z.enum(taskKinds).optional().catch(undefined),
  /** A task that is there already. */
  taskId: z.uuid().optional(),
  goalId: z.uuid().optional(),
  /** The name of a goal that is not there yet. */
  newGoal: anyText.optional(),
  /** The ladder as it stands, with what was made smaller. */
  rungs: z.array(rungSchema).max(MOST_ON_LADDER).default([]),
  /** A step of the person's own that is being typed. */
  own: anyText.default(''),
  /** The step that was picked, as it was edited. */
  step: anyText.optional(),
  /** Which rung it was before it was edited; none for one that was typed. */
  picked: z.int().min(0).optional(),
  /** The routine that is being typed, once it is asked for. */
  anchor: anyText.optional(),
})
export type ShrinkDraft = z.infer<typeof shrinkDraftSchema>
