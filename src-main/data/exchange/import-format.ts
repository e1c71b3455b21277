// Above 250 lines: all that formats, the preview and what is kept say to each other.
import type { Day } from '../../../src-shared/calendar.ts'
import type { Goal, Repeat, Step, Task, WeekAnswer, Win } from '../../../src-shared/records.ts'
import type { ReadPreferences } from '../domain/own-json/read-own-json.ts'

/** A file that is brought in, or one inside an archive or folder: then its name is a path with `/`. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What of a table is where; columns are counted from 0. */
export interface TableColumns {
  readonly text: number
  /** The day on which something was done. */
  readonly date?: number
  /** Says of each row whether it is done. Without it, a row with a date is. */
  readonly done?: number
  readonly list?: number
}

/** How `03/04/2026` is meant. */
export type DateOrder = 'day-first' | 'month-first'

/** What the person chose about a file. The reader names those that matter as {@link OfferedOption}. */
export interface ImportOptions {
  /** Keep in the text what only the other program reads, such as `@context` and `key:value`. */
  readonly keepMarks?: boolean
  /** Take a mood for the energy after a win. */
  readonly moodsAsEnergy?: boolean
  readonly columns?: TableColumns
  readonly dateOrder?: DateOrder
  /** The day of what is finished and has no date; without it, that is left out. */
  readonly undatedOn?: Day
}

export interface ImportContext {
  /** The zone of times that name none: IANA name or fixed offset. */
  readonly zone: string
  /** The hour at which the person's day turns over, 0–23. */
  readonly dayStartHour: number
  /** The date on the wall. What was done later than this is left out. */
  readonly today: Day
  readonly options: ImportOptions
  /** Where a database may lie while it is read; the system's own place for such files without it. */
  readonly scratchFolder?: string
}

/**
 * When something was done, as its file says it: a date alone, an instant in milliseconds since the
 * Unix epoch, or a time on the wall such as `2026-11-23T14:05`.
 */
export type SourceMoment =
  | { readonly day: Day }
  | { readonly at: number; readonly zone?: string }
  | { readonly wall: string; readonly zone?: string }

/** Where in the file something is: the line from 1, and of several files, which. */
export interface SourcePlace {
  readonly line?: number
  readonly file?: string
}

/** Something finished, as a format reads it. */
export interface ReadWin extends SourcePlace {
  readonly kind: 'win'
  /** Its id in the other program. Without one, its content stands for it. */
  readonly key?: string
  readonly when?: SourceMoment
  readonly text: string
  /** Its words as the file has them, where a choice of the person's changes `text`. */
  readonly raw?: string
  readonly list?: string
  /** 1 to 5. */
  readonly energyAfter?: number
  /** The open task that it was part of, as it was given before. */
  readonly ofTask?: ReadTask
}

/** Something open, as a format reads it. */
export interface ReadTask extends SourcePlace {
  readonly kind: 'task'
  readonly key?: string
  readonly text: string
  readonly raw?: string
  readonly list?: string
  readonly steps: readonly ReadStep[]
}

/** An open part of a task, as a format reads it. */
export interface ReadStep {
  readonly key?: string
  readonly text: string
  readonly raw?: string
}

/** Why something in a file is left out. Each has its words in the catalog. */
export const skipReasons = [
  /** The other program says that it was not done. */
  'not-done',
  'skipped-there',
  /** Nobody said that it was done; the other program counted it by itself. */
  'counted-by-itself',
  'cancelled',
  'deleted',
  /** An open part of something that is finished. */
  'part-of-finished',
  'no-text',
  'no-date',
  'date-not-understood',
  'later-than-today',
  'before-1970',
  'too-long',
  /** The file has it twice. */
  'twice',
  /** Says when something was to be done, and nothing else. */
  'only-planned',
  /** Neither something done nor something to do. */
  'no-entry',
  'line-not-understood',
  'file-not-known',
] as const
export type SkipReason = (typeof skipReasons)[number]

/** Something that is left out. */
export interface SkippedEntry extends SourcePlace {
  readonly kind: 'skipped'
  readonly reason: SkipReason
  /** The beginning of it, on one line; empty where there are no words. */
  readonly excerpt: string
}

