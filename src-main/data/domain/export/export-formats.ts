import { exportFormats, type ExportFormat } from '../../../../src-shared/export-formats.ts'
import { ownJsonWriter } from '../own-json/write-own-json.ts'
import { csvWriter } from './csv.ts'
import { doneTxtWriter } from './done-txt.ts'
import type { ExportFacts, ExportWriter } from './export-writer.ts'
import { icalendarWriter } from './icalendar.ts'
import { markdownWriter } from './markdown.ts'

/** How files of a format end, and who begins to write one. */
interface KnownFormat {
  ending: string
  begin(facts: ExportFacts, options: ExportOptions): ExportWriter
}

/** What can be chosen about a file. */
export interface ExportOptions {
  /** Of a table: begins with a byte order mark, for Excel. */
  byteOrderMark?: boolean | undefined
}

/** Every format that the data can be taken out as. */
export const EXPORT_FORMATS: Record<ExportFormat, KnownFormat> = {
  json: { ending: 'json', begin: ownJsonWriter },
  csv: { ending: 'csv', begin: (facts, { byteOrderMark }) => csvWriter(facts, byteOrderMark) },
  markdown: { ending: 'md', begin: markdownWriter },
  'done-txt': { ending: 'txt', begin: doneTxtWriter },
  ics: { ending: 'ics', begin: icalendarWriter },
}

/** What people call the formats, beside their names. */
const OTHER_NAMES: readonly (readonly [string, ExportFormat])[] = [
  ['md', 'markdown'],
  ['done', 'done-txt'],
  ['done.txt', 'done-txt'],
  ['todo.txt', 'done-txt'],
  ['todotxt', 'done-txt'],
  ['ical', 'ics'],
  ['icalendar', 'ics'],
]
const NAMES: ReadonlyMap<string, ExportFormat> = new Map([
  ...exportFormats.map((format) => [format, format] as const),
  ...OTHER_NAMES,
])

/** The format that a word means, in either case. Returns undefined if it means none. */
export function exportFormatNamed(word: string): ExportFormat | undefined {
  return NAMES.get(word.toLowerCase())
}
