import Papa from 'papaparse'

import type { SourceFile } from '../import-format.ts'
import { headOf, LINE_LIMIT, textOf } from './file-text.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** A row of a table, and the line of the file that it begins on. */
export interface CsvRow {
  readonly cells: readonly string[]
  readonly line: number
  /** A quote in it is never closed: what follows it on the line is one cell. */
  readonly broken: boolean
  /** How far into the file it begins, in characters, of how many. */
  readonly at: number
  readonly of: number
}

const DELIMITERS = [',', ';', '\t', '|']
/** As many rows show what stands between cells. */
const SAMPLE_ROWS = 40
/** So much is read at a time; a row that is longer has more. In UTF-16 code units. */
const WINDOW = 2 ** 16
/** A table has a few dozen columns; what comes after so many is left out. */
const MOST_COLUMNS = 500
/** More rows than a life has, and as many as fit. */
const MOST_ROWS = 1_000_000
/** After so many quotes that are never closed, a file is no table. */
const MOST_BROKEN = 20

/**
 * The rows of a table, empty ones left out. Cells stand between commas, semicolons, tabs or bars,
 * whichever cuts the file best. A quote that is never closed costs its line alone.
 *
 * @throws UnreadableFile if it is no text, or a row never ends
 */
export function* rowsOf(file: SourceFile, delimiter = delimiterOf(file)): Generator<CsvRow> {
  const text = textOf(file).replaceAll(/\r\n?/g, '\n')
  let line = 1
  let at = 0
  let broken = 0
  let count = 0
  let size = WINDOW
  while (at < text.length) {
    for (; text[at] === '\n'; at += 1) line += 1
    const window = text.slice(at, at + size)
    const { rows, brokenAt } = rowsIn(window, delimiter, at + size < text.length)
    let from = 0
    for (const row of rows) {
      count += 1
      if (count > MOST_ROWS) throw new UnreadableFile('too-large', { line })
      if (row.cells.some((cell) => cell.trim() !== '')) {
        const cells = row.cells.slice(0, MOST_COLUMNS)
        yield { cells, line, broken: false, at: at + from, of: text.length }
      }
      line += countLineEnds(window, from, row.end)
      from = row.end
    }
    at += from
    if (brokenAt === undefined) {
      size = from > 0 ? WINDOW : Math.min(size * 4, LINE_LIMIT)
      continue
    }
    broken += 1
    if (broken > MOST_BROKEN) throw new UnreadableFile('not-as-expected', { line, expected: '"' })
    const cut = text.indexOf('\n', at)
    const end = cut < 0 ? text.length : cut
    if (end - at > LINE_LIMIT) throw new UnreadableFile('line-too-long', { line })
    const cells = text.slice(at, end).split(delimiter, MOST_COLUMNS)
    yield { cells, line, broken: true, at, of: text.length }
    at = end + 1
    line += 1
    size = WINDOW
  }
}

/** What stands between the cells of a file. */
function delimiterOf(file: SourceFile): string {
  const head = headOf(file).replaceAll(/\r\n?/g, '\n')
  let best = ','
  let most = 0
  for (const delimiter of DELIMITERS) {
    const { rows } = rowsIn(head, delimiter, false, SAMPLE_ROWS)
    const widths = rows.map((row) => row.cells.length).filter((width) => width > 1)
    const usual = Math.max(0, ...widths.map((width) => widths.filter((w) => w === width).length))
    const width = widths.find((one) => widths.filter((w) => w === one).length === usual) ?? 0
    const cuts = usual * Math.sqrt(width)
    if (cuts > most) [best, most] = [delimiter, cuts]
  }
  return best
}

interface Rows {
  /** Each row with where it ends in the window. */
  rows: { cells: readonly string[]; end: number }[]
  /** Where a row begins whose quote is not closed. */
  brokenAt: number | undefined
}

function rowsIn(window: string, delimiter: string, moreFollows: boolean, preview = 0): Rows {
  const rows: Rows['rows'] = []
  let brokenAt: number | undefined
  const parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    quoteChar: '"',
    preview,
    step: ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
      if (brokenAt !== undefined) return
      const begins = rows.at(-1)?.end ?? 0
      if (errors.some(({ code }) => code === 'MissingQuotes')) brokenAt = begins
      else rows.push({ cells: data[0] ?? [], end: meta.cursor })
    },
  } as Papa.ParseConfig)
  parser.parse(window, 0, moreFollows)
  // As much as a row may be, and it does not end: its quote is not closed.
  if (rows.length === 0 && moreFollows && window.length >= LINE_LIMIT) brokenAt = 0
  return { rows, brokenAt }
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1
  }
  return count
}
