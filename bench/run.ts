import { parseArgs } from 'node:util'

import { prepareElectron } from '../scripts/prepare-electron.ts'
import type { Bench } from './figure.ts'
import { printTable } from './table.ts'

/** Every bench by the name it is asked for with; loaded once an Electron is known. */
const BENCHES: Record<string, () => Promise<Bench>> = {
  exchange: async () => (await import('./exchange.ts')).exchange,
  idle: async () => (await import('./idle.ts')).idle,
  journal: async () => (await import('./journal.ts')).journal,
  language: async () => (await import('./language.ts')).language,
  'main-job': async () => (await import('./main-job.ts')).mainJob,
  plan: async () => (await import('./plan.ts')).plan,
  shrink: async () => (await import('./shrink.ts')).shrink,
  week: async () => (await import('./week.ts')).week,
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES)

if ((await prepareElectron()) === undefined) process.exit(1)

for (const name of names) {
  const load = BENCHES[name]
  if (load === undefined) {
    console.error(`There is no bench "${name}". There are: ${Object.keys(BENCHES).join(', ')}.`)
    process.exitCode = 1
    continue
  }
  const bench = await load()
  const figures = await bench()
  if (values.json) {
    for (const { bench, metric, value, unit, n } of figures) {
      console.log(JSON.stringify({ bench, metric, value, unit, n }))
    }
  } else printTable(figures)
}
