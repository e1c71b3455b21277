import { z } from 'zod'

import type { LadderLanguage } from './ladder-language.ts'
import { MOST_ALIKE, MOST_ON_LADDER } from './most-on-ladder.ts'
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
  /** How much it asks: 1 is one breath, 5 two minutes. Absent if unknown. */
  size: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).optional(),
  /** Whether this is where one starts: one rung of a ladder. */
  start: z.literal(true).optional(),
  /** How it reads as a win, where that differs from its text. */
  past: anyText.optional(),
})
export type Rung = z.infer<typeof rungSchema>

/** The name of a ladder. */
const situationSchema = z.string().min(1).max(100)

/** What a task is more like, as the person says it: a kind, or a ladder by its name. */
export const taskLikeSchema = z.union([
  z.strictObject({ kind: z.enum(taskKinds) }),
  z.strictObject({ situation: situationSchema }),
])
export type TaskLike = z.infer<typeof taskLikeSchema>

/** A ladder that a task may be like. */
const alikeLadderSchema = z.object({
  situation: situationSchema,
  /** What the person is asked by: "Replace a lock". */
  title: anyText.min(1),
})
export type AlikeLadder = z.infer<typeof alikeLadderSchema>

/** Steps from one breath to two minutes, the smallest first; the person's own stand before them. */
export interface Ladder {
  rungs: Rung[]
  /** What kind of doing the task was read as. */
  kind: TaskKind
  /** Whether it is for that very task; if not, "More like…" is offered, and where the person has chosen. */
  confident: boolean
  /** The language of its sentences. */
  language: LadderLanguage
  /** The situation or finer kind that it was written for. */
  situation?: string
  /** What the person said the task is more like, now or for these words before. */
  like?: TaskLike
  /** What the task may be like, if the app is not sure or was not. */
  alike: AlikeLadder[]
}

/** The most lines that one text is taken for. */
const MOST_LINES = 200

/** Until December 2026 a draft had the kind alone. */
function kindAsLike(kept: unknown): unknown {
  return typeof kept === 'string' ? { kind: kept } : kept
}

/**
 * What is being shrunk, as far as it has come. Kept on disk as it is typed, so that a crash loses
 * nothing.
 */
export const shrinkDraftSchema = z.object({
  /** Whether it is still being typed, or small steps for it are shown. */
  stage: z.enum(['notice', 'ladder']).catch('ladder'),
  text: anyText,
  /** All lines of a text of several; `text` is one of them. */
  lines: z.array(anyText).max(MOST_LINES).optional(),
  friction: frictionSchema.default({}),
  /** Whether the ladder is not for that very task. */
  unsure: z.literal(true).optional().catch(undefined),
  /** What the person said the task is more like. */
  like: z.preprocess(kindAsLike, taskLikeSchema.optional()).catch(undefined),
  /** The ladder that is shown. */
  situation: situationSchema.optional().catch(undefined),
  /** The ladders that the person can say the task is like. */
  alike: z.array(alikeLadderSchema).max(MOST_ALIKE).optional().catch(undefined),
  /** A task that is there already. */
  taskId: z.uuid().optional(),
  /** The ladder as it stands, with what was made smaller; one of its steps is where one starts. */
  rungs: z.array(rungSchema).max(MOST_ON_LADDER).default([]),
  /** A step of the person's own that is being typed, once it is asked for. */
  own: anyText.optional(),
  /** The routine that is being typed, once it is asked for. */
  anchor: anyText.optional(),
})
export type ShrinkDraft = z.infer<typeof shrinkDraftSchema>
