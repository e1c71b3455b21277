import type { ImportFormat, ReadEvent, SourceFile } from '../import-format.ts'
import { fileTitle } from '../reading/file-name.ts'
import { headOf, textOf } from '../reading/file-text.ts'
import { skipped } from '../reading/finish-entries.ts'
import {
  asList,
  asObject,
  asText,
  jsonConfidence,
  jsonOf,
  type JsonObject,
} from '../reading/json-values.ts'
import { plainOfHtml } from '../reading/plain-of-html.ts'
import { dayIn } from '../reading/zoned-day.ts'

/** How deep an entry lies in the file. */
const DEPTH = 3

/** An entry of Day One Classic: a property list, in a file of its own. */
const CLASSIC = /\.doentry$/i
/** A picture or something else that is no word. */
const EMBEDDED = /!?\[[^\]]{0,300}\]\((?:dayone-moment|photos?|file):[^)]{0,300}\)/g

/** Day One: a JSON file a journal, and the entries of Day One Classic, which jrnl writes as well. */
export const dayOne: ImportFormat = {
  id: 'day-one',
  name: 'Day One',
  recognise(file) {
    if (CLASSIC.test(file.name) && /<key>(?:Entry Text|Creation Date)</.test(headOf(file)))
      return 0.95
    return jsonConfidence(file, DEPTH, fits, /"creationDate"\s*:|"dayone-moment/)
  },
  *read(files) {
    for (const file of files) {
      if (CLASSIC.test(file.name)) yield classicEntry(file)
      else yield* readJournal(file)
    }
  },
}

function fits(value: unknown): boolean {
  const { metadata, entries } = asObject(value)
  if (!Array.isArray(entries)) return false
  if (entries.length === 0) return metadata !== undefined
  return entries.some((entry) => 'creationDate' in asObject(entry))
}

function* readJournal(file: SourceFile): Generator<ReadEvent> {
  const entries = asList(asObject(jsonOf(file, DEPTH))['entries'])
  const list = fileTitle(file.name)
  for (const [index, entry] of entries.entries()) {
    if (index % 500 === 0) yield { kind: 'progress', done: index, total: entries.length }
    const { uuid, creationDate, timeZone, isAllDay, ...rest } = asObject(entry)
    yield entryOf(
      {
        key: asText(uuid),
        date: asText(creationDate),
        zone: asText(timeZone)?.replaceAll('\\/', '/'),
        allDay: isAllDay === true,
        text: firstLine(asText(rest['text']) ?? richText(rest)),
      },
      list,
    )
  }
}

interface Entry {
  key: string | undefined
  date: string | undefined
  zone: string | undefined
  allDay: boolean
  text: string
}

function entryOf({ key, date, zone, allDay, text }: Entry, list?: string): ReadEvent {
  const at = date === undefined ? Number.NaN : Date.parse(date)
  if (text === '') return skipped('no-text', date ?? '')
  if (Number.isNaN(at)) {
    return skipped(date === undefined ? 'no-date' : 'date-not-understood', text)
  }
  return {
    kind: 'win',
    text,
    when: allDay ? { day: dayIn(at, zone) } : { at, ...(zone !== undefined && { zone }) },
    ...(key !== undefined && { key }),
    ...(list !== undefined && { list }),
  }
}

/** The words of an entry that has them in the newer form alone. */
function richText(entry: JsonObject): string {
  try {
    const { contents } = asObject(JSON.parse(asText(entry['richText']) ?? '{}'))
    return asList(contents)
      .map((part) => asText(asObject(part)['text']) ?? '')
      .join('')
  } catch {
    return ''
  }
}

/** The first line that has words, without what makes it a heading and without the marks of Markdown. */
function firstLine(text: string): string {
  const lines = text.replaceAll(EMBEDDED, '').split(/\r\n?|\n/)
  const first = lines.map((line) => line.replace(/^\s*(?:#{1,6}\s+|>\s+)/, '').trim())
  return (first.find((line) => line !== '' && !/^[-*_]{3,}$/.test(line)) ?? '')
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!~|>])/g, '$1')
    .replaceAll(/(\*{1,3})(?=\S)([^*]+)\1/g, '$2')
    .replaceAll('\u200B', '')
    .trim()
}

function classicEntry(file: SourceFile): ReadEvent {
  const text = textOf(file)
  // No entity but the five of XML is known, so none can grow.
  const value = (key: string, type: string): string | undefined => {
    const begins = text.indexOf(`<key>${key}</key>`)
    const open = begins < 0 ? -1 : text.indexOf(`<${type}>`, begins)
    const close = open < 0 ? -1 : text.indexOf(`</${type}>`, open)
    return close < 0 ? undefined : plainOfHtml(text.slice(open + type.length + 2, close))
  }
  return entryOf({
    key: value('UUID', 'string'),
    date: value('Creation Date', 'date'),
    zone: value('Time Zone', 'string'),
    allDay: false,
    text: firstLine(value('Entry Text', 'string') ?? ''),
  })
}
