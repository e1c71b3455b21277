import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'

import { ladderFor, withEnglish } from '../src-main/domain/shrink/shrinker.ts'
import { frictionKinds, type FrictionKind } from '../src-shared/frictions.ts'

const USAGE = `npm run -s shrink -- "the tax return" [--friction ${frictionKinds.join('|')}] [--words "in your words"] [--json]
Without a task, each line of the standard input is one.`

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
const kind = frictionKinds.find((kind): kind is FrictionKind => kind === values.friction)
if (values.help || (values.friction !== undefined && kind === undefined)) {
  console.error(USAGE)
  process.exit(values.help ? 0 : 1)
}

const many = positionals.length === 0
const tasks = many ? createInterface({ input: process.stdin }) : [positionals.join(' ')]
for await (const task of tasks) {
  if (task.trim() === '') continue
  const friction = { ...(kind && { kind }), ...(values.words && { words: values.words }) }
  const { rungs } = await withEnglish(() => ladderFor({ text: task, friction }))
  const steps = rungs.map(({ text }) => text)
  if (values.json) console.log(JSON.stringify(steps))
  else console.log([...(many ? [`${task}:`] : []), ...steps, ...(many ? [''] : [])].join('\n'))
}
