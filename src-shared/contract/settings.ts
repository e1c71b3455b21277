import { z } from 'zod'

import { DEFAULT_DAY_START_HOUR } from '../calendar.ts'
import type { CareNeeded } from '../care.ts'
import { PRESET_LENGTH, PRESETS, presetText } from '../presets.ts'
import { languages } from '../words/languages.ts'
import { id } from './arguments.ts'
import { reads, sets } from './command.ts'
import type { SettingsResult } from './save-result.ts'

/** A line of "It still counts" as the person wrote it, in one line. */
const preset = z.string().transform(presetText).pipe(z.string().min(1).max(PRESET_LENGTH))

/**
 * Preferences that a page shows and changes. A new one is a line here, a line in what holds until
 * it is chosen, and a field in src-renderer/settings.
 */
export const preferencesSchema = z.object({
  /** Paper, night, or what the system says. */
  theme: z.enum(['system', 'light', 'dark']),
  /**
   * The system-wide key that opens the quick-log window, in Electron's notation; null for none. One
   * that the system refuses is not kept.
   */
  shortcut: z.string().min(1).max(100).nullable(),
  /** Whether the energy before and after a win is asked for. */
  energy: z.boolean(),
  /** The hour at which the person's day turns over. */
  dayStartHour: z.int().min(0).max(23),
  /** The day that a week begins with; `region` as the system's settings have it. */
  firstWeekday: z.enum(['region', 'monday', 'sunday', 'saturday']),
  /** Times in twelve or twenty-four hours; `region` as the system's settings have it. */
  clock: z.enum(['region', '12', '24']),
  /** The person's own lines of "It still counts", in their order; none where the app's count. */
  presets: z
    .array(preset)
    .max(PRESETS)
    .refine((lines) => new Set(lines).size === lines.length),
  /** Whether a win chosen in the tray is shown for a moment in the quick-log window. */
  landingFromTray: z.boolean(),
  /** The language of the words; `system` for the first of the system's that there are words in. */
  language: z.enum(['system', ...languages]),
  /** Which way of looking back was chosen last. */
  reviewScreen: z.enum(['week', 'month', 'year']),
  /** The goal that was chosen last for a win; null where it was none. */
  winGoal: id.nullable(),
})
export type Preferences = z.infer<typeof preferencesSchema>

/** What holds until the person chooses. Which key opens quick log then, each system has its own. */
export const DEFAULT_PREFERENCES: Omit<Preferences, 'shortcut'> = {
  theme: 'system',
  energy: false,
  dayStartHour: DEFAULT_DAY_START_HOUR,
  firstWeekday: 'region',
  clock: 'region',
  language: 'system',
  presets: [],
  landingFromTray: true,
  reviewScreen: 'week',
  winGoal: null,
}

/** Preferences, and what is known about this desktop. */
export const settingsCommands = {
  /** Preferences and what is known about this desktop. */
  'settings.read': reads(z.strictObject({})).answers<SettingsView>(),
  /** Change some preferences; the others stay. */
  'settings.change': sets(preferencesSchema.partial().strict()).answers<PreferencesResult>(),
  /** Switch starting with the computer on or off. */
  'settings.start-at-login': sets(
    z.strictObject({ on: z.boolean() }),
  ).answers<StartAtLoginResult>(),
  /** The welcome has been read, or skipped. */
  'welcome.done': sets(z.strictObject({})).answers<void>(),
}

/** What the windows are told. */
export interface SettingsEvents {
  /** Something in Settings changed, such as the shortcut having been seen working. */
  'settings.changed': SettingsView
}

/** Whether the app starts with the computer, or why it cannot. */
export type StartAtLoginView = { state: 'on' | 'off' } | { state: 'refused'; reason: string }

/** What became of a change of preferences; where it is refused, none of it holds. */
export type PreferencesResult =
  | SettingsResult
  /** The system does not give this key to the app: the former one stays. */
  | { kind: 'shortcut-refused'; accelerator: string }
  /** A line of "It still counts" is no such thing. */
  | CareNeeded

export type StartAtLoginResult = { kind: 'changed' } | { kind: 'refused'; reason: string }

export interface SettingsView extends Omit<Preferences, 'shortcut'> {
  shortcut: ShortcutView
  /** The language that is spoken now, such as `pt-BR`. */
  spoken: string
  /** The locale of dates and times, with what was chosen: `de-DE-u-fw-mon-hc-h23`. */
  region: string
  dataFolder: string
  /** The command a desktop's own keyboard settings can run. */
  logCommand: string
  tray: 'present' | 'absent'
  /** Whether a window can appear for a moment without taking the keyboard; Wayland lets none. */
  canLand: boolean
  startAtLogin: StartAtLoginView
  version: string
  /** Where the log lies. */
  logFile: string
}

/**
 * The shortcut as far as it is known. `asked` means that the system took the request, which on
 * some desktops means nothing (electron#45607); `seen` means that a press has really arrived;
 * `unasked` that the desktop would ask the person first, which is left to them.
 */
export interface ShortcutView {
  /** The one that was chosen; where there is none, the app's own. */
  accelerator: string
  /** The app's own on this system. */
  standard: string
  state: 'off' | 'unasked' | 'refused' | 'asked' | 'seen'
}
