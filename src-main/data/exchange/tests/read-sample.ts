import type { ImportContext, ImportEvent, ImportOptions, SourceFile } from '../import-format.ts'
import { readImport } from '../read-import.ts'

/** A person in Berlin on 29 November 2026. */
export function someContext(options: ImportOptions = {}): ImportContext {
  return { zone: 'Europe/Berlin', dayStartHour: 4, today: '2026-11-29', options }
}

/** A file with a text, in UTF-8. */
export function fileOf(name: string, text: string | Uint8Array): SourceFile {
  return { name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }
}

/** What comes of files, a line each as a test reads it: `win 2026-11-23 words [list]`. */
export function linesRead(
  files: SourceFile | readonly SourceFile[],
  context: ImportContext = someContext(),
): string[] {
  return eventsRead(files, context).flatMap((event) => asLine(event) ?? [])
}

/** All that comes of files. */
export function eventsRead(
  files: SourceFile | readonly SourceFile[],
  context: ImportContext = someContext(),
): ImportEvent[] {
  return [...readImport('bytes' in files ? [files] : files, context)]
}

function asLine(event: ImportEvent): string | undefined {
  switch (event.kind) {
    case 'win': {
      const { day, text, list, energyAfter, taskId } = event
      const energy = energyAfter === undefined ? '' : ` energy ${energyAfter}`
      return `win ${day} ${text}${inList(list)}${energy}${taskId === undefined ? '' : ' of a task'}`
    }
    case 'task':
      return [
        `task ${event.text}${inList(event.list)}`,
        ...event.steps.map(({ text }) => `  step ${text}`),
      ].join('\n')
    case 'skipped': {
      const at = event.line === undefined ? '' : ` at ${event.line}`
      return `left out${at}: ${event.reason}${event.excerpt === '' ? '' : ` (${event.excerpt})`}`
    }
    case 'problem': {
      const at = event.line === undefined ? '' : ` at ${event.line}`
      const expected = event.expected === undefined ? '' : `, expected ${event.expected}`
      return `problem${at}: ${event.code}${expected}`
    }
    case 'option':
      return `choice: ${event.option}`
    case 'own':
      return `own ${event.type}`
    case 'format':
    case 'progress':
      return undefined
  }
}

function inList(list: string | undefined): string {
  return list === undefined ? '' : ` [${list}]`
}
