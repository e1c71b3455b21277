import { z } from 'zod'

import { reads, sets } from './command.ts'
import type { SettingsResult } from './save-result.ts'

/**
 * Preferences that a page shows and changes. A new one is a line here, a line in what holds until
 * it is chosen, and a field in src-renderer/settings.
 */
export const preferencesSchema = z.object({
  /** Paper, night, or what the system says. */
  theme: z.enum(['system', 'light', 'dark']),
  /** Whether the system-wide key opens the quick-log window. */
  shortcut: z.boolean(),
  /** Whether the energy before and after a win is asked for. */
  energy: z.boolean(),
})
export type Preferences = z.infer<typeof preferencesSchema>

/** What holds until the person chooses. */
export const DEFAULT_PREFERENCES: Preferences = { theme: 'system', shortcut: true, energy: false }

/** Preferences, and what is known about this desktop. */
export const settingsCommands = {
  /** Preferences and what is known about this desktop. */
  'settings.read': reads(z.strictObject({})).answers<SettingsView>(),
  /** Change some preferences; the others stay. */
  'settings.change': sets(preferencesSchema.partial().strict()).answers<SettingsResult>(),
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

export type StartAtLoginResult = { kind: 'changed' } | { kind: 'refused'; reason: string }

export interface SettingsView extends Omit<Preferences, 'shortcut'> {
  shortcut: ShortcutView
  dataFolder: string
  /** The command a desktop's own keyboard settings can run. */
  logCommand: string
  tray: 'present' | 'absent'
  startAtLogin: StartAtLoginView
  version: string
  /** Where the log lies. */
  logFile: string
}

/**
 * The shortcut as far as it is known. `asked` means that the system took the request, which on
 * some desktops means nothing (electron#45607); `seen` means that a press has really arrived.
 */
export interface ShortcutView {
  accelerator: string
  state: 'off' | 'refused' | 'asked' | 'seen'
}
