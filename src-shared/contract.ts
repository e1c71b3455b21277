import { z } from 'zod'

import type { Win } from './records.ts'

/**
 * The whole conversation between the windows and the main process, in one place.
 *
 * A command is a question with one answer; an event is news from main to every open window.
 * Adding one is a line here and a handler in `src-main/commands.ts`: preload, server and the
 * windows' `api` are mapped types over these two, so whatever is missing fails to compile.
 */

/** Far above what a win may hold, so that a long text gets a kind answer instead of a refusal. */
const anyText = z.string().max(1_000_000)
const id = z.uuid()

/** The argument schema of every command; main parses with it before any handler runs. */
export const commandArguments = {
  /** Write a win down. Answers when it is safely on disk. */
  'win.log': z.strictObject({ text: anyText, source: z.enum(['quick-log', 'preset']) }),
  /** Change the words of a win. */
  'win.edit': z.strictObject({ id, text: anyText }),
  /** Take a win away; it can be brought back with `undo`. */
  'win.remove': z.strictObject({ id }),
  /** Take back the change that `today` offers to undo. */
  undo: z.strictObject({ changeId: id }),
  /** Today's wins and what can be undone. */
  'today.read': z.strictObject({}),
  /** The main page listens from now on; the screen that was asked for before is the answer. */
  'main.ready': z.strictObject({}),
  /** Open or raise the quick-log window. */
  'quick-log.open': z.strictObject({}),
  /** The quick-log page listens from now on; what it was meant to show before is the answer. */
  'quick-log.ready': z.strictObject({}),
  /** Hide the quick-log window; what was typed stays in it. */
  'quick-log.close': z.strictObject({}),
  /** Preferences and what is known about this desktop. */
  'settings.read': z.strictObject({}),
  /** Switch the global shortcut on or off. */
  'settings.shortcut': z.strictObject({ on: z.boolean() }),
  /** Choose paper, night or what the system says. */
  'settings.theme': z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }),
  /** End the app. */
  'app.quit': z.strictObject({}),
} as const

/** The answer of every command. */
interface CommandResults {
  'win.log': LogResult
  'win.edit': ChangeResult
  'win.remove': ChangeResult
  undo: ChangeResult
  'today.read': TodayView
  'main.ready': Screen | null
  'quick-log.open': void
  'quick-log.ready': QuickLogShown[]
  'quick-log.close': void
  'settings.read': SettingsView
  'settings.shortcut': SettingsResult
  'settings.theme': SettingsResult
  'app.quit': void
}

/** What main tells every open window. */
export interface Events {
  /** A win was logged, changed or taken back, or the day turned over. */
  'today.changed': TodayView
  /** Something in Settings changed, such as the shortcut having been seen working. */
  'settings.changed': SettingsView
  /** The quick-log window has just been shown: the caret belongs in the field. */
  'quick-log.shown': QuickLogShown
  /** The main window is asked to show a screen, for example from the tray. */
  'screen.asked': { screen: Screen }
}

export type CommandName = keyof typeof commandArguments
export type CommandArguments<K extends CommandName> = z.infer<(typeof commandArguments)[K]>
export type CommandResult<K extends CommandName> = CommandResults[K]
export type EventName = keyof Events

/** Why a change could not be kept. `path` is the file or folder it was meant for. */
export type SaveProblem =
  | { kind: 'disk-full'; path: string }
  | { kind: 'read-only'; path: string }
  | { kind: 'newer-version'; path: string }
  | { kind: 'cannot-write'; path: string; code: string }

/** What the main window can show. */
export type Screen = 'today' | 'settings'

/** Index into the catalog's list of acknowledgements. */
export type Acknowledgement = number

export type LogResult =
  | { kind: 'logged'; win: Win; acknowledgement: Acknowledgement }
  | { kind: 'empty' }
  | { kind: 'too-long'; limit: number; length: number }
  | { kind: 'not-saved'; problem: SaveProblem }

export type ChangeResult =
  | { kind: 'changed' }
  | { kind: 'empty' }
  | { kind: 'too-long'; limit: number; length: number }
  | { kind: 'gone' }
  | { kind: 'not-saved'; problem: SaveProblem }

export type SettingsResult = { kind: 'changed' } | { kind: 'not-saved'; problem: SaveProblem }

/** The last change, for as long as it can be taken back. `until`: milliseconds since the epoch. */
export interface UndoOffer {
  changeId: string
  what: 'logged' | 'edited' | 'removed'
  text: string
  until: number
}

/** Something about the files on disk that the person is told once, calmly. */
export type DataNotice =
  | { kind: 'set-aside'; path: string }
  | { kind: 'newer-version'; path: string }
  | { kind: 'unreadable'; path: string }

export interface TodayView {
  day: string
  /** In the order in which they were logged. */
  wins: Win[]
  undo?: UndoOffer
  notices: DataNotice[]
}

/** What the quick-log window starts with: normally nothing. */
export interface QuickLogShown {
  /** Whether the window has just appeared, so that the caret may go where it helps most. */
  appeared?: boolean
  /** Words to put in the field, such as those of a `--log` that could not be saved. */
  text?: string
  /** What happened to a win logged from outside this window. */
  result?: LogResult
}

export interface SettingsView {
  theme: 'system' | 'light' | 'dark'
  shortcut: ShortcutView
  dataFolder: string
  /** The command a desktop's own keyboard settings can run. */
  logCommand: string
  tray: 'present' | 'absent'
  version: string
}

/**
 * The shortcut as far as it is known. `asked` means that the system took the request, which on
 * some desktops means nothing (electron#45607); `seen` means that a press has really arrived.
 */
export interface ShortcutView {
  accelerator: string
  state: 'off' | 'refused' | 'asked' | 'seen'
}

/** What the preload exposes to a page as `window.microMomentum`. */
export interface Bridge {
  invoke(command: string, argument: unknown): Promise<unknown>
  subscribe(listener: (event: string, payload: unknown) => void): () => void
}
