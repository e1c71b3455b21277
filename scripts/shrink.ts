import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'

import { readCare } from '../src-main/care/domain/read-care.ts'
import { shrinkerFor } from '../src-main/shrink/engine/shrinker.ts'
import { ladderFolder } from '../src-main/shrink/ladder-folder.ts'
import { safeRequest } from '../src-main/shrink/safe-ladders.ts'
import { frictionKinds, type FrictionKind } from '../src-shared/frictions.ts'
import { ladderLanguages } from '../src-shared/ladder-language.ts'
import { openCatalog } from '../src-shared/words/catalog.ts'
import { ROOT } from './paths.ts'

const USAGE = `npm run -s shrink -- "the tax return" [--friction ${frictionKinds.join('|')}] [--words "in your words"] [--language ${ladderLanguages.join('|')}] [--json]
Without a task, each line of the standard input is one. --language is the app's own, in which a task is
read first. With --json, one object is printed for each:
{"task", "language", "care", "kind", "situation", "confident", "steps": [{"text", "size", "start", "past"}]}.
"care" is null, or what the words need in place of a ladder; then there are no steps. "situation" is
null where the kind alone is known. "size" goes from 1 (one breath) to 5 (two minutes); one step is the
start; "past" is how it reads as a win.`

let parsed
try {
  parsed = parseArgs({
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
  console.error(`${String(error)}\n${USAGE}`)
  process.exit(1)
}
const { values, positionals } = parsed
const kind = frictionKinds.find((known): known is FrictionKind => known === values.friction)
const own = ladderLanguages.find((known) => known === values.language)
if (values.help || own === undefined || (values.friction !== undefined && kind === undefined)) {
  console.error(USAGE)
  process.exit(values.help ? 0 : 1)
}

const { t } = openCatalog()
const shrinker = shrinkerFor(own, ladderFolder(join(ROOT, 'src-main/shrink/ladders')))
const friction = { ...(kind && { kind }), ...(values.words && { words: values.words }) }

const many = positionals.length === 0
const tasks = many ? createInterface({ input: process.stdin }) : [positionals.join(' ')]
for await (const task of tasks) {
  if (task.trim() === '') continue
  const care = readCare(task, friction.words ?? '')?.kind
  const found = shrinker.ladderFor(safeRequest({ text: task, friction }))
  const steps = care === undefined ? found.steps : []
  if (values.json) {
    const { language, kind, situation = null, confident } = found
    console.log(
      JSON.stringify({ task, language, care: care ?? null, kind, situation, confident, steps }),
    )
    continue
  }
  const lines = care === undefined ? steps.map(({ text }) => text) : [t(`care.${care}.glad`)]
  console.log([...(many ? [`${task}:`] : []), ...lines, ...(many ? [''] : [])].join('\n'))
}
