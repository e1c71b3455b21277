import { z } from 'zod'

import { preferencesSchema, type Preferences } from '../../../../src-shared/contract/settings.ts'
import { nudgeSettingsSchema, type NudgeSettings } from '../../../../src-shared/nudges.ts'
import {
  goalSchema,
  repeatSchema,
  stepSchema,
  taskSchema,
  weekAnswerSchema,
  winSchema,
} from '../../../../src-shared/records.ts'

/** By which a file is known to be this app's own. */
export const OWN_FORMAT = 'micro-momentum'
/** The version of the shape that this app writes. */
export const OWN_VERSION = 1

/** The preferences that are a person's and not a computer's. */
export const OWN_PREFERENCES = [
  'theme',
  'energy',
  'dayStartHour',
  'firstWeekday',
  'clock',
  'presets',
  'landingFromTray',
] as const

const { theme, energy, dayStartHour, firstWeekday, clock, presets, landingFromTray } =
  preferencesSchema.shape
const own = { theme, energy, dayStartHour, firstWeekday, clock, presets, landingFromTray }

/** The preferences that go with the data. */
export const ownPreferencesSchema = z.object({
  ...own,
  /** A pause and a day of low energy are over before a file is read elsewhere. */
  nudges: nudgeSettingsSchema.omit({ pause: true, lowEnergyDay: true }),
})
export type OwnPreferences = z.infer<typeof ownPreferencesSchema>
/** What the preferences of an installation have to have for that. */
export type WithOwnPreferences = Pick<Preferences, (typeof OWN_PREFERENCES)[number]> & {
  nudges: NudgeSettings
}

/** Everything in a file of this app's own (docs/FORMATS.md, docs/export.schema.json). */
export const ownJsonSchema = z.object({
  format: z.literal(OWN_FORMAT),
  version: z.literal(OWN_VERSION),
  preferences: ownPreferencesSchema,
  goals: z.array(goalSchema),
  tasks: z.array(taskSchema),
  steps: z.array(stepSchema),
  repeats: z.array(repeatSchema),
  answers: z.array(weekAnswerSchema),
  wins: z.array(winSchema),
})