/** Why a file cannot be read, or not to its end. Each has its words in the catalog. */
export const problemCodes = [
  'unknown-format',
  'empty',
  'too-large',
  'too-many-files',
  /** An archive that unpacks to far more than it is. */
  'unpacks-too-large',
  'archive-damaged',
  'archive-locked',
  'not-text',
  'line-too-long',
  'too-deep',
  'not-as-expected',
  'database-damaged',
  'newer-version',
  /** A table of a kind that is not known: the person has to name its columns. */
  'columns-needed',
  'nothing-in-it',
  /** A fault of this program. */
  'not-read',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** Why a file cannot be read, or not to its end. What came before it stands. */
export interface ImportProblem extends SourcePlace {
  readonly kind: 'problem'
  readonly code: ProblemCode
  /** What the line or file was to have, as it stands in files: `BEGIN:VCALENDAR`. */
  readonly expected?: string
}

/** A column of a table, and what stands in it. */
interface TableColumn {
  readonly name: string
  readonly examples: readonly string[]
}

/** That a choice of the person's changes what comes of this file. */
export type OfferedOption =
  | { readonly kind: 'option'; readonly option: 'keepMarks' | 'moodsAsEnergy' | 'undatedOn' }
  | { readonly kind: 'option'; readonly option: 'dateOrder'; readonly taken: DateOrder }
  | {
      readonly kind: 'option'
      readonly option: 'columns'
      readonly columns: readonly TableColumn[]
      /** What was taken, chosen or guessed; nothing where even the text is a riddle. */
      readonly taken?: TableColumns
    }

/** How far the reader is; in what it counts differs from format to format. */
interface ImportProgress {
  readonly kind: 'progress'
  readonly done: number
  readonly total: number
}

/** A record of this app, as it was taken out of it. */
export type OwnRecord =
  | { readonly kind: 'own'; readonly type: 'win'; readonly record: Win }
  | { readonly kind: 'own'; readonly type: 'goal'; readonly record: Goal }
  | { readonly kind: 'own'; readonly type: 'task'; readonly record: Task }
  | { readonly kind: 'own'; readonly type: 'step'; readonly record: Step }
  | { readonly kind: 'own'; readonly type: 'repeat'; readonly record: Repeat }
  | { readonly kind: 'own'; readonly type: 'weekAnswer'; readonly record: WeekAnswer }
  /** Taken over where there is nothing yet that they could speak against. */
  | { readonly kind: 'own'; readonly type: 'preferences'; readonly record: ReadPreferences }

type Aside = SkippedEntry | ImportProblem | OfferedOption | ImportProgress | OwnRecord

/** What a format finds in a file, in the file's order. */
export type ReadEvent = ReadWin | ReadTask | Aside

/**
 * A format of another program. A new one is a file in `formats/` and its line in
 * import-formats.ts.
 */
export interface ImportFormat {
  /** Goes into the ids of what is brought in: never changed. */
  readonly id: string
  /** The program's or format's own name, the same in every language. */
  readonly name: string
  /** How sure it is, from 0 to 1, that one file is of this format. */
  recognise(file: SourceFile): number
  /**
   * Those of the files of an archive or folder that are one thing of this format; none where
   * there is no such thing. For formats of several files.
   */
  gather?(files: readonly SourceFile[]): readonly SourceFile[]
  /**
   * Reads one file, or the files that were gathered. Stops between any two events
   * where the caller does.
   *
   * @throws UnreadableFile where it cannot go on; what it gave before stands
   */
  read(files: readonly SourceFile[], context: ImportContext): Iterable<ReadEvent>
}

/** Something finished, ready to be kept. `id` is the same whenever the same file is read. */
export interface ImportedWin extends SourcePlace {
  readonly kind: 'win'
  readonly id: string
  /** Instant with milliseconds; local noon where the file has a date alone. */
  readonly at: string
  readonly zone: string
  readonly offset: string
  readonly day: Day
  readonly text: string
  readonly list?: string
  readonly energyAfter?: number
  /** The open task of the same file that it was part of. */
  readonly taskId?: string
}

/** Something open, ready to be kept, with what is open of its parts. */
export interface ImportedTask extends SourcePlace {
  readonly kind: 'task'
  readonly id: string
  readonly text: string
  readonly list?: string
  readonly steps: readonly { readonly id: string; readonly text: string }[]
}

/** Which format the events after it are of. */
export interface RecognisedFormat {
  readonly kind: 'format'
  readonly id: string
  readonly name: string
  readonly files: readonly string[]
}

export type ImportEvent = ImportedWin | ImportedTask | RecognisedFormat | Aside
