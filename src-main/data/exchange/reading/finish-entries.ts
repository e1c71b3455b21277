import { beginningOf, inOneLine } from '../../../../src-shared/words/shorten.ts'
import { cleanText } from '../../../kernel/clean-text.ts'
import type {
  ImportContext,
  ImportedTask,
  ImportedWin,
  ReadTask,
  ReadWin,
  SkippedEntry,
  SkipReason,
  SourcePlace,
} from '../import-format.ts'
import type { ImportKeys } from './import-keys.ts'
import { momentOf, type WinMoment } from './moment-of.ts'

/** How much of what is left out is shown, in characters. */
const EXCERPT = 80
/** Of a very long text no more than this is looked at for that, in UTF-16 code units. */
const EXCERPT_UNITS = 400

/** That something in a file is left out. */
export function skipped(reason: SkipReason, text: string, place: SourcePlace = {}): SkippedEntry {
  return { kind: 'skipped', reason, excerpt: excerptOf(text), ...placeOf(place) }
}

/** A win as it can be kept, or why it is left out. */
export function finishedWin(
  read: ReadWin,
  context: ImportContext,
  keys: ImportKeys,
): ImportedWin | SkippedEntry {
  const { list, energyAfter } = read
  const taskId = read.ofTask === undefined ? undefined : keys.idOf(read.ofTask)
  const text = cleanText(read.text)
  if (text.kind !== 'text') return refusedText(text.kind, read)
  const moment = whenDone(read, context)
  if (typeof moment === 'string') return skipped(moment, read.text, read)
  const id = keys.take(read.key, [
    'win',
    JSON.stringify(read.when ?? null),
    read.raw ?? text.text,
    list,
  ])
  if (id === undefined) return skipped('twice', read.text, read)
  return {
    kind: 'win',
    id,
    ...moment,
    text: text.text,
    ...listOf(list),
    ...(energyAfter !== undefined && { energyAfter }),
    ...(taskId !== undefined && { taskId }),
    ...placeOf(read),
  }
}

/** A task with its steps as they can be kept, or why it is left out. */
export function finishedTask(read: ReadTask, keys: ImportKeys): ImportedTask | SkippedEntry {
  const text = cleanText(read.text)
  if (text.kind !== 'text') return refusedText(text.kind, read)
  const id = keys.take(read.key, ['task', read.raw ?? text.text, read.list])
  if (id === undefined) return skipped('twice', read.text, read)
  keys.remember(read, id)
  const steps = read.steps.flatMap((step) => {
    const words = cleanText(step.text)
    if (words.kind !== 'text') return []
    const stepId = keys.take(step.key, ['step', id, step.raw ?? words.text])
    return stepId === undefined ? [] : [{ id: stepId, text: onOneLine(words.text) }]
  })
  return {
    kind: 'task',
    id,
    text: onOneLine(text.text),
    ...listOf(read.list),
    steps,
    ...placeOf(read),
  }
}

function whenDone(read: ReadWin, context: ImportContext): WinMoment | SkipReason {
  const { undatedOn } = context.options
  const when = read.when ?? (undatedOn === undefined ? undefined : { day: undatedOn })
  if (when === undefined) return 'no-date'
  try {
    const moment = momentOf(when, context)
    // A year that was mistyped, or a date that stands for none.
    if (moment.at < '1970-01-02') return 'before-1970'
    return moment.day > context.today ? 'later-than-today' : moment
  } catch {
    return 'date-not-understood'
  }
}

function refusedText(kind: 'empty' | 'too-long', read: ReadWin | ReadTask): SkippedEntry {
  return skipped(kind === 'empty' ? 'no-text' : 'too-long', read.text, read)
}

function listOf(list: string | undefined): { list?: string } {
  if (list === undefined) return {}
  const clean = cleanText(excerptOf(list))
  return clean.kind === 'text' ? { list: clean.text } : {}
}

function placeOf({ line, file }: SourcePlace): SourcePlace {
  return { ...(line !== undefined && { line }), ...(file !== undefined && { file }) }
}

/** What is to do stands in lists, a line each. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ')
}

/** The beginning of a text, in one line. */
function excerptOf(text: string): string {
  // To tell characters apart takes a hundred times as long, and no text has more of them than units.
  if (text.length <= EXCERPT) return text.replaceAll(/\s+/g, ' ').trim().toWellFormed()
  return inOneLine(beginningOf(text, EXCERPT_UNITS), EXCERPT)
}
