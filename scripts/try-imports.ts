import { globSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import type {
  ImportContext,
  ImportEvent,
  SourceFile,
} from '../src-main/data/exchange/import-format.ts'
import { readImport } from '../src-main/data/exchange/read-import.ts'

const USAGE = `node scripts/try-imports.ts FOLDER [--json] [--all] [--zone Europe/Berlin]
Tries to bring in every file below a folder, each by itself, and tells for each what it was taken for,
how many wins and tasks it has, what is left out and why, and two examples of each. --all shows all of
it. Nothing is written anywhere.`

/** How many of each kind are shown. */
const EXAMPLES = 2

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    zone: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
  },
  allowPositionals: true,
})
const [folder] = positionals
if (folder === undefined) {
  console.error(USAGE)
  process.exit(2)
}

const context: ImportContext = {
  zone: values.zone,
  dayStartHour: 4,
  today: new Intl.DateTimeFormat('sv', { timeZone: values.zone }).format(),
  options: {},
}
const root = resolve(folder)
const paths = statSync(root).isFile()
  ? [root]
  : globSync('**/*', { cwd: root })
      .map((path) => join(root, path))
      .filter((path) => statSync(path).isFile())
for (const path of paths.toSorted()) {
  const name = relative(root, path) || path
  const tried = tryFile({ name, bytes: readFileSync(path) })
  if (values.json) console.log(JSON.stringify(tried))
  else console.log(linesOf(tried).join('\n'))
}

interface Tried {
  file: string
  ms: number
  formats: string[]
  events: ImportEvent[]
  exception?: string
}

/** What comes of one file; an exception as well, which there is never to be. */
function tryFile(file: SourceFile): Tried {
  const events: ImportEvent[] = []
  const began = performance.now()
  let exception: string | undefined
  try {
    for (const event of readImport([file], context))
      if (event.kind !== 'progress') events.push(event)
  } catch (error) {
    exception = String(error)
  }
  const ms = Math.round(performance.now() - began)
  const formats = events.flatMap((event) => (event.kind === 'format' ? event.name : []))
  const told = { file: file.name, ms, formats: [...new Set(formats)], events }
  return exception === undefined ? told : { ...told, exception }
}

function linesOf({ file, ms, formats, events, exception }: Tried): string[] {
  const wins = events.filter((event) => event.kind === 'win')
  const tasks = events.filter((event) => event.kind === 'task')
  const steps = tasks.flatMap((task) => task.steps)
  const left = events.filter((event) => event.kind === 'skipped')
  const reasons = Map.groupBy(left, ({ reason }) => reason)
  const shown = values.all ? Infinity : EXAMPLES
  return [
    `${file}: ${formats.join(', ') || 'not known'}, ${wins.length} wins, ${tasks.length} tasks, ${steps.length} steps (${ms} ms)`,
    ...wins.slice(0, shown).map(({ day, at, zone, text, list }) => {
      return `    win ${day} (${at}, ${zone}) ${JSON.stringify(text)}${list === undefined ? '' : ` [${list}]`}`
    }),
    ...tasks.slice(0, shown).map(({ text, list, steps: parts }) => {
      const inList = list === undefined ? '' : ` [${list}]`
      return `    task ${JSON.stringify(text)}${inList}${parts.map((step) => ` / ${step.text}`).join('')}`
    }),
    ...[...reasons].map(([reason, all]) => {
      const examples = all.slice(0, shown).map(({ line, excerpt }) => `${line ?? ''} ${excerpt}`)
      return `    left out ${all.length}: ${reason} (${examples.join('; ').trim()})`
    }),
    ...events.flatMap((event) => {
      if (event.kind === 'option') return `    choice: ${event.option}`
      if (event.kind !== 'problem') return []
      const { code, line, expected } = event
      return `    problem: ${code}${line === undefined ? '' : ` at line ${line}`}${expected === undefined ? '' : `, expected ${expected}`}`
    }),
    ...(exception === undefined ? [] : [`    EXCEPTION ${exception}`]),
  ]
}
