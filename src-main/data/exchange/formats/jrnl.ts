import type { ImportFormat, ReadEvent, SourceFile, SourceMoment } from '../import-format.ts'
import { momentIn, orderShown } from '../reading/date-text.ts'
import { headOf, linesOf, textOf } from '../reading/file-text.ts'
import { skipped } from '../reading/finish-entries.ts'
import { asList, asObject, asText, jsonConfidence, jsonOf } from '../reading/json-values.ts'

/** How deep an entry lies in the file. */
const DEPTH = 3

/** `[2020-08-29 11:11] Title`. */
const BRACKETED = /^\[([^\]]{1,60})\]\s(.*)$/
/** `2020-06-28 18:22 Title`, as version 1 kept it and as later ones print it. */
const BARE =
  /^(\d{1,4}[-./]\d{1,2}[-./]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?)\s+(\S.*)$/

/** jrnl: the journal file as it lies on disk, what is printed of it, and its JSON. */
export const jrnl: ImportFormat = {
  id: 'jrnl',
  name: 'jrnl',
  recognise(file) {
    if (isJson(file)) {
      const sure = jsonConfidence(file, DEPTH, fits, /"(?:starred|tags)"[\s\S]*"(?:body|title)"/)
      if (sure > 0) return sure
    }
    const lines = headOf(file).split(/\r\n?|\n/)
    const first = lines.find((line) => line.trim() !== '') ?? ''
    const entries = lines.filter((line) => entryIn(line) !== undefined).length
    if (entryIn(first) !== undefined) return 0.8
    if (entries > 0 && /\.(?:journal|jrnl)$/i.test(file.name)) return 0.7
    return BRACKETED.test(first) && /\.(?:journal|jrnl)$/i.test(file.name) ? 0.5 : 0
  },
  *read(files) {
    for (const file of files) {
      if (isJson(file)) yield* readJson(file)
      else yield* readText(file)
    }
  },
}

/** A journal may begin with a bracket, so that one does not count. */
function isJson(file: SourceFile): boolean {
  return /^\s*\{/.test(headOf(file))
}

function fits(value: unknown): boolean {
  const { tags, entries } = asObject(value)
  return (
    Array.isArray(entries) &&
    (tags !== undefined || entries.length > 0) &&
    entries.every((entry) => 'title' in asObject(entry) && 'date' in asObject(entry))
  )
}

function* readJson(file: SourceFile): Generator<ReadEvent> {
  const entries = asList(asObject(jsonOf(file, DEPTH))['entries'])
  for (const [index, entry] of entries.entries()) {
    if (index % 500 === 0) yield { kind: 'progress', done: index, total: entries.length }
    const { title, date, time } = asObject(entry)
    const text = titleOf(asText(title) ?? '')
    const said = `${asText(date) ?? ''} ${asText(time) ?? ''}`.trim()
    const when = momentIn(said)
    if (when !== undefined) yield { kind: 'win', text, when }
    else yield skipped(said === '' ? 'no-date' : 'date-not-understood', `${said} ${text}`)
  }
}

function* readText(file: SourceFile): Generator<ReadEvent> {
  const text = textOf(file)
  let blank = true
  for (const { line, text: said, at } of linesOf(text)) {
    if (line % 1000 === 0) yield { kind: 'progress', done: at, total: text.length }
    const entry = entryIn(said)
    if (entry !== undefined) {
      yield { kind: 'win', text: titleOf(entry.title), when: entry.when, line }
    } else if (blank && BRACKETED.test(said)) {
      // After an empty line, so it begins an entry and is not part of one.
      yield skipped('date-not-understood', said, { line })
    }
    blank = said.trim() === ''
  }
}

/** The entry that begins on a line. Returns undefined if none does. */
function entryIn(line: string): { when: SourceMoment; title: string } | undefined {
  const found = BRACKETED.exec(line) ?? BARE.exec(line)
  const [, date = '', title = ''] = found ?? []
  const when = found === null ? undefined : momentIn(date, orderIn(date))
  return when === undefined ? undefined : { when, title }
}

function orderIn(date: string): 'day-first' | 'month-first' {
  return orderShown(date) === 'month-first' ? 'month-first' : 'day-first'
}

/** A star stands for an entry that is liked. */
function titleOf(title: string): string {
  return title.replace(/^\*\s+|\s+\*\s*$/g, '').trim()
}
