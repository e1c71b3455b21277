import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { readCare } from '../src-main/care/domain/read-care.ts'
import { careAnswer } from '../src-main/cli/care-lines.ts'
import { writtenLadders } from '../src-main/shrink/build-ladders.ts'
import { shrinkerFor } from '../src-main/shrink/engine/shrinker.ts'
import { safeRequest } from '../src-main/shrink/safe-ladders.ts'
import { frictionKinds, type FrictionKind } from '../src-shared/frictions.ts'
import { ladderLanguages, type LadderLanguage } from '../src-shared/ladder-language.ts'
import { openCatalog } from '../src-shared/words/catalog.ts'
import { ROOT } from './paths.ts'

const USAGE = `npm run -s shrink -- "the tax return" [--friction ${frictionKinds.join('|')}] [--words "in your words"] [--language ${ladderLanguages.join('|')}] [--json]
Without a task, each line of the standard input is one. --language is the app's own, in which a task is
read first. With --json, one object is printed for each:
{"task", "language", "care", "kind", "situation", "confident", "alike",
"steps": [{"text", "size", "start", "past"}]}.
"care" is null, or what the words need in place of a ladder; then there are no steps. "situation" is
null where the kind alone is known. "alike" are the titles of the ladders that the person is asked about
where the app is not sure. "size" goes from 1 (one breath) to 5 (two minutes); one step is the
start; "past" is how it reads as a win.`

/** Read when they are first needed. */
const LADDERS = writtenLadders(join(ROOT, 'src-main/shrink/ladders'))

/** Where the command reads and writes. */
export interface ShrinkStreams {
  /** The lines of the standard input; asked for only where no task is given. */
  input: () => AsyncIterable<string>
  /** Prints a line of the answer. */
  print: (line: string) => void
  /** Prints how the command is used. */
  complain: (text: string) => void
}

/**
 * Prints the ladders of tasks, as the windows would show them.
 *
 * @param args what stands behind the command
 * @returns the exit code: 1 where the arguments are not known
 */
export async function shrinkCommand(
  args: readonly string[],
  { input, print, complain }: ShrinkStreams,
): Promise<number> {
  const asked = readArguments(args)
  if (asked.kind === 'usage') {
    complain(asked.problem === undefined ? USAGE : `${asked.problem}\n${USAGE}`)
    return asked.code
  }
  const catalog = openCatalog()
  const shrinker = shrinkerFor(asked.language, LADDERS)
  const many = asked.task === undefined
  for await (const task of asked.task === undefined ? input() : [asked.task]) {
    if (task.trim() === '') continue
    const reading = readCare(task, asked.friction.words ?? '')
    const care = reading?.kind
    const found = shrinker.ladderFor(safeRequest({ text: task, friction: asked.friction }))
    const steps = care === undefined ? found.steps : []
    if (asked.json) {
      const { language, kind, situation = null, confident } = found
      const alike = care === undefined ? found.alike.map(({ title }) => title) : []
      const reading = { task, language, care: care ?? null, kind, situation, confident, alike }
      print(JSON.stringify({ ...reading, steps }))
      continue
    }
    // Where the person is, only the app knows.
    const answer = reading && careAnswer(reading, { region: null, regions: [] }, catalog)
    const lines = answer?.lines ?? steps.map(({ text }) => text)
    for (const line of [...(many ? [`${task}:`] : []), ...lines, ...(many ? [''] : [])]) print(line)
  }
  return 0
}

type Asked =
  | {
      kind: 'ladders'
      /** Undefined where the tasks come from the standard input. */
      task: string | undefined
      language: LadderLanguage
      friction: { kind?: FrictionKind; words?: string }
      json: boolean
    }
  | { kind: 'usage'; code: number; problem?: string }

function readArguments(args: readonly string[]): Asked {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      options: {
        friction: { type: 'string' },
        words: { type: 'string' },
        language: { type: 'string', default: 'en' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
  } catch (error) {
    return { kind: 'usage', code: 1, problem: String(error) }
  }
  const { values, positionals } = parsed
  const kind = frictionKinds.find((known) => known === values.friction)
  const language = ladderLanguages.find((known) => known === values.language)
  if (values.help) return { kind: 'usage', code: 0 }
  if (language === undefined || (values.friction !== undefined && kind === undefined)) {
    return { kind: 'usage', code: 1 }
  }
  return {
    kind: 'ladders',
    task: positionals.length === 0 ? undefined : positionals.join(' '),
    language,
    friction: { ...(kind && { kind }), ...(values.words && { words: values.words }) },
    json: values.json,
  }
}
