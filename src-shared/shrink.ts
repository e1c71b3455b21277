import { z } from 'zod'

import { MOST_ON_LADDER } from './most-on-ladder.ts'
import { frictionSchema } from './records.ts'

/** Far above what may be kept, so that a long text gets a kind answer instead of a refusal. */
const anyText = z.string().max(1_000_000)

/**
 * Where a step on a ladder comes from: the app's own patterns, the person's own past, the person's
 * own model, or their hands.
 */
const rungOrigins = ['app', 'past', 'model', 'typed'] as const

/** One step of a ladder. */
const rungSchema = z.object({ text: anyText.min(1), origin: z.enum(rungOrigins) })
export type Rung = z.infer<typeof rungSchema>

/** Steps from one breath to two minutes, the smallest first. */
export interface Ladder {
  rungs: Rung[]
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
