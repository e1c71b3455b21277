import type { Month } from '../../src-shared/calendar.ts'
import type { ImportProgressView } from '../../src-shared/contract/imports.ts'

/** A payload that says no more than the name of its event. */
type Nothing = Record<string, never>

/** What the data folder and everything that is kept in it tell. */
export interface DataEvents {
  /** This app has changed wins of some months; of none means that it may have been any. */
  'wins.changed': { months: readonly Month[] }
  /** Wins were found changed by another device or another program. */
  'wins.arrived': { months: readonly Month[] }
  /** This app has changed goals, tasks, steps, repeats or answers. */
  'plan.changed': Nothing
  /** A goal has another name, or is new: lists of wins show it. */
  'goals.changed': Nothing
  /** Preferences came with data of this app, or were taken back with it. */
  'preferences.brought': Nothing
  /** More of the older wins has been read than lists could show so far. */
  'history.read': Nothing
  /** The same for what is known of steps. */
  'steps.known': Nothing
  /** There is something else to be said of files. */
  'notices.changed': Nothing
  /** A backup was made, or a restore can be taken back, or no longer. */
  'backups.changed': Nothing
  /** Something was brought in from another program, or was taken back, or it has ended. */
  'imports.changed': Nothing
  /** How far it is. */
  'import.progress': ImportProgressView
  /** The data folder is another one, or is there again. */
  'folder.changed': Nothing
  /** The folders of other devices are others than before, or are known for the first time. */
  'devices.changed': { devices: readonly string[] }
  /** Reading has found something in the data folder that is to be mended. */
  'mending.due': Nothing
  /** A file could not be saved, or was found otherwise than it was left. */
  'file.problem': { kind: string; path: string; code?: string | undefined }
}
