import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

import { runSpecs } from './e2e.ts'
import { binary, ROOT } from './paths.ts'
import { run, type Ended } from './run.ts'
import { say } from './say.ts'

/** What is done over and over: its option, how often unless that says so, and the tests' variable. */
const FIGURES = [
  ['kills', 1_000, 'kills while it logs', 'MICRO_MOMENTUM_KILLS'],
  ['double-starts', 200, 'double starts', 'MICRO_MOMENTUM_DOUBLE_STARTS'],
  ['twins', 200, 'wins in two copies of one profile', 'MICRO_MOMENTUM_TWIN_WINS'],
  ['sync-rounds', 150, 'rounds in a synced folder', 'MICRO_MOMENTUM_SYNC_ROUNDS'],
  ['races', 5_000, 'saves on a busy disk', 'MICRO_MOMENTUM_RACES'],
  ['years', 300, 'years of nudges', 'YEARS'],
  ['damages', 2_000, 'damaged data folders', 'CORRUPTION_CASES'],
  ['plans', 120, 'long-used plans', 'PLAN_RUNS'],
  ['exports', 2_000, 'exports of each kind', 'EXCHANGE_RUNS'],
  ['imports', 20_000, 'damaged files to bring in', 'IMPORT_CASES'],
] as const

/** The variables that repeat a run. */
const SEEDS = ['YEARS_SEED', 'CORRUPTION_SEED', 'IMPORT_SEED', 'MICRO_MOMENTUM_SEED']

/** The unit tests of long runs, wherever they lie. */
const LONG_TESTS = [
  'save-race',
  'nudge-years',
  'corruption',
  'plan-properties',
  'data/domain/',
  'exchange/formats/own-',
  'import-fuzz',
  'read-import',
]

/** The specs that a push leaves out, and those that it has with fewer rounds. */
const LONG_SPECS = ['--grep', '@long|@folders']

/**
 * Runs the specs and the unit tests of long runs in their full numbers; `npm test` runs the same in
 * small ones.
 *
 * @returns whether everything has passed
 */
async function torture(): Promise<boolean> {
  const { values } = parseArgs({
    options: Object.fromEntries(
      ['seed', ...FIGURES.map(([option]) => option)].map((option) => [option, { type: 'string' }]),
    ),
  })
  const given = (option: string): string | undefined => values[option]?.toString()
  const seed = given('seed') ?? String(randomInt(2 ** 31))
  for (const name of SEEDS) process.env[name] = seed
  say(`With --seed ${seed}, the same again:`)
  for (const [option, usual, what, variable] of FIGURES) {
    const times = given(option) ?? String(usual)
    process.env[variable] = times
    say(`${times} ${what} (--${option})`)
  }
  const began = performance.now()
  const unit = await runLongTests()
  const specs = await runSpecs(LONG_SPECS)
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  const hasPassed = unit.code === 0 && specs.code === 0
  console.log(
    hasPassed
      ? `Everything passed in ${minutes} minutes.`
      : `Not everything passed in ${minutes} minutes. To repeat it, add --seed ${seed}.` +
          ' What the app had on disk is in test-results/e2e.',
  )
  return hasPassed
}

function runLongTests(): Promise<Ended> {
  const vitest = [binary('vitest', 'vitest.mjs'), 'run', '--config=scripts/vitest.config.ts']
  const which = ['--project=Australia/Lord_Howe*', '--testTimeout=0', ...LONG_TESTS]
  return run(process.execPath, [...vitest, ...which], { cwd: ROOT })
}

process.exitCode = (await torture()) ? 0 : 1
