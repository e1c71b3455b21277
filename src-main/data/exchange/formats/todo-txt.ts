import type { ImportContext, ImportFormat, ReadEvent, SourceFile } from '../import-format.ts'
import { headOf, linesOf, textOf, type TextLine } from '../reading/file-text.ts'
import { skipped } from '../reading/finish-entries.ts'
import {
  asList,
  asObject,
  asText,
  jsonConfidence,
  jsonOf,
  looksLikeJson,
} from '../reading/json-values.ts'

/** `x 2026-11-23 2026-11-01 text`: done, when, and when it was made. */
const DONE = /^x\s+(?:(\d{4}-\d\d-\d\d)\s+)?(?:\d{4}-\d\d-\d\d\s+)?/i
/** `(A) 2026-11-01 text`. */
const OPEN = /^(?:\([A-Z]\)\s+)?(?:\d{4}-\d\d-\d\d\s+)?/
const PROJECT = /(?<=^|\s)\+(\S+)/
const PROJECTS = /(?<=^|\s)\+\S+/g
const CONTEXTS = /(?<=^|\s)@\S+/g
/** `due:2026-11-30`, `rec:1w`; an address or a time of day is none. */
const PAIRS = /(?<=^|\s)[A-Za-z][\w-]*:(?!\/\/)\S+/g
/** Where the day is in a pair: topydo and others write it so. */
const DONE_PAIR = /(?<=^|\s)(?:completed|done):(\d{4}-\d\d-\d\d)(?=\s|$)/

/** todo.txt and done.txt: https://github.com/todotxt/todo.txt */
export const todoTxt: ImportFormat = {
  id: 'todo.txt',
  name: 'todo.txt',
  recognise(file) {
    if (looksLikeJson(file)) return jsonConfidence(file, isTopydo, /"completion_date"/)
    if (/(?:^|[/\\])(?:todo|done|archive)\.txt$/i.test(file.name)) return 0.9
    if (!/\.(?:txt|todo)$/i.test(file.name)) return 0
    return marksIn(headOf(file)) > 0 ? 0.6 : 0
  },
  *read(files, context) {
    for (const file of files) yield* readFile(file, context)
  },
}

/** How many lines have marks that no other text has. */
function marksIn(head: string): number {
  const marked = /^(?:x \d{4}-\d\d-\d\d |\([A-Z]\) )|(?:^|\s)(?:[+@]\w+|due:\d{4}-)/
  return head.split(/\r\n?|\n/).filter((line) => marked.test(line)).length
}

/** The JSON of topydo has each line of the file as its `source`. */
function isTopydo(value: unknown): boolean {
  const entries = asList(value).map(asObject)
  return entries.length > 0 && entries.every((one) => 'source' in one && 'completed' in one)
}

function* entriesIn(file: SourceFile): Generator<TextLine> {
  if (!looksLikeJson(file)) {
    yield* linesOf(textOf(file))
    return
  }
  for (const [index, entry] of asList(jsonOf(file)).entries()) {
    yield { line: index + 1, at: index, text: asText(asObject(entry)['source']) ?? '' }
  }
}

function* readFile(file: SourceFile, { options }: ImportContext): Generator<ReadEvent> {
  let offered = false
  for (const { line, text, at } of entriesIn(file)) {
    if (line % 1000 === 0) yield { kind: 'progress', done: at, total: file.bytes.length }
    const trimmed = text.trim()
    if (trimmed === '') continue
    const done = DONE.exec(trimmed)
    const body = trimmed.slice((done ?? OPEN.exec(trimmed))?.[0].length ?? 0)
    const words = withoutMarks(body, options.keepMarks === true)
    if (!offered && withoutMarks(body, true) !== withoutMarks(body, false)) {
      offered = true
      yield { kind: 'option', option: 'keepMarks' }
    }
    const list = PROJECT.exec(body)?.[1]?.replaceAll('_', ' ')
    const common = { text: words, raw: body, line, ...(list !== undefined && { list }) }
    if (words === '') yield skipped('no-text', trimmed, { line })
    else if (done === null) yield { kind: 'task', ...common, steps: [] }
    else {
      const day = done[1] ?? DONE_PAIR.exec(body)?.[1]
      yield { kind: 'win', ...common, ...(day !== undefined && { when: { day } }) }
    }
  }
}

/** The words of a line. A project is named as a list, and so leaves the text in any case. */
function withoutMarks(body: string, keepMarks: boolean): string {
  const unlisted = body.replaceAll(PROJECTS, '')
  const words = keepMarks ? unlisted : unlisted.replaceAll(CONTEXTS, '').replaceAll(PAIRS, '')
  const said = words.replaceAll(/\s+/g, ' ').trim()
  // A line of nothing but marks is about these.
  return said === '' ? body.replaceAll(/(?<=^|\s)[+@]/g, '').trim() : said
}
