/** Why a change could not be kept. `path` is the file or folder it was meant for. */
export type SaveProblem =
  | { kind: 'disk-full'; path: string }
  | { kind: 'read-only'; path: string }
  | { kind: 'newer-version'; path: string }
  /** The chosen data folder is not there, for example because its disk is not connected. */
  | { kind: 'no-folder'; path: string }
  /** A cloud drive has the file elsewhere still. */
  | { kind: 'not-here'; path: string }
  | { kind: 'cannot-write'; path: string; code: string }

export type SettingsResult = { kind: 'changed' } | { kind: 'not-saved'; problem: SaveProblem }

/** Why words cannot be kept. */
export type RefusedWords = { kind: 'empty' } | { kind: 'too-long'; limit: number; length: number }
