import { z } from 'zod'

import { instant } from './records.ts'

/** Why a nudge may come. */
const nudgeKinds = ['day-start', 'anchor', 'end-of-day', 'week'] as const
export type NudgeKind = (typeof nudgeKinds)[number]

/** What a person can answer; a click on the notification itself is `opened`. */
export const nudgeAnswers = ['did-it', 'start', 'later', 'not-today'] as const
export type NudgeAnswer = (typeof nudgeAnswers)[number]

/**
 * How a nudge reached the person: Electron's notification, the system's through node-notifier, or
 * a card in the app's own window.
 */
export type NudgeChannel = 'system' | 'node-notifier' | 'window'

/** Why nothing was said. */
const silenceReasons = [
  /** Switched off. */
  'off',
  /** The person has met the app today. */
  'first-day',
  'rest-day',
  /** A win is there already, or the step of the nudge is done. */
  'won',
  /** A win of the day before was put forward. */
  'covered',
  'low-energy',
  'paused',
  'quiet-hours',
  /** *Not today* was the answer. */
  'not-today',
  /** As many as wanted have come today. */
  'budget',
  /** Another one had come shortly before. */
  'just-before',
  /** The last ones met silence, so they come more seldom. */
  'back-off',
  /** The screen was locked, or the person was away. */
  'away',
  /** Nothing told that the person was there. */
  'no-sign',
  'do-not-disturb',
  /** The computer slept, or the app was not there, until the time had passed. */
  'too-late',
  /** The clock was moved. */
  'clock',
  /** The decision could not be written down. */
  'not-saved',
  /** There is nothing to say it about, such as a step for its anchor. */
  'nothing-to-say',
] as const
export type SilenceReason = (typeof silenceReasons)[number]

/** A time on the wall: `08:30`. */
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** ISO weekday: Monday is 1, Sunday 7. */
const weekday = z.int().min(1).max(7)
const weekdays = z.array(weekday).max(7)

/** A stretch of the week in which nothing is said; past midnight where it ends before it begins. */
const quietHours = z.object({
  /** The days on which it begins. */
  days: weekdays,
  from: wallTime,
  to: wallTime,
})
export type QuietHours = z.infer<typeof quietHours>

/** An hour, or whole days of the person: until, and without, the day `before`. */
const pause = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hour'), from: instant, until: instant }),
  z.object({ kind: z.literal('days'), before: z.iso.date() }),
])
export type Pause = z.infer<typeof pause>

/** What can be chosen about nudges, each with what it is where nothing was chosen. */
const preferences = {
  /** The one at the day's start. */
  dayStart: z.boolean(),
  /** From when, and until when, it may come. */
  from: wallTime,
  until: wallTime,
  /** How long after the person has come, in minutes. */
  softDelay: z.int().min(0).max(60),
  restDays: weekdays,
  restDates: z.array(z.iso.date()).max(400),
  quiet: z.array(quietHours).max(12),
  perDay: z.int().min(1).max(3),
  /** How long *Later* is, in minutes. */
  later: z.int().min(15).max(240),
  /** A nudge for a step at a time that belongs to it. */
  anchor: z.object({ on: z.boolean(), at: wallTime, stepId: z.uuid().optional() }),
  endOfDay: z.object({ on: z.boolean(), at: wallTime }),
  week: z.object({ on: z.boolean(), day: weekday, at: wallTime }),
  /** Hold nudges while the desktop says "do not disturb". */
  heedDoNotDisturb: z.boolean(),
  pause: pause.optional(),
  /** The day on which only the smallest matters. */
  lowEnergyDay: z.iso.date().optional(),
  /**
   * The day on which the person met the app, who is asked for nothing then: it is a rest date. Unknown
   * where an earlier version was there first.
   */
  firstDay: z.iso.date().optional(),
  /** Days that were paused or low in energy, in order: the rhythm rests on them. */
  easyDays: z.array(z.iso.date()).max(800),
}

/**
 * What nudges do where nothing was chosen. Sunday is the one rest day until the welcome
 * is answered.
 */
export const DEFAULT_NUDGES: NudgeSettings = {
  dayStart: true,
  from: '08:30',
  until: '12:00',
  softDelay: 5,
  restDays: [7],
  restDates: [],
  quiet: [],
  perDay: 1,
  later: 90,
  anchor: { on: false, at: '09:00' },
  endOfDay: { on: false, at: '20:00' },
  week: { on: false, day: 5, at: '17:00' },
  heedDoNotDisturb: true,
  easyDays: [],
}

/** The choices about nudges. */
export const nudgeSettingsSchema = z.object(preferences)
export type NudgeSettings = z.infer<typeof nudgeSettingsSchema>

/** Some of them, as a page changes them. Pauses and low-energy days have commands of their own. */
export const nudgeChangesSchema = z
  .strictObject(preferences)
  .omit({ pause: true, lowEnergyDay: true, firstDay: true, easyDays: true })
  .partial()
export type NudgeChanges = z.infer<typeof nudgeChangesSchema>

/** One decision: a nudge that was shown, or one that was held and why. */
export const nudgeDecisionSchema = z.object({
  id: z.uuid(),
  at: instant,
  zone: z.string(),
  day: z.iso.date(),
  kind: z.enum(nudgeKinds),
  outcome: z.enum(['shown', 'held']),
  /** Why it was held. */
  reason: z.enum(silenceReasons).optional(),
  /** Which of the catalog's sentences it came with. */
  wording: z.int().min(0).optional(),
  /** The step that was offered. Its words stay in the plan. */
  stepId: z.uuid().optional(),
  /** Which of the catalog's own steps was offered, where the person had none open. */
  ownStep: z.int().min(0).optional(),
  /** It came after some days without a win. */
  welcomeBack: z.boolean().optional(),
  /** How many of its kind, this one among them, had met silence when it was shown. */
  inARow: z.int().min(1).optional(),
  /** What the person did; `opened` is a click on it. */
  answer: z.enum([...nudgeAnswers, 'opened']).optional(),
  answeredAt: instant.optional(),
  /** When it was shown once more, after *Later*. */
  againAt: instant.optional(),
  updatedAt: instant,
})
export type NudgeDecision = z.infer<typeof nudgeDecisionSchema>
