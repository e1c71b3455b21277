/**
 * Why something in a file is left out. Each has its words in the catalog, under `imports`: those of
 * the readers (import-format.ts) and, last, those of this app's own.
 */
export type LeftOutReason =
  | 'not-done'
  | 'skipped-there'
  | 'counted-by-itself'
  | 'cancelled'
  | 'deleted'
  | 'part-of-finished'
  | 'no-text'
  | 'no-date'
  | 'date-not-understood'
  | 'later-than-today'
  | 'before-1970'
  | 'too-long'
  | 'twice'
  | 'only-planned'
  | 'no-entry'
  | 'line-not-understood'
  | 'file-not-known'
  /** It reads as if it were about more than a task. */
  | 'care'

/** Why a file cannot be read, or not to its end. */
export type ImportProblemCode =
  | 'unknown-format'
  | 'empty'
  | 'too-large'
  | 'too-many-files'
  | 'unpacks-too-large'
  | 'archive-damaged'
  | 'archive-locked'
  | 'not-text'
  | 'line-too-long'
  | 'too-deep'
  | 'not-as-expected'
  | 'database-damaged'
  | 'newer-version'
  | 'columns-needed'
  | 'nothing-in-it'
  | 'not-read'
  /** It is not there any more, or may not be read. */
  | 'not-there'
  /** Reading it took longer, or more memory, than it may. */
  | 'gave-up'

/** Which columns of a table hold what, counted from 0. */
export interface ImportColumns {
  readonly text: number
  readonly date?: number
  readonly done?: number
  readonly list?: number
}

/** A choice that changes what comes of files. */
export type OfferedImportOption =
  | { readonly option: 'keepMarks' | 'moodsAsEnergy' | 'undatedOn' }
  | { readonly option: 'dateOrder'; readonly taken: 'day-first' | 'month-first' }
  | {
      readonly option: 'columns'
      readonly columns: readonly { readonly name: string; readonly examples: readonly string[] }[]
      readonly taken?: ImportColumns
    }
