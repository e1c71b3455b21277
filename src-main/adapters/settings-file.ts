import { join } from 'node:path'

import { z } from 'zod'

import { DEFAULT_DAY_START_HOUR } from '../../src-shared/calendar.ts'
import type { DataNotice, SaveProblem } from '../../src-shared/contract.ts'
import type { Clock, NewId, SaveOutcome } from '../domain/ports.ts'
import { durableFile } from './durable-file.ts'
import { readText, setAside } from './read-file.ts'

const SCHEMA_VERSION = 1

/** A preference that does not fit is as if it had never been chosen; the rest holds. */
const settingsSchema = z.looseObject({
  schemaVersion: z.int().min(1),
  /** The folder name under which this installation writes; random, says nothing about anyone. */
  deviceId: z.uuid(),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  shortcut: z.boolean().catch(true),
  dayStartHour: z.int().min(0).max(23).catch(DEFAULT_DAY_START_HOUR),
  dataFolder: z.string().min(1).optional().catch(undefined),
})
const versionSchema = z.looseObject({ schemaVersion: z.int().min(1) })

type Settings = z.infer<typeof settingsSchema>

/** The preferences of this installation. */
export interface SettingsFile {
  current(): Settings
  /** Changes some preferences; they hold at once, and the answer says whether they are kept. */
  change(changes: Partial<Pick<Settings, 'theme' | 'shortcut'>>): SaveOutcome
  /** Whether this installation has never been started before. */
  readonly firstRun: boolean
  readonly notices: readonly DataNotice[]
}

/**
 * Opens `<folder>/settings.json`, or begins one with a new device id. A file that cannot be
 * understood is put aside first; one from a newer version is used as far as it fits and kept.
 */
export function openSettings(folder: string, newId: NewId, clock: Clock): SettingsFile {
  const file = durableFile(folder, 'settings')
  const notices: DataNotice[] = []
  const found = readText(file.path)
  let blocked: SaveProblem | undefined
  let known: Settings | undefined

  if (found.kind === 'unreadable') {
    notices.push({ kind: 'unreadable', path: file.path })
    blocked = { kind: 'cannot-write', path: file.path, code: found.code }
  } else if (found.kind === 'text') {
    const json = parseJson(found.text)
    known = settingsSchema.safeParse(json).data
    const version = versionSchema.safeParse(json).data?.schemaVersion ?? 0
    if (version > SCHEMA_VERSION) {
      notices.push({ kind: 'newer-version', path: file.path })
      blocked = { kind: 'newer-version', path: file.path }
    } else if (known === undefined) {
      const aside = setAside(file.path, clock.now())
      if (aside === undefined) {
        notices.push({ kind: 'unreadable', path: file.path })
        blocked = { kind: 'cannot-write', path: file.path, code: 'UNREADABLE' }
      } else notices.push({ kind: 'set-aside', path: aside })
    }
  }

  let settings = known ?? settingsSchema.parse({ schemaVersion: SCHEMA_VERSION, deviceId: newId() })
  if (known === undefined && blocked === undefined) file.save(settings)

  return {
    current: () => settings,
    change(changes) {
      settings = { ...settings, ...changes }
      return blocked === undefined ? file.save(settings) : { kind: 'refused', problem: blocked }
    },
    firstRun: found.kind === 'missing',
    notices,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where the wins lie: the chosen folder, else `data` beside the settings. */
export function dataFolderOf(settings: Settings, folder: string): string {
  return settings.dataFolder ?? join(folder, 'data')
}
