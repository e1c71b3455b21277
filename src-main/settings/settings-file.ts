import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { z } from 'zod'

import { DEFAULT_DAY_START_HOUR } from '../../src-shared/calendar.ts'
import type { DataNotice } from '../../src-shared/contract/data.ts'
import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import { DEFAULT_NUDGES, nudgeSettingsSchema, type NudgeSettings } from '../../src-shared/nudges.ts'
import type { Clock, NewId, SaveOutcome } from '../kernel/ports.ts'
import { parseJson } from '../storage/parse-json.ts'
import { readOwnBytes, readProblem, setAside } from '../storage/read-file.ts'
import { smallDocument } from '../storage/small-document.ts'

const SCHEMA_VERSION = 1

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

/** A preference that does not fit is as if it had never been chosen; the rest holds. */
const settingsSchema = z.looseObject({
  schemaVersion: z.int().min(1).catch(SCHEMA_VERSION),
  /** The folder name under which this installation writes; random, says nothing about anyone. */
  deviceId: z.uuid(),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  shortcut: z.boolean().catch(true),
  energy: z.boolean().catch(false),
  dayStartHour: z.int().min(0).max(23).catch(DEFAULT_DAY_START_HOUR),
  dataFolder: z.string().min(1).optional().catch(undefined),
  notices: z.array(rememberedNotice).optional().catch(undefined),
  /** Whether the person has been told that the system names no zone; until it names one again. */
  toldOfOffset: z.boolean().optional().catch(undefined),
  nudges: nudgeSettings,
  model: modelSettings,
  /** Whose helplines are shown; null: none of those there are; nothing: the system's region. */
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

type Settings = z.infer<typeof settingsSchema>
type Changes = Partial<
  Pick<
    Settings,
    | 'theme'
    | 'shortcut'
    | 'energy'
    | 'dataFolder'
    | 'notices'
    | 'toldOfOffset'
    | 'nudges'
    | 'model'
    | 'careRegion'
    | 'welcomed'
  >
>

/** The preferences of this installation. */
export interface SettingsFile {
  current(): Settings
  /** Changes some preferences; they hold at once, and the answer says whether they are kept. */
  change(changes: Changes): SaveOutcome
  /**
   * Takes another device id, durably. The copy has it first: where there is a folder under it, the
   * copy counts (`isStranger`) until the settings have it too.
   */
  renameDevice(deviceId: string): SaveOutcome
  /** Whether this installation has never been started before. */
  readonly firstRun: boolean
  readonly notices: readonly DataNotice[]
}

/**
 * Opens `<folder>/settings.json`, or begins one with a new device id. A file that cannot be
 * understood is put aside, and its copy `settings.backup.json` taken; one from a newer version is
 * used as far as it fits and kept.
 */
export function openSettings(folder: string, newId: NewId, clock: Clock): SettingsFile {
  const file = smallDocument(folder, 'settings')
  // The settings name the data folder and so the backups: their own copy lies beside them.
  const copy = smallDocument(folder, 'settings.backup')
  const notices: DataNotice[] = []
  const found = readOwnBytes(file.path)
  let blocked: SaveProblem | undefined
  let known: Settings | undefined
  /** Whether the app was ended while it took another device id. */
  let isRenamed = false

  const kept = readCopy()
  if (found.kind === 'bytes') {
    const json = parseJson(found.bytes)
    known = settingsSchema.safeParse(json).data
    const version = versionSchema.safeParse(json).data?.schemaVersion ?? 0
    // A newer app writes a newer copy as well; else the version was misread.
    const misread =
      kept !== undefined &&
      (version > SCHEMA_VERSION ? kept.schemaVersion <= SCHEMA_VERSION : isStranger(known, kept))
    isRenamed = misread && isSameButId(known, kept) && hasFolder(known)
    if (misread) known = undefined
    else if (version > SCHEMA_VERSION) {
      notices.push({ kind: 'newer-version', path: file.path })
      blocked = { kind: 'newer-version', path: file.path }
    }
  } else if (found.kind === 'unreadable' || found.kind === 'not-here') {
    notices.push({ kind: found.kind, path: file.path })
    blocked = readProblem(found, file.path)
  }
  const wasKnown = known !== undefined
  known ??= kept
  if (!wasKnown && blocked === undefined && !isRenamed) {
    const aside = found.kind === 'missing' ? file.path : setAside(file.path, clock.now())
    if (aside === undefined) {
      notices.push({ kind: 'unreadable', path: file.path })
      blocked = { kind: 'cannot-write', path: file.path, code: 'UNREADABLE' }
    } else if (known !== undefined) notices.push({ kind: 'settings-restored', path: aside })
    else if (found.kind !== 'missing') notices.push({ kind: 'set-aside', path: aside })
  }

  let settings =
    known ??
    settingsSchema.parse({
      schemaVersion: SCHEMA_VERSION,
      deviceId: newId(),
      welcomed: false,
    })
  if (!wasKnown && blocked === undefined) save()
  // As after a copy that was refused, or by hand: the copy is to be what is in use.
  else if (blocked === undefined && JSON.stringify(kept) !== JSON.stringify(settings)) {
    copy.save(settings)
  }

  /**
   * Whether the device id is not this installation's. The copy gets a new one first, so of two ids
   * the copy's counts, wherever there is data under it: nobody may write in another device's folder.
   */
  function isStranger(settings: Settings | undefined, copied: Settings): boolean {
    if (settings === undefined || settings.deviceId === copied.deviceId) return false
    return [settings, copied].some((named) =>
      existsSync(join(dataFolderOf(named, folder), copied.deviceId)),
    )
  }

  /** Whether only the device id is another, as between the two writes of a renaming. */
  function isSameButId(one: Settings | undefined, other: Settings): boolean {
    return one !== undefined && isDeepStrictEqual({ ...one, deviceId: other.deviceId }, other)
  }

  /** Whether some settings' own device has written under their data folder. */
  function hasFolder(named: Settings | undefined): boolean {
    return named !== undefined && existsSync(join(dataFolderOf(named, folder), named.deviceId))
  }

  function readCopy(): Settings | undefined {
    const bytes = readOwnBytes(copy.path)
    if (bytes.kind !== 'bytes') return undefined
    return settingsSchema.safeParse(parseJson(bytes.bytes)).data
  }

  function save(): SaveOutcome {
    if (blocked !== undefined) return { kind: 'refused', problem: blocked }
    const outcome = file.save(settings)
    // A copy that cannot be written leaves the one before, which is better than none.
    if (outcome.kind === 'kept') copy.save(settings)
    return outcome
  }

  return {
    current: () => settings,
    change(changes) {
      settings = { ...settings, ...changes }
      return save()
    },
    renameDevice(deviceId) {
      if (blocked !== undefined) return { kind: 'refused', problem: blocked }
      const renamed = { ...settings, deviceId }
      const outcome = [copy, file].reduce<SaveOutcome>(
        (before, each) => (before.kind === 'kept' ? each.save(renamed) : before),
        { kind: 'kept' },
      )
      if (outcome.kind === 'kept') settings = renamed
      else copy.save(settings)
      return outcome
    },
    firstRun: found.kind === 'missing' && known === undefined,
    notices,
  }
}

/** Where the wins lie: the chosen folder, else `data` beside the settings. */
export function dataFolderOf(settings: Settings, folder: string): string {
  return settings.dataFolder ?? join(folder, 'data')
}
