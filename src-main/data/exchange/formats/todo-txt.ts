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

/** How deep an entry lies in the file. */
const DEPTH = 2

/** `x 2026-11-23 2026-11-01 text`: done, when, and when it was made. */
const DONE = /^x\s+(?:(\d{4}-\d\d-\d\d)\s+)?(?:\d{4}-\d\d-\d\d\s+)?/i
/** `(A) 2026-11-01 text`. */
const OPEN = /^(?:\([A-Z]\)\s+)?(?:\d{4}-\d\d-\d\d\s+)?/
const PROJECT = /(?<=^|\s)\+(\S+)/
/** `due:2026-11-30`, `rec:1w`; an address, a path or a time of day is none. */
const PAIR = /^[A-Za-z][\w-]*:(?![/\\])\S+$/
/** After these, a mark at the end is a word of the sentence: `a part of the +Project`. */
const LEADS_ON =
  /^(?:a|an|the|this|that|my|our|your|some|of|for|to|with|in|on|at|from|about|and|or|by)$/i
/** Where the day is in a pair: topydo and others write it so. */
const DONE_PAIR = /(?<=^|\s)(?:completed|done):(\d{4}-\d\d-\d\d)(?=\s|$)/

/** todo.txt and done.txt: https://github.com/todotxt/todo.txt */
export const todoTxt: ImportFormat = {
  id: 'todo.txt',
  name: 'todo.txt',
  recognise(file) {
    if (looksLikeJson(file)) return jsonConfidence(file, DEPTH, isTopydo, /"completion_date"/)
    if (/(?:^|[/\\])(?:todo|done|archive)\.txt$/i.test(file.name)) return 0.9
    if (!/\.(?:txt|todo)$/i.test(file.name)) return 0
    return confidenceIn(headOf(file))
  },
  *read(files, context) {
    for (const file of files) yield* readFile(file, context)
  },
}

/** How sure it is from lines that no other text has, or marks on most of them. */
function confidenceIn(head: string): number {
  const lines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  if (lines.some((line) => /^(?:x \d{4}-\d\d-\d\d |\([A-Z]\) \S)/.test(line))) return 0.6
  const marked = lines.filter((line) => /(?:^|\s)(?:[+@]\w+|due:\d{4}-)/.test(line))
  return marked.length > 0 && marked.length >= lines.length / 2 ? 0.5 : 0
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
  for (const [index, entry] of asList(jsonOf(file, DEPTH)).entries()) {
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

/**
 * The words of a line. Marks around them go: a project is named as a list, the others where the
 * person does not want them. One among the words is a word.
 */
function withoutMarks(body: string, keepMarks: boolean): string {
  const parts = body.split(/\s+/).filter((part) => part !== '' && (keepMarks || !PAIR.test(part)))
  const isMark = (part: string): boolean => /^\+\S/.test(part) || (!keepMarks && /^@\S/.test(part))
  const first = parts.findIndex((part) => !isMark(part))
  const last = parts.findLastIndex((part) => !isMark(part))
  // A line of nothing but marks is about these.
  if (first < 0) return parts.map(bare).join(' ')
  const end = LEADS_ON.test(parts[last] ?? '') ? last + 2 : last + 1
  return parts
    .slice(first, end)
    .map((part) => (isMark(part) ? bare(part) : part))
    .join(' ')
}

function bare(mark: string): string {
  return mark.replace(/^[+@]/, '')
}
