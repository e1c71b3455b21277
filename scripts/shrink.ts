import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'

import { readCare } from '../src-main/domain/care/read-care.ts'
import { sizedLadder, withEnglish } from '../src-main/domain/shrink/shrinker.ts'
import { frictionKinds, type FrictionKind } from '../src-shared/frictions.ts'
import { openCatalog } from '../src-shared/words/catalog.ts'

const USAGE = `npm run -s shrink -- "the tax return" [--friction ${frictionKinds.join('|')}] [--words "in your words"] [--json]
Without a task, each line of the standard input is one. With --json, one object is printed for each:
{"task", "care", "kind", "steps": [{"text", "size"}]}. "care" is null, or what the words need in place of
a ladder; then there are no steps. "size" goes from 1 (one breath) to 5 (two minutes).`

let parsed
try {
  parsed = parseArgs({
    options: {
      friction: { type: 'string' },
      words: { type: 'string' },
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
const frictionKind = frictionKinds.find((kind): kind is FrictionKind => kind === values.friction)
if (values.help || (values.friction !== undefined && frictionKind === undefined)) {
  console.error(USAGE)
  process.exit(values.help ? 0 : 1)
}

const { t } = openCatalog()
const friction = {
  ...(frictionKind && { kind: frictionKind }),
  ...(values.words && { words: values.words }),
}

const many = positionals.length === 0
const tasks = many ? createInterface({ input: process.stdin }) : [positionals.join(' ')]
for await (const task of tasks) {
  if (task.trim() === '') continue
  const care = readCare(task, friction.words ?? '')?.kind
  const { doing, steps } = await withEnglish(() => sizedLadder({ text: task, friction }))
  if (values.json) {
    const sized = care === undefined ? steps.map(({ text, size }) => ({ text, size })) : []
    console.log(JSON.stringify({ task, care: care ?? null, kind: doing, steps: sized }))
    continue
  }
  const lines = care === undefined ? steps.map(({ text }) => text) : [t(`care.${care}.glad`)]
  console.log([...(many ? [`${task}:`] : []), ...lines, ...(many ? [''] : [])].join('\n'))
}
