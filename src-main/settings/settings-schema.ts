import { z } from 'zod'

import type { DataNotice } from '../../src-shared/contract/data.ts'
import {
  DEFAULT_PREFERENCES,
  preferencesSchema,
  type Preferences,
} from '../../src-shared/contract/settings.ts'
import { DEFAULT_NUDGES, nudgeSettingsSchema, type NudgeSettings } from '../../src-shared/nudges.ts'

/** The version of the settings' shape that this app writes. */
export const SCHEMA_VERSION = 1

/** What happened to a file once, and is said until the person has read it. */
const rememberedNotice = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('restored'),
    path: z.string(),
    month: z.string(),
    count: z.int(),
    left: z.int(),
  }),
  z.object({
    kind: z.literal('came-back'),
    path: z.string(),
    month: z.string(),
    count: z.int(),
  }),
  z.object({ kind: z.literal('plan-restored'), path: z.string() }),
  z.object({ kind: z.literal('settings-restored'), path: z.string() }),
  z.object({ kind: z.literal('set-aside'), path: z.string() }),
  z.object({ kind: z.literal('changed'), path: z.string() }),
  z.object({ kind: z.literal('copies'), path: z.string(), count: z.int() }),
  z.object({ kind: z.literal('fixed-offset'), path: z.string() }),
  z.object({ kind: z.literal('kept-later'), path: z.string() }),
  z.object({ kind: z.literal('not-kept'), path: z.string() }),
  z.object({ kind: z.literal('twin'), path: z.string() }),
])

/** A notice that is kept until it has been read, as against one about how things are now. */
export type RememberedNotice = z.infer<typeof rememberedNotice>

/** Whether a notice is kept until it has been read. */
export function isRemembered(notice: DataNotice): notice is RememberedNotice {
  return rememberedNotice.safeParse(notice).success
}

/** Of a list, an entry that does not fit leaves the others. */
function lenient(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodArray)) return schema
  const entry = schema.element as z.ZodType
  return z
    .array(z.unknown())
    .transform((list) => list.filter((one) => entry.safeParse(one).success))
}

/** Each choice about nudges stands by itself: one that does not fit leaves the others. */
const nudgeSettings = z
  .preprocess(
    (given) => (typeof given === 'object' && given !== null ? given : {}),
    z.looseObject(
      Object.fromEntries(
        Object.entries(nudgeSettingsSchema.shape).map(([name, schema]) => [
          name,
          lenient(schema as z.ZodType).catch(DEFAULT_NUDGES[name as keyof NudgeSettings]),
        ]),
      ),
    ),
  )
  .transform((choices) => choices as unknown as NudgeSettings)

/** The person's own language model; each part by itself, and off where nothing is known. */
const modelSettings = z.preprocess(
  (given) => (typeof given === 'object' && given !== null ? given : {}),
  z.looseObject({
    on: z.boolean().catch(false),
    url: z.string().catch(''),
    model: z.string().catch(''),
    /** Sealed by the system, in base64 (sealed-text.ts). */
    key: z.string().min(1).optional().catch(undefined),
  }),
)

/** A preference that does not fit is as if it had never been chosen. */
const lenientPreferences = Object.fromEntries(
  Object.entries(preferencesSchema.shape).map(([name, schema]) => [
    name,
    // Of one name, schema and default are of one type; TypeScript does not follow that through.
    (schema as z.ZodType).catch(DEFAULT_PREFERENCES[name as keyof typeof DEFAULT_PREFERENCES]),
  ]),
) as unknown as { [K in keyof Preferences]: z.ZodCatch<(typeof preferencesSchema)['shape'][K]> }

/**
 * The key that opens quick log: one that was chosen, else whether the app's own is on. Which one
 * that is, each system says; and earlier versions know no other.
 */
const keptShortcut = z.union([z.boolean(), preferencesSchema.shape.shortcut.unwrap()]).catch(true)

/** Each part by itself: where one does not fit, the rest holds. */
export const settingsSchema = z.looseObject({
  schemaVersion: z.int().min(1).catch(SCHEMA_VERSION),
  /** The folder name under which this installation writes; random, says nothing about anyone. */
  deviceId: z.uuid(),
  ...lenientPreferences,
  shortcut: keptShortcut,
  /** Whether the person has had a desktop asked that asks them first (Wayland); once is enough. */
  shortcutAsked: z.boolean().optional().catch(undefined),
  dataFolder: z.string().min(1).optional().catch(undefined),
  notices: z.array(rememberedNotice).optional().catch(undefined),
  /** Whether the person has been told that the system names no zone; until it names one again. */
  toldOfOffset: z.boolean().optional().catch(undefined),
  nudges: nudgeSettings,
  model: modelSettings,
  /** Later versions; nothing stands here until the person has switched them on. */
  updates: z
    .looseObject({ on: z.boolean(), askedAt: z.int().optional().catch(undefined) })
    .optional()
    .catch(undefined),
  /** Whose helplines are shown; null: none of those there are; undefined: the system's region. */
  careRegion: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .optional()
    .catch(undefined),
  /** Settings from before there was a welcome need none. */
  welcomed: z.boolean().catch(true),
})
const versionSchema = z.looseObject({ schemaVersion: z.int().min(1) })

/** The version that a file says it is of; 0 if it says none. */
export function versionOf(json: unknown): number {
  return versionSchema.safeParse(json).data?.schemaVersion ?? 0
}

/** The preferences, as they stand in the file. */
export type Settings = z.infer<typeof settingsSchema>
/** What can be changed. */
export type SettingsChanges = Partial<
  Pick<
    Settings,
    | keyof Preferences
    | 'shortcutAsked'
    | 'dataFolder'
    | 'notices'
    | 'toldOfOffset'
    | 'nudges'
    | 'model'
    | 'updates'
    | 'careRegion'
    | 'welcomed'
  >
>

/** Settings of an installation that has never been started before. */
export function newSettings(deviceId: string): Settings {
  return settingsSchema.parse({ schemaVersion: SCHEMA_VERSION, deviceId, welcomed: false })
}
