import { z } from 'zod'

import type { Day } from '../calendar.ts'
import type { ImportProblemCode, LeftOutReason, OfferedImportOption } from '../imports.ts'
import { day, id } from './arguments.ts'
import { type Nothing, once, reads, sets } from './command.ts'
import type { SaveProblem } from './save-result.ts'

const column = z.int().min(0).max(10_000)

/** What the person says of a file that is to be brought in. */
const importOptionsSchema = z.strictObject({
  keepMarks: z.boolean().optional(),
  moodsAsEnergy: z.boolean().optional(),
  columns: z
    .strictObject({
      text: column,
      date: column.optional(),
      done: column.optional(),
      list: column.optional(),
    })
    .optional(),
  dateOrder: z.enum(['day-first', 'month-first']).optional(),
  undatedOn: day.optional(),
})
export type ChosenImportOptions = z.infer<typeof importOptionsSchema>

/** Bringing in what other programs have. */
export const importCommands = {
  /** What was brought in, and whether something is going on. */
  'imports.read': reads(z.strictObject({})).answers<ImportsView>(),
  /** Ask for files, and read what they have. Nothing of it is kept. */
  'import.choose': once(z.strictObject({})).answers<ImportAnswer>(),
  /** Read the same files again, in another way. */
  'import.reread': once(
    z.strictObject({ previewId: id, options: importOptionsSchema }),
  ).answers<ImportAnswer>(),
  /** A stretch of what is left out, in the order of the files. */
  'import.left-out': reads(
    z.strictObject({ previewId: id, from: z.int().min(0), count: z.int().min(1).max(200) }),
  ).answers<LeftOutView>(),
  /** Bring in what was read. */
  'import.bring': once(
    z.strictObject({
      previewId: id,
      /** The lists that are to be goals. */
      goals: z.array(z.string().max(1_000)).max(10_000),
    }),
  ).answers<BringResult>(),
  /** Stop reading, or stop bringing in: then nothing is brought in. */
  'import.cancel': sets(z.strictObject({})).answers<void>(),
  /** Forget what was read. */
  'import.close': sets(z.strictObject({})).answers<void>(),
  /** Take back what an import has brought. */
  'import.take-back': once(z.strictObject({ id })).answers<TakeBackResult>(),
}

/** What the windows are told. */
export interface ImportEvents {
  /** Something was brought in, or was taken back, or it has ended. */
  'imports.changed': Nothing
  /** How far it is. */
  'import.progress': ImportProgressView
}

/** What is going on with an import. */
export interface ImportProgressView {
  kind: 'reading' | 'bringing' | 'taking-back'
  /** From 0 to 1; undefined where that is not known. */
  share?: number
}

/** One import that was not taken back. */
export interface ImportView {
  id: string
  /** Milliseconds since the epoch. */
  at: number
  files: string[]
  /** The names of the formats. */
  formats: string[]
  wins: number
  tasks: number
  /** `partly`: it was interrupted, when it was brought in or taken back. */
  state: 'whole' | 'partly'
}

export interface ImportsView {
  /** The latest first. */
  imports: ImportView[]
  progress?: ImportProgressView
}

/** What bringing files in would add. */
export interface ImportPreview {
  previewId: string
  files: string[]
  formats: string[]
  /** Wins that are not here so far. */
  wins: number
  tasks: number
  steps: number
  /** Goals of this app, as it was taken out of it. */
  goals: number
  /** How many wins, tasks and goals of the files are here already. */
  here: number
  first?: Day
  last?: Day
  /** Some wins; where there is room, open tasks, which have no day. */
  examples: { day?: Day; text: string }[]
  /** Lists or projects that can become goals. */
  lists: { name: string; wins: number; tasks: number }[]
  leftOut: { reason: LeftOutReason; count: number }[]
  problems: ImportProblemView[]
  options: OfferedImportOption[]
  /** An earlier import of the same files that was interrupted, and goes on with this one. */
  continues: boolean
}

/** Why a file cannot be read, or not to its end. */
export interface ImportProblemView {
  code: ImportProblemCode
  file?: string
  line?: number
  expected?: string
}

export type ImportAnswer =
  | { kind: 'preview'; preview: ImportPreview }
  /** Nothing in the files can be brought in, and this is why. */
  | { kind: 'unreadable'; problems: ImportProblemView[] }
  | { kind: 'cancelled' }
  /** The preview is not there any more. */
  | { kind: 'gone' }
  /** Something is being brought in or taken back. */
  | { kind: 'busy' }

/** Some of what is left out. */
export interface LeftOutView {
  entries: {
    reason: LeftOutReason
    excerpt: string
    line?: number
    file?: string
  }[]
  /** How many can be looked at. */
  length: number
}

export type BringResult =
  | { kind: 'brought'; importId: string; wins: number; tasks: number; steps: number; goals: number }
  /** All of it was here already. */
  | { kind: 'nothing' }
  | { kind: 'cancelled' }
  | { kind: 'gone' }
  | { kind: 'busy' }
  /** So many wins are here; the rest can be added, or all be taken back. */
  | { kind: 'not-saved'; problem: SaveProblem; wins: number }

export type TakeBackResult =
  /** `kept` is how much of it was changed since, and stays. */
  | { kind: 'taken-back'; wins: number; kept: number }
  | { kind: 'gone' }
  | { kind: 'busy' }
  | { kind: 'not-saved'; problem: SaveProblem }
