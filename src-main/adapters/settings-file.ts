import { join } from 'node:path'

import { z } from 'zod'

import { DEFAULT_DAY_START_HOUR } from '../../src-shared/calendar.ts'
import type { DataNotice } from '../../src-shared/contract.ts'
import type { Clock, NewId, SaveOutcome } from '../domain/ports.ts'
import { durableFile } from './durable-file.ts'
import { readText, setAside } from './read-file.ts'

const SCHEMA_VERSION = 1

const settingsSchema = z.object({
  schemaVersion: z.int().min(1),
  /** The folder name under which this installation writes; random, says nothing about anyone. */
  deviceId: z.uuid(),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  shortcut: z.boolean().default(true),
  dayStartHour: z.int().min(0).max(23).default(DEFAULT_DAY_START_HOUR),
  dataFolder: z.string().min(1).optional(),
})
export type Settings = z.infer<typeof settingsSchema>

/** The preferences of this installation. */
export interface SettingsFile {
  current(): Settings
  /** Changes some preferences; they hold at once, and the answer says whether they are kept. */
  change(changes: Partial<Omit<Settings, 'schemaVersion' | 'deviceId'>>): SaveOutcome
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
  const text = found.kind === 'text' ? found.text : undefined
  const known = text === undefined ? undefined : parse(text)
  let mayWrite = true

  if (found.kind === 'unreadable') {
    notices.push({ kind: 'unreadable', path: file.path })
    mayWrite = false
  } else if (text !== undefined && known === undefined) {
    const aside = setAside(file.path, clock.now())
    mayWrite = aside !== undefined
    notices.push(
      aside === undefined
        ? { kind: 'unreadable', path: file.path }
        : { kind: 'set-aside', path: aside },
    )
  } else if (known !== undefined && known.schemaVersion > SCHEMA_VERSION) {
    notices.push({ kind: 'newer-version', path: file.path })
    mayWrite = false
  }

  let settings = known ?? settingsSchema.parse({ schemaVersion: SCHEMA_VERSION, deviceId: newId() })
  if (known === undefined && mayWrite) file.save(settings)

  return {
    current: () => settings,
    change(changes) {
      settings = { ...settings, ...changes }
      if (mayWrite) return file.save(settings)
      return { kind: 'refused', problem: { kind: 'newer-version', path: file.path } }
    },
    firstRun: found.kind === 'missing',
    notices,
  }
}

function parse(text: string): Settings | undefined {
  try {
    return settingsSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Where the wins lie: the chosen folder, else `data` beside the settings. */
export function dataFolderOf(settings: Settings, folder: string): string {
  return settings.dataFolder ?? join(folder, 'data')
}
