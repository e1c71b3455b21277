import { z } from 'zod'

import type { CareNeeded } from '../care.ts'
import { frictionSchema } from '../records.ts'
import {
  type Ladder,
  type Rung,
  type ShrinkDraft,
  shrinkDraftSchema,
  taskLikeSchema,
} from '../shrink.ts'
import { anyText, id } from './arguments.ts'
import { once, reads, sets } from './command.ts'
import type { GoalView } from './plan.ts'
import type { RefusedWords, SaveProblem, SettingsResult } from './save-result.ts'

/** What feels heavy, and what the person said it is more like. */
export const heavy = {
  text: anyText,
  friction: frictionSchema,
  like: taskLikeSchema.optional(),
}
export type HeavyTask = z.output<z.ZodObject<typeof heavy>>

/** Steps that have been offered already. */
const shown = z.array(anyText).max(256)

/** Turning something heavy into small steps. Nothing is kept. */
export const shrinkCommands = {
  /** The tasks in a text of one or more lines, each without the marks of a list. */
  'shrink.lines': reads(z.strictObject({ text: anyText })).answers<string[]>(),
  /** Small steps for something heavy, worked out on this machine. */
  'shrink.ladder': reads(z.strictObject(heavy)).answers<LadderResult | CareNeeded>(),
  /** A step that is smaller than one that is still too big. */
  'shrink.smaller': reads(
    z.strictObject({ ...heavy, step: anyText, shown }),
  ).answers<SmallerResult>(),
  /** Other steps for the same, at most four, none of them shown already. */
  'shrink.ideas': reads(z.strictObject({ ...heavy, shown })).answers<IdeasResult>(),
  /** What a task is more like, where the ladder was not for that very task: from now on; null: forget it. */
  'shrink.like': sets(
    z.strictObject({ text: anyText, like: taskLikeSchema.nullable() }),
  ).answers<SettingsResult>(),
  /** A line that is not to be offered for thirty days, for whatever task. */
  'shrink.refuse': sets(z.strictObject({ text: anyText })).answers<SettingsResult>(),
  /** Whether a step that was typed by hand is small. */
  'shrink.check': reads(z.strictObject({ text: anyText, step: anyText })).answers<StepCheck>(),
}

/** What the Shrink screen asks of the plan: its draft, and what becomes of a step. */
export const shrinkPlanCommands = {
  /** What is being shrunk, and what there is to choose from. */
  'shrink.read': reads(z.strictObject({})).answers<ShrinkView>(),
  /** Keep what is being shrunk, as it is typed; `null`: nothing is. */
  'shrink.keep': sets(
    z.strictObject({ draft: shrinkDraftSchema.nullable() }),
  ).answers<SettingsResult>(),
  /** Keep the task, and the step that was picked, and do with it what was chosen. */
  'shrink.use': once(
    z.strictObject({
      text: anyText,
      friction: frictionSchema,
      taskId: id.optional(),
      goalId: id.optional(),
      step: anyText,
      /** What stood above it on the ladder, smallest first. */
      rungs: z.array(anyText).max(12),
      anchor: anyText.optional(),
      how: z.enum(['now', 'later', 'repeat']),
    }),
  ).answers<UseResult | CareNeeded>(),
}

export type UseResult =
  | {
      kind: 'used'
      taskId: string
      stepId?: string
      repeatId?: string
      /** Of several tasks that were pasted, those behind the first, as they were typed. */
      rest?: string
    }
  | ({ kind: 'refused'; what: 'task' | 'friction' | 'step' | 'anchor' } & { why: RefusedWords })
  | { kind: 'enough' }
  | { kind: 'not-saved'; problem: SaveProblem }

export interface LadderResult {
  kind: 'ladder'
  ladder: Ladder
}

export type SmallerResult = { kind: 'smaller'; rung: Rung } | { kind: 'smallest' }

/** Other steps; none where there are no more, or where the words need care. */
export interface IdeasResult {
  rungs: Rung[]
}

/** Whether a step is small; where it is not, one that is. */
export interface StepCheck {
  small: boolean
  smaller?: string
}

/** What the Shrink screen starts with. */
export interface ShrinkView {
  draft?: ShrinkDraft
  /** The person's anchors, the latest first. */
  anchors: string[]
  goals: GoalView[]
  /** How many repeats can be begun now. */
  repeatsLeft: number
  /** Whether the person's own model is asked first. */
  model: boolean
}
