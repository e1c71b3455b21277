import { readFileSync, statSync } from 'node:fs'
import { basename, relative } from 'node:path'

import type { Day } from '../../src-shared/calendar.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { say } from '../../src-shared/words/command-line/command-line-words.ts'
import { countWords, problemWords } from '../../src-shared/words/import-words.ts'
import type {
  ImportContext,
  ImportEvent,
  ImportProblem,
  SourceFile,
} from '../data/exchange/import-format.ts'
import { MOST_BYTES } from '../data/exchange/imports/import-jobs.ts'
import { readImport } from '../data/exchange/read-import.ts'
import { done, EXIT, not, notFor, plain, type Answer } from './answer.ts'
import { filesToImport } from './files-to-import.ts'

const EXAMPLES = 10

/** What is in a file of another program, as `import --preview --json` prints it. */
interface FilePreview {
  format: string
  wins: number
  tasks: number
  steps: number
  /** How many lists are offered as goals. */
  goals: number
  skipped: number
  /** The first and the last day of wins; `null` where there are none. */
  from: Day | null
  to: Day | null
  /** Wins, the latest first; where there is room, open tasks, which have no day. */
  examples: { day: Day | null; text: string }[]
}

/**
 * Says what is in a file of another program, or in a folder of them, and keeps nothing. It asks neither the app nor the data
 * folder: whatever becomes of the file, it becomes of this process alone.
 */
export function previewFile(path: string, context: ImportContext, catalog: Catalog): Answer {
  const files = sourceFiles(path, catalog)
  if ('code' in files) return files
  const found = new Found()
  for (const event of readImport(files, context)) found.add(event)
  const [problem] = found.problems
  if (found.isEmpty) {
    const words = problem === undefined ? say('nothingInIt') : plain(problemWords(problem, catalog))
    return not(EXIT.refused, words)
  }
  const preview = found.preview()
  return done(
    preview,
    linesOf(preview, catalog),
    found.problems.map((one) => plain(problemWords(one, catalog))),
  )
}

/** A file, or all files of a folder by their paths in it. */
function sourceFiles(path: string, catalog: Catalog): SourceFile[] | Answer {
  try {
    const paths = filesToImport(path)
    const isFolder = paths[0] !== path
    const bytes = paths.reduce((sum, one) => sum + statSync(one).size, 0)
    if (bytes > MOST_BYTES) return not(EXIT.refused, problemWords({ code: 'too-large' }, catalog))
    return paths.map((one) => ({
      name: isFolder ? relative(path, one).replaceAll('\\', '/') : basename(one),
      bytes: readFileSync(one),
    }))
  } catch {
    return notFor(EXIT.refused, 'noFile', { path: plain(path) })
  }
}

/** Collects what is read. */
class Found {
  readonly problems: ImportProblem[] = []
  readonly #wins: { day: Day; text: string }[] = []
  readonly #lists = new Set<string>()
  readonly #tasks: { day: null; text: string }[] = []
  readonly #counts = { tasks: 0, steps: 0, goals: 0, skipped: 0 }
  #format = ''

  get isEmpty(): boolean {
    const { tasks, steps, goals, skipped } = this.#counts
    return this.#wins.length + tasks + steps + goals + skipped === 0
  }

  add(event: ImportEvent): void {
    switch (event.kind) {
      case 'format':
        this.#format ||= event.id
        return
      case 'win':
        this.#wins.push({ day: event.day, text: event.text })
        return this.#addList(event.list)
      case 'task':
        this.#counts.tasks += 1
        this.#counts.steps += event.steps.length
        if (this.#tasks.length < EXAMPLES) this.#tasks.push({ day: null, text: event.text })
        return this.#addList(event.list)
      case 'skipped':
        this.#counts.skipped += 1
        return
      case 'problem':
        this.problems.push(event)
        return
      case 'own':
        return this.#addOwn(event)
      case 'option':
      case 'progress':
    }
  }

  preview(): FilePreview {
    const wins = this.#wins.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
    const { tasks, steps, goals, skipped } = this.#counts
    return {
      format: this.#format,
      wins: wins.length,
      tasks,
      steps,
      goals: goals + this.#lists.size,
      skipped,
      from: wins.at(0)?.day ?? null,
      to: wins.at(-1)?.day ?? null,
      examples: [...wins.slice(-EXAMPLES).toReversed(), ...this.#tasks].slice(0, EXAMPLES),
    }
  }

  #addList(list: string | undefined): void {
    if (list !== undefined) this.#lists.add(list)
  }

  #addOwn(event: Extract<ImportEvent, { kind: 'own' }>): void {
    if ('deleted' in event.record && event.record.deleted === true) return
    if (event.type === 'win') this.#wins.push({ day: event.record.day, text: event.record.text })
    if (event.type === 'task') this.#counts.tasks += 1
    if (event.type === 'step') this.#counts.steps += 1
    if (event.type === 'goal') this.#counts.goals += 1
  }
}

function linesOf(preview: FilePreview, catalog: Catalog): string[] {
  const { format, wins, tasks, steps, goals, skipped, from, to, examples } = preview
  return [
    say('previewFormat', { format }),
    say('found', { what: countWords({ wins, tasks, steps }, catalog) }),
    ...(from === null || to === null ? [] : [say('previewDays', { from, to })]),
    ...(goals === 0 ? [] : [say('possibleGoals', { count: goals })]),
    ...(skipped === 0 ? [] : [`${catalog.t('imports.leftOutCount', { count: skipped })}.`]),
    ...examples.map(({ day, text }) => `  ${day ?? '          '}  ${plain(text)}`),
  ]
}
