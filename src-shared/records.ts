import { z } from 'zod'

import { frictionKinds } from './frictions.ts'

// Beside this file, so that pages can have them without a schema.
export { goalHues, goalShapes, type GoalHue, type GoalShape } from './goal-looks.ts'

/** Where a win was written down. */
export const winSources = [
  'quick-log',
  'preset',
  'command-line',
  'step',
  'import',
  'inbox',
] as const

export const instant = z.iso.datetime({ precision: 3 })
/** How much energy there is, from low to plenty. */
export const energySchema = z.int().min(1).max(5)

/**
 * Something small that was done, big enough to write down.
 *
 * `at` is the instant it was logged (ISO 8601, UTC, milliseconds), `zone` the IANA zone it was
 * logged in and `day` the person's day then; the three are stored together and never recomputed.
 * Another device's engine may know zones that this one does not (zone.ts).
 * Of two versions of one win, the later `updatedAt` counts. A deletion is a record too.
 */
export const winSchema = z.object({
  id: z.uuid(),
  at: instant,
  zone: z.string(),
  /** How far the clock was ahead of UTC: `+05:45`. Older versions did not note it. */
  offset: z
    .string()
    .regex(/^[+-]\d\d:\d\d$/)
    .optional(),
  day: z.iso.date(),
  text: z.string().min(1),
  source: z.enum(winSources),
  stepId: z.uuid().optional(),
  taskId: z.uuid().optional(),
  goalId: z.uuid().optional(),
  /** The repeat of which it is a day. */
  repeatId: z.uuid().optional(),
  linkedTo: z.uuid().optional(),
  /** A day that it covers as well: it was put forward. */
  covers: z.iso.date().optional(),
  energyBefore: energySchema.optional(),
  energyAfter: energySchema.optional(),
  updatedAt: instant,
  deleted: z.boolean().optional(),
  /** Months that it was in before its time was changed; other devices may have it there still. */
  movedFrom: z.array(z.string()).optional(),
})
export type Win = z.infer<typeof winSchema>
export type WinSource = Win['source']
/** The energy before and after a win, as far as the person has said. */
export type WinEnergy = Pick<Win, 'energyBefore' | 'energyAfter'>

/**
 * What stays of a win in a month once it is deleted for good or has moved to another month: that
 * it is not here, since when. Without it, another device's older copy would show it again.
 */
export const goneSchema = z.object({
  id: z.uuid(),
  updatedAt: instant,
  /** It is in another month; without this, it is gone for good. */
  moved: z.boolean().optional(),
})
export type Gone = z.infer<typeof goneSchema>

/** A kind of friction, the person's own words for it, or both. */
export const frictionSchema = z.object({
  kind: z.enum(frictionKinds).optional(),
  words: z.string().optional(),
})
export type Friction = z.infer<typeof frictionSchema>

/** What every record of the plan has. */
const planned = {
  id: z.uuid(),
  /** Its place among its like, smallest first; one without stands where it was made. */
  rank: z.number().optional(),
  /** When it was let go: a proper ending, kept in history. */
  letGoAt: instant.optional(),
  /**
   * The earliest month of wins that name it, where that is before it was made: the time of a win
   * was changed, or the clock was. Without it, no earlier month needs to be read for them.
   */
  winsSince: z
    .string()
    .regex(/^\d{4}-\d\d$/)
    .optional(),
  updatedAt: instant,
  deleted: z.boolean().optional(),
}

/** A long-term direction, with an optional identity line ("someone who writes"). */
export const goalSchema = z.object({
  ...planned,
  name: z.string().min(1),
  identity: z.string().min(1).optional(),
  /**
   * Its colour and its shape. Older versions gave it none, and a later one may know more of them
   * than this: such a value is kept, and `goalMarks` says what is shown.
   */
  hue: z.string().optional(),
  shape: z.string().optional(),
})
export type Goal = z.infer<typeof goalSchema>

/** Something that feels heavy, as the person would say it; may serve a goal. */
export const taskSchema = z.object({
  ...planned,
  text: z.string().min(1),
  goalId: z.uuid().optional(),
  friction: frictionSchema.optional(),
  /** What stood on its ladder above the step that was taken, smallest first: offered later. */
  rungs: z.array(z.string().min(1)).max(12).optional(),
})
export type Task = z.infer<typeof taskSchema>

/** An action of about two minutes or less that moves a task. It is done when a win names it. */
export const stepSchema = z.object({
  ...planned,
  text: z.string().min(1),
  taskId: z.uuid().optional(),
  /** The routine it is stacked on: "I pour my coffee". */
  anchor: z.string().min(1).optional(),
  /**
   * What was hardest about its task when it was made, `null` where no kind was named: the task's own
   * may become another. Older versions did not note it.
   */
  friction: z.enum(frictionKinds).nullable().optional(),
  /** When the person chose it as the next one; of several, the latest counts. */
  chosenAt: instant.optional(),
})
export type Step = z.infer<typeof stepSchema>

/**
 * One step practised on seven days, not seven in a row. A day is recorded when a win of that day
 * names the repeat.
 */
export const repeatSchema = z.object({
  ...planned,
  /** What was practised since when, the earliest first. */
  versions: z.array(z.object({ text: z.string().min(1), since: instant })).min(1),
  taskId: z.uuid().optional(),
  anchor: z.string().min(1).optional(),
  /** How often its words were changed without a new version. */
  changes: z.int().min(0).default(0),
  /** How the person ended it after its seventh day. */
  ended: z.object({ at: instant, how: z.enum(['kept', 'smaller']) }).optional(),
})
export type Repeat = z.infer<typeof repeatSchema>

/** What the person wrote under the question that a week ended on. Of a week, the latest counts. */
export const weekAnswerSchema = z.object({
  id: z.uuid(),
  /** The first day of the week. */
  week: z.iso.date(),
  /** The question in the words in which it was asked. */
  question: z.string(),
  /** Empty where it was taken away again. */
  text: z.string(),
  updatedAt: instant,
  deleted: z.boolean().optional(),
})
export type WeekAnswer = z.infer<typeof weekAnswerSchema>
