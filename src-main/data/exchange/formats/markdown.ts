import type { ImportContext, ImportFormat, ReadEvent, SourceFile } from '../import-format.ts'
import { momentIn } from '../reading/date-text.ts'
import { fileTitle } from '../reading/file-name.ts'
import { headOf, linesOf, textOf } from '../reading/file-text.ts'
import { skipped } from '../reading/finish-entries.ts'
import { doneDay, plainTask, withoutTags } from '../reading/markdown-task.ts'
import { entriesOfTree, type TreeItem } from '../reading/task-tree.ts'

/** `- [x] words`, in a quote or a numbered list as well; of Logseq `- DONE words`. */
const CHECKBOX = /^([\s>]*)(?:[-*+]|\d{1,9}[.)])\s+\[(.)\]\s+(.*)$/u
const KEYWORD = /^([\s>]*)[-*]\s+(DONE|TODO|DOING|NOW|LATER|WAITING|CANCELLED|CANCELED)\s+(.*)$/
const FENCE = /^\s*(?:`{3,}|~{3,})/
const HEADING = /^#{1,6}\s+(.*)$/
/** Of `[!]`, `[/]` and the like the first is important and the second begun: both are open. */
const STATES: Readonly<Record<string, TreeItem['state']>> = {
  x: 'done',
  X: 'done',
  ' ': 'open',
  '/': 'open',
  '!': 'open',
  '-': 'cancelled',
  '>': 'skipped-there',
  '<': 'skipped-there',
  DONE: 'done',
  CANCELLED: 'cancelled',
  CANCELED: 'cancelled',
}
/** What Logseq writes for everything that is open. */
const OPEN_WORD = /^[A-Z]{2,}$/
const TAB = 4

/** Markdown: the check boxes of notes, of Obsidian with Tasks or Dataview, of daily notes. */
export const markdown: ImportFormat = {
  id: 'markdown',
  name: 'Markdown',
  recognise(file) {
    const isNote = /\.(?:md|markdown|mdown|mkd)$/i.test(file.name)
    const isText = isNote || /\.(?:txt|text)$/i.test(file.name) || !/\.\w+$/.test(file.name)
    if (!isText) return 0
    const has = headOf(file)
      .split(/\r\n?|\n/)
      .some((line) => CHECKBOX.test(line) || (isNote && KEYWORD.test(line)))
    if (has) return isNote ? 0.9 : 0.65
    return isNote && headOf(file) !== '' ? 0.3 : 0
  },
  *read(files, context) {
    for (const file of files) yield* readNote(file, context)
  },
}

function* readNote(file: SourceFile, { options }: ImportContext): Generator<ReadEvent> {
  const keepMarks = options.keepMarks === true
  const items: TreeItem[] = []
  const above: { indent: number; handle: string }[] = []
  const list = listOf(file.name)
  let day = dayOfName(file.name)
  let fenced = false
  let marked = false
  const text = textOf(file)
  for (const { line, text: said, at } of linesOf(text)) {
    if (line % 1000 === 0) yield { kind: 'progress', done: at, total: text.length }
    if (FENCE.test(said)) fenced = !fenced
    if (fenced) continue
    day = dayOfHeading(said) ?? day
    const box = CHECKBOX.exec(said) ?? KEYWORD.exec(said)
    if (box === null) {
      if (said.trim() !== '' && !/^[\s>]/.test(said)) above.length = 0
      continue
    }
    const [, before = '', mark = '', body = ''] = box
    const indent = widthOf(before)
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop()
    const partOf = above.at(-1)?.handle
    const handle = String(items.length)
    above.push({ indent, handle })
    const state = STATES[mark] ?? (OPEN_WORD.test(mark) ? 'open' : 'no-entry')
    const doneOn = doneDay(body) ?? day
    const words = plainTask(body)
    const bare = withoutTags(words)
    marked ||= bare !== words
    items.push({
      handle,
      text: keepMarks ? words : bare,
      raw: words,
      state,
      line,
      ...(partOf !== undefined && { partOf }),
      ...(list !== undefined && { list }),
      ...(state === 'done' && doneOn !== undefined && { when: { day: doneOn } }),
    })
  }
  if (marked) yield { kind: 'option', option: 'keepMarks' }
  if (items.length === 0) yield skipped('no-entry', file.name)
  yield* entriesOfTree(items)
}

function widthOf(before: string): number {
  let width = 0
  for (const char of before) width += char === '\t' ? TAB : 1
  return width
}

/** The date that a note has in its name: `2026-11-23.md`, `2026_11_23.md`, `23.11.2026 Monday.md`. */
function dayOfName(name: string): string | undefined {
  const title = fileTitle(name)
  const found = /(?<!\d)(?:\d{4}([-_.])\d\d\1\d\d|\d{8}|\d{1,2}([-.])\d{1,2}\2\d{4})(?!\d)/.exec(
    title,
  )
  const when = momentIn(found?.[0].replaceAll('_', '-') ?? '')
  return when !== undefined && 'day' in when ? when.day : undefined
}

/** A note of several days has each below a heading that begins with its date; so has front matter. */
function dayOfHeading(line: string): string | undefined {
  const said = HEADING.exec(line)?.[1] ?? /^date:\s*["']?(.*?)["']?\s*$/.exec(line)?.[1]
  const found = /^\[{0,2}(\d{4}-\d\d-\d\d)(?!\d)/.exec(said ?? '')?.[1]
  return found !== undefined && momentIn(found) !== undefined ? found : undefined
}

/** A note is a list; one of a day is none. */
function listOf(name: string): string | undefined {
  return dayOfName(name) === undefined ? fileTitle(name) : undefined
}
