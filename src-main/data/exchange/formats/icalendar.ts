import ICAL from 'ical.js'

import type { ImportFormat, ReadEvent, SourceFile, SourceMoment } from '../import-format.ts'
import { headOf, linesOf, textOf } from '../reading/file-text.ts'
import { skipped } from '../reading/finish-entries.ts'
import { entriesOfTree, type TreeItem } from '../reading/task-tree.ts'
import { UnreadableFile } from '../reading/unreadable-file.ts'

/** The most lines that one task may have. */
const MOST_LINES = 10_000
/** What says when something was finished, the surest first. Synology leaves out the first of them. */
const FINISHED = ['completed', 'last-modified', 'last-mod', 'dtstamp']

/** iCalendar: its tasks (VTODO). Of those that repeat, each instance that is done is there apart. */
export const iCalendar: ImportFormat = {
  id: 'icalendar',
  name: 'iCalendar',
  recognise: (file) => (/^\s*BEGIN:VCALENDAR/im.test(headOf(file).slice(0, 2000)) ? 0.95 : 0),
  *read(files) {
    const items: TreeItem[] = []
    for (const file of files) yield* readFile(file, items)
    yield* entriesOfTree(items)
  },
}

/** Each task is read by itself, so that one that is damaged takes no other with it. */
function* readFile(file: SourceFile, items: TreeItem[]): Generator<ReadEvent> {
  const text = textOf(decodable(file))
  const list = calendarName(headOf(file))
  let todo: string[] | undefined
  let begins = 0
  let begun = false
  for (const { line, text: said, at } of linesOf(text)) {
    if (line % 1000 === 0) yield { kind: 'progress', done: at, total: text.length }
    const mark = said.trimEnd().toUpperCase()
    begun ||= mark === 'BEGIN:VCALENDAR'
    if (mark === 'BEGIN:VTODO') {
      if (todo !== undefined)
        yield skipped('line-not-understood', excerptOf(todo), { line: begins })
      todo = []
      begins = line
    } else if (mark === 'END:VTODO' && todo !== undefined) {
      const item = itemOf(todo, { line: begins, list, handle: String(items.length) })
      if (item === undefined) {
        yield skipped('line-not-understood', excerptOf(todo), { line: begins })
      } else items.push(item)
      todo = undefined
    } else if (mark === 'BEGIN:VEVENT' || mark === 'BEGIN:VJOURNAL') {
      yield skipped('no-entry', mark.slice(6), { line })
    } else if (todo !== undefined) {
      todo.push(said)
      if (todo.length > MOST_LINES) throw new UnreadableFile('too-large', { line: begins })
    }
  }
  if (!begun) throw new UnreadableFile('not-as-expected', { line: 1, expected: 'BEGIN:VCALENDAR' })
  if (todo !== undefined) yield skipped('line-not-understood', excerptOf(todo), { line: begins })
}

/**
 * A file whose letters can be read: some programs fold lines by bytes, and cut a letter in two
 * (RFC 5545, section 3.1). Such a file is unfolded first, and its lines are counted without that.
 */
function decodable(file: SourceFile): SourceFile {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
    return file
  } catch {
    const text = new TextDecoder('latin1').decode(file.bytes).replaceAll(/\r?\n[ \t]/g, '')
    return { name: file.name, bytes: Uint8Array.from(text, (char) => char.charCodeAt(0)) }
  }
}

function calendarName(head: string): string | undefined {
  return /^X-WR-CALNAME(?:;[^:]*)?:(.*)$/im.exec(head)?.[1]?.replaceAll(/\\(.)/g, '$1').trim()
}

function excerptOf(lines: readonly string[]): string {
  return lines.find((line) => /^SUMMARY/i.test(line))?.replace(/^[^:]*:/, '') ?? ''
}

interface Place {
  line: number
  list: string | undefined
  handle: string
}

/** A task of its lines. Returns undefined if they are damaged. */
function itemOf(lines: readonly string[], place: Place): TreeItem | undefined {
  try {
    const read = ICAL.parse(['BEGIN:VTODO', ...lines, 'END:VTODO'].join('\r\n'))
    // Values are read when they are asked for, and may be damaged as well.
    return itemOfTodo(new ICAL.Component(read), place)
  } catch {
    return undefined
  }
}

function itemOfTodo(todo: ICAL.Component, { line, list, handle }: Place): TreeItem {
  const uid = textIn(todo, 'uid')
  const instance = todo.getFirstProperty('recurrence-id')
  const key = instance === null ? uid : `${uid ?? ''} ${String(instance.getFirstValue())}`
  const partOf = instance === null ? parentOf(todo) : undefined
  const state = stateOf(todo)
  const when = state === 'done' ? finishedAt(todo) : undefined
  return {
    handle: instance === null && uid !== undefined ? uid : handle,
    text: textIn(todo, 'summary') ?? textIn(todo, 'description') ?? '',
    state,
    line,
    ...(key !== undefined && { key }),
    ...(partOf !== undefined && { partOf }),
    ...(list !== undefined && { list }),
    ...(when !== undefined && { when }),
  }
}

function stateOf(todo: ICAL.Component): TreeItem['state'] {
  const status = textIn(todo, 'status')?.toUpperCase()
  if (status === 'CANCELLED') return 'cancelled'
  const percent = textIn(todo, 'percent-complete')
  const isDone = status === 'COMPLETED' || todo.hasProperty('completed')
  return isDone || (status === undefined && percent === '100') ? 'done' : 'open'
}

function parentOf(todo: ICAL.Component): string | undefined {
  const parent = todo.getAllProperties('related-to').find((property) => {
    const type: unknown = property.getParameter('reltype')
    return typeof type !== 'string' || type.toUpperCase() === 'PARENT'
  })
  return parent === undefined ? undefined : String(parent.getFirstValue())
}

function textIn(todo: ICAL.Component, name: string): string | undefined {
  const value = todo.getFirstPropertyValue(name)
  const text = value === null || value === undefined ? '' : String(value).trim()
  return text === '' ? undefined : text
}

function finishedAt(todo: ICAL.Component): SourceMoment | undefined {
  for (const name of FINISHED) {
    const property = todo.getFirstProperty(name)
    const when = property === null ? undefined : momentOf(property)
    if (when !== undefined) return when
  }
  return undefined
}

/** `20201220T220139Z`, `;TZID=Europe/Berlin:20201220T220139`, `;VALUE=DATE:20201220`. */
function momentOf(property: ICAL.Property): SourceMoment | undefined {
  const said = String(property.getFirstValue()).replaceAll(/[-:]/g, '')
  const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?/.exec(said)
  if (found === null) return undefined
  const [, year, month, date, hour, minute, second, utc] = found
  const day = `${year}-${month}-${date}`
  const time = `${hour}:${minute}:${second}`
  // Programs that know no time write midnight.
  if (hour === undefined || time === '00:00:00') return { day }
  if (utc === 'Z') {
    const at = Date.parse(`${day}T${time}Z`)
    return Number.isNaN(at) ? undefined : { at }
  }
  const zone: unknown = property.getParameter('tzid')
  return { wall: `${day}T${time}`, ...(typeof zone === 'string' && { zone: zoneOf(zone) }) }
}

/** `/freeassociation.sourceforge.net/Europe/Berlin` is `Europe/Berlin`. */
function zoneOf(tzid: string): string {
  return /(?:[A-Z]\w+\/)?[A-Z][\w+-]+\/[\w+-]+$/.exec(tzid)?.[0] ?? tzid
}
