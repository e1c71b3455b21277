import type {
  DateOrder,
  ImportContext,
  ImportFormat,
  ReadEvent,
  SourceFile,
  TableColumns,
} from '../import-format.ts'
import { rowsOf, type CsvRow } from '../reading/csv-rows.ts'
import { momentIn } from '../reading/date-text.ts'
import { headOf } from '../reading/file-text.ts'
import { skipped } from '../reading/finish-entries.ts'
import { guessColumns, isHeader, isKnownHeader, saysDone } from '../reading/guess-columns.ts'
import { orderOf, progressOf } from '../reading/known-table.ts'
import { UnreadableFile } from '../reading/unreadable-file.ts'

/** How many rows may stand before the header. */
const PREAMBLE = 20
/** How many cells of a column are shown. */
const EXAMPLES = 3
const EXAMPLE_LENGTH = 60

/** A table of any kind, as it came out of a spreadsheet or of a program that is not known here. */
export const csv: ImportFormat = {
  id: 'csv',
  name: 'CSV',
  recognise(file) {
    if (headOf(file).trim() === '') return 0
    if (/\.(?:csv|tsv|tab)$/i.test(file.name)) return 0.3
    return /\.txt$/i.test(file.name) && isTable(file) ? 0.2 : 0
  },
  *read(files, context) {
    for (const file of files) yield* readTable(file, context)
  },
}

function isTable(file: SourceFile): boolean {
  const [first] = rowsOf({ name: file.name, bytes: new TextEncoder().encode(headOf(file)) })
  return first !== undefined && first.cells.length > 2 && isKnownHeader(first.cells)
}

function* readTable(file: SourceFile, { options }: ImportContext): Generator<ReadEvent> {
  const all: CsvRow[] = []
  for (const row of rowsOf(file)) {
    all.push(row)
    yield* progressOf(row, all.length)
  }
  const start = headerAt(all)
  const header = start === undefined ? [] : (all[start]?.cells ?? [])
  const rows = all.slice(start === undefined ? 0 : start + 1)
  if (rows.length === 0) throw new UnreadableFile('nothing-in-it')
  const cells = rows.map((row) => row.cells)
  const taken = chosen(options.columns, header, cells) ?? guessColumns(header, cells)
  yield {
    kind: 'option',
    option: 'columns',
    columns: columnsOf(header, cells),
    ...(taken !== undefined && { taken }),
  }
  if (taken === undefined) throw new UnreadableFile('columns-needed')
  const dates = cells.map((row) => row[taken.date ?? -1] ?? '')
  const shown = orderOf(dates)
  const order = shown === 'unclear' ? (options.dateOrder ?? 'month-first') : (shown ?? 'day-first')
  if (shown === 'unclear') yield { kind: 'option', option: 'dateOrder', taken: order }
  for (const [index, row] of rows.entries()) {
    yield* progressOf(row, index + 1)
    yield entryOf(row, taken, order)
  }
}

function entryOf(row: CsvRow, taken: TableColumns, order: DateOrder): ReadEvent {
  const { line } = row
  const cell = (column: number | undefined): string =>
    column === undefined ? '' : (row.cells[column]?.trim() ?? '')
  const text = cell(taken.text)
  const date = cell(taken.date)
  const list = cell(taken.list)
  const when = momentIn(date, order)
  const common = { text, line, ...(list !== '' && { list }) }
  if (row.broken) return skipped('line-not-understood', row.cells.join(' '), { line })
  if (text === '') return skipped('no-text', row.cells.join(' '), { line })
  const isDone = taken.done === undefined ? date !== '' : saysDone(cell(taken.done))
  if (!isDone) return { kind: 'task', ...common, steps: [] }
  if (date !== '' && when === undefined) {
    return skipped('date-not-understood', `${date} ${text}`, { line })
  }
  return { kind: 'win', ...common, ...(when !== undefined && { when }) }
}

/** Where the header is: the first row of names that is as wide as most. Undefined if there is none. */
function headerAt(rows: readonly CsvRow[]): number | undefined {
  const first = rows.slice(0, PREAMBLE)
  const known = first.findIndex(({ cells }) => isKnownHeader(cells) && isHeader(cells))
  if (known >= 0) return known
  const widths = rows.slice(0, PREAMBLE * 5).map(({ cells }) => cells.length)
  const usual = mostFrequent(widths)
  const wide = first.findIndex(({ cells }) => cells.length >= usual)
  return wide >= 0 && isHeader(first[wide]?.cells ?? []) ? wide : undefined
}

function mostFrequent(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

/** The person's columns, if the table has them. */
function chosen(
  columns: TableColumns | undefined,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): TableColumns | undefined {
  if (columns === undefined) return undefined
  const width = Math.max(header.length, ...rows.slice(0, 100).map((row) => row.length))
  return Object.values(columns).every((column) => column < width) ? columns : undefined
}

function columnsOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): { name: string; examples: string[] }[] {
  const width = Math.max(header.length, ...rows.slice(0, 100).map((row) => row.length))
  return Array.from({ length: width }, (_, column) => ({
    name: header[column]?.trim() ?? '',
    examples: rows
      .slice(0, 100)
      .flatMap((row) => row[column]?.trim().slice(0, EXAMPLE_LENGTH).toWellFormed() ?? [])
      .filter((cell) => cell !== '')
      .slice(0, EXAMPLES),
  }))
}
