import { z } from 'zod'

import { reads, sets } from './command.ts'
import type { SettingsResult } from './save-result.ts'

/** Preferences. */
export const settingsCommands = {
  /** Preferences and what is known about this desktop. */
  'settings.read': reads(z.strictObject({})).answers<SettingsView>(),
  /** Switch the global shortcut on or off. */
  'settings.shortcut': sets(z.strictObject({ on: z.boolean() })).answers<SettingsResult>(),
  /** Choose paper, night or what the system says. */
  'settings.theme': sets(
    z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }),
  ).answers<SettingsResult>(),
  /** Ask for the energy before and after a win, or not. */
  'settings.energy': sets(z.strictObject({ on: z.boolean() })).answers<SettingsResult>(),
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

export interface SettingsView {
  theme: 'system' | 'light' | 'dark'
  /** Whether energies are asked for. */
  energy: boolean
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
