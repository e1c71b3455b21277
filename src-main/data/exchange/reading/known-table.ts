import type {
  DateOrder,
  ImportContext,
  ImportFormat,
  ReadEvent,
  SourceFile,
} from '../import-format.ts'
import { rowsOf, type CsvRow } from './csv-rows.ts'
import { orderShown } from './date-text.ts'
import { headOf } from './file-text.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** How many rows may stand before the header. */
const PREAMBLE = 20
/** After so many rows, how far the reader is is told. */
const ROWS_BETWEEN = 1000

/** A row of a table whose columns are known by their names. */
export interface NamedRow extends CsvRow {
  /** What stands in a column; empty where there is none. Names are compared without case. */
  cell(name: string): string
  /** What stands after the last column that has a name. */
  readonly surplus: readonly string[]
}

/** What a table of some program looks like. */
interface KnownTable {
  readonly id: string
  readonly name: string
  /** Columns that all such tables have, and no others. */
  readonly columns: readonly string[]
  read(rows: Iterable<NamedRow>, file: SourceFile, context: ImportContext): Iterable<ReadEvent>
}

/** The format of tables that one program writes, with what stands before the header. */
export function knownTable({ id, name, columns, read }: KnownTable): ImportFormat {
  return {
    id,
    name,
    recognise: (file) => (hasColumns(headOf(file), columns) ? 0.95 : 0),
    *read(files, context) {
      for (const file of files) yield* read(namedRows(file, columns), file, context)
    },
  }
}

/** How far a reader of rows is, every thousand rows. */
export function* progressOf(row: CsvRow, count: number): Generator<ReadEvent> {
  if (count % ROWS_BETWEEN === 0) yield { kind: 'progress', done: row.at, total: row.of }
}

/** The order of day and month that a column shows; undefined where it shows none. */
export function orderOf(texts: Iterable<string>): DateOrder | 'unclear' | undefined {
  let shown: 'unclear' | undefined
  for (const text of texts) {
    const order = orderShown(text)
    if (order === 'day-first' || order === 'month-first') return order
    shown ??= order
  }
  return shown
}

/**
 * The rows after the header.
 *
 * @throws UnreadableFile if there is no header with such columns
 */
function* namedRows(file: SourceFile, columns: readonly string[]): Generator<NamedRow> {
  let header: Map<string, number> | undefined
  let before = 0
  for (const row of rowsOf(file)) {
    if (header !== undefined) yield named(row, header)
    else if (columns.every((column) => row.cells.some((cell) => plain(cell) === plain(column)))) {
      header = new Map(row.cells.map((cell, index) => [plain(cell), index]))
    } else {
      before += 1
      if (before > PREAMBLE) break
    }
  }
  if (header === undefined) {
    throw new UnreadableFile('not-as-expected', { expected: columns.join(',') })
  }
}

function named(row: CsvRow, header: ReadonlyMap<string, number>): NamedRow {
  return {
    ...row,
    cell(name) {
      const index = header.get(plain(name))
      return index === undefined ? '' : unquoted(row.cells[index] ?? '')
    },
    surplus: row.cells.slice(header.size),
  }
}

/** A cell without the space around it; with space before its quotes, these are still there. */
function unquoted(cell: string): string {
  const said = cell.trim()
  const inner = said !== cell && said.length > 1 ? /^"([\s\S]*)"$/.exec(said)?.[1] : undefined
  return inner === undefined ? said : inner.replaceAll('""', '"').trim()
}

function hasColumns(head: string, columns: readonly string[]): boolean {
  const lines = head.split(/\r\n?|\n/, PREAMBLE * 2).map((line) => line.toLowerCase())
  return lines.some((line) => {
    const cells = new Set(line.split(/[,;\t|]/).map(plain))
    return columns.every((column) => cells.has(plain(column)))
  })
}

function plain(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .replaceAll('"', '')
    .trim()
    .toLowerCase()
}
