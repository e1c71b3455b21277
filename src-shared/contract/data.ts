import { z } from 'zod'

import { once, reads, sets } from './command.ts'
import type { ChangeResult } from './journal.ts'
import type { SaveProblem, SettingsResult } from './save-result.ts'

/** The folder name of a backup. */
const backup = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/)

/** The data folder: backups, moving, what is said of files. */
export const dataCommands = {
  /** The backups, newest first. */
  'backups.read': reads(z.strictObject({})).answers<BackupsView>(),
  /** Make a backup now. */
  'backup.make': once(z.strictObject({})).answers<SettingsResult>(),
  /** What restoring a backup would change. */
  'backup.preview': reads(z.strictObject({ name: backup })).answers<RestorePreview | null>(),
  /** Put the wins back as a backup has them. */
  'backup.restore': once(z.strictObject({ name: backup })).answers<RestoreResult>(),
  /** Take the last restore back. */
  'restore.undo': once(z.strictObject({})).answers<ChangeResult>(),
  /** Ask for another data folder, copy everything there, and use it from then on. */
  'data.move': once(z.strictObject({})).answers<MoveResult>(),
  /** A notice about a file has been read. */
  'notice.dismiss': sets(z.strictObject({ path: z.string() })).answers<void>(),
}

/** What the windows are told. */
export interface DataEvents {
  /** A backup was made, or a restore can be taken back, or no longer. */
  'backups.changed': BackupsView
}

/** One backup. */
export interface BackupView {
  /** The name of its folder, which sorts by time. */
  name: string
  /** Milliseconds since the epoch. */
  at: number
  /** Made just before a restore. */
  beforeRestore: boolean
  /** How many wins it holds. */
  wins: number
  /** How many bytes its files are, whether they lie in its folder or in an older one's. */
  bytes: number
}

export interface BackupsView {
  backups: BackupView[]
  /** Whether the last restore can be taken back. */
  canUndo: boolean
  /** Why the last backup could not be made. */
  problem?: SaveProblem
}

/** How many wins a restore changes, and how. Those logged since stay. */
export interface RestoreCounts {
  back: number
  changed: number
  away: number
}

/** What restoring a backup would do to wins. */
export interface RestorePreview extends RestoreCounts {
  /** The words of the first few of them, as the backup has them. */
  examples: string[]
}

export type RestoreResult =
  | ({ kind: 'restored' } & RestoreCounts)
  | { kind: 'gone' }
  | { kind: 'not-saved'; problem: SaveProblem }

export type MoveResult =
  | { kind: 'moved'; folder: string }
  | { kind: 'cancelled' }
  /** It is the present folder. */
  | { kind: 'same' }
  /** One of the two folders lies in the other. */
  | { kind: 'nested'; folder: string }
  /** What arrived is not what was sent; nothing has been switched. */
  | { kind: 'not-verified'; path: string }
  | { kind: 'not-saved'; problem: SaveProblem }

/** Something about the files on disk that the person is told once, calmly. */
export type DataNotice =
  /** A damaged file was put aside, and its month put together again; `count` wins came back. */
  | { kind: 'restored'; path: string; month: string; count: number; left: number }
  /** A month's file had gone; its backup is in its place. */
  | { kind: 'came-back'; path: string; month: string; count: number }
  /** The same for goals and steps. */
  | { kind: 'plan-restored'; path: string }
  /** The same for settings. */
  | { kind: 'settings-restored'; path: string }
  | { kind: 'set-aside'; path: string }
  /** Another program changed a file: the change counts. As it was found, it lies aside. */
  | { kind: 'changed'; path: string }
  /** The same in another device's folder, where nothing is mended from here. */
  | { kind: 'changed-elsewhere'; path: string }
  /** Conflict copies were merged. Where they lie, or the first of them. */
  | { kind: 'copies'; path: string; count: number }
  /** Another device's file is not whole; it may be arriving. */
  | { kind: 'damaged-elsewhere'; path: string }
  /** Another installation wrote under the same device id; this one has another id now. */
  | { kind: 'twin'; path: string }
  /** Some entries in a file are not understood; they stay in it. */
  | { kind: 'entries'; path: string; count: number }
  | { kind: 'newer-version'; path: string }
  | { kind: 'unreadable'; path: string }
  /** A note in the inbox is no text, or too long to be wins: it stays where it is. */
  | { kind: 'inbox-left'; path: string }
  /** A cloud drive has the file elsewhere still; what is new is kept beside its place. */
  | { kind: 'not-here'; path: string }
  | { kind: 'not-here-elsewhere'; path: string }
  | { kind: 'no-folder'; path: string }
  /** The system names no zone that is known; `path` is the offset of its clock: `+05:45`. */
  | { kind: 'fixed-offset'; path: string }
  /** The app ended before a change was saved; it was saved at the next start. */
  | { kind: 'kept-later'; path: string }
  /** The same, and it can still not be saved; it lies in this file. */
  | { kind: 'not-kept-yet'; path: string }
  /** The same, and it is a change that can not be made again. */
  | { kind: 'not-kept'; path: string }
