import { z } from 'zod'

import type { Day } from '../calendar.ts'
import { exportFormats } from '../export-formats.ts'
import { day } from './arguments.ts'
import { once, sets } from './command.ts'
import type { SaveProblem } from './save-result.ts'

/** Taking the data out. */
export const exportCommands = {
  /** Ask where a file is to lie, and write everything into it. */
  'export.write': once(
    z.strictObject({
      format: z.enum(exportFormats),
      /** The first and the last day whose wins are wanted; of all time where one is left out. */
      from: day.optional(),
      to: day.optional(),
      /** Of a table: the mark by which Excel knows its letters. */
      byteOrderMark: z.boolean().optional(),
      /** Of Markdown: a file for each month, in a new folder, and not one for all. */
      monthly: z.boolean().optional(),
    }),
  ).answers<ExportAnswer>(),
  /** Show what was exported last where it lies. */
  'export.show': sets(z.strictObject({})).answers<void>(),
}

/** What the windows are told. */
export interface ExportEvents {
  /** How much of an export is written, from 0 to 1. */
  'export.progress': { share: number }
}

/** What became of an export. */
export type ExportAnswer =
  | ExportDone
  /** No place was chosen. */
  | { kind: 'cancelled' }
  | { kind: 'not-saved'; problem: SaveProblem }

/** A finished export. */
export interface ExportDone {
  kind: 'exported'
  /** The file, or the folder of the files. */
  path: string
  wins: number
  /** How many of the app's own files could not be read, so that what is in them is not in it. */
  unread: number
}

/** A stretch of days, both ends included; of all time where one is left out. */
export interface DayRange {
  from?: Day | undefined
  to?: Day | undefined
}
