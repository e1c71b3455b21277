import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

import { runSpecs } from './e2e.ts'
import { binary, ROOT } from './paths.ts'
import { run } from './run.ts'
import { say } from './say.ts'

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

/**
 * Runs the specs that kill the app, start it twice at once and have it share its device id, and the
 * tests of saves on a busy disk, of years of nudges, of damaged folders, of lives of a plan and of
 * damaged files to bring in and data taken out, in their full numbers. `npm test` runs the same in
 * small ones.
 */
async function torture(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '1000' },
      'double-starts': { type: 'string', default: '200' },
      twins: { type: 'string', default: '200' },
      'sync-rounds': { type: 'string', default: '150' },
      races: { type: 'string', default: '5000' },
      years: { type: 'string', default: '300' },
      damages: { type: 'string', default: '2000' },
      plans: { type: 'string', default: '120' },
      exports: { type: 'string', default: '2000' },
      imports: { type: 'string', default: '20000' },
      seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    },
  })
  process.env['MICRO_MOMENTUM_SYNC_ROUNDS'] = values['sync-rounds']
  const {
    kills,
    'double-starts': doubleStarts,
    twins,
    races,
    years,
    damages,
    plans,
    exports,
    imports,
    seed,
  } = values
  process.env['MICRO_MOMENTUM_KILLS'] = kills
  process.env['MICRO_MOMENTUM_DOUBLE_STARTS'] = doubleStarts
  process.env['MICRO_MOMENTUM_TWIN_WINS'] = twins
  process.env['MICRO_MOMENTUM_RACES'] = races
  process.env['YEARS'] = years
  process.env['YEARS_SEED'] = seed
  process.env['CORRUPTION_CASES'] = damages
  process.env['CORRUPTION_SEED'] = seed
  process.env['PLAN_RUNS'] = plans
  process.env['EXCHANGE_RUNS'] = exports
  process.env['IMPORT_CASES'] = imports
  process.env['IMPORT_SEED'] = seed
  process.env['MICRO_MOMENTUM_SEED'] = seed
  const what =
    `${kills} kills, ${doubleStarts} double starts, ${twins} wins of twins,` +
    ` ${values['sync-rounds']} rounds of synced folders, ${races} busy disks,` +
    ` ${years} years of nudges, ${damages} damaged folders, ${plans} plans,` +
    ` ${imports} damaged files to bring in and ${exports} exports of each kind`
  say(`${what}, seed ${seed}`)
  const began = performance.now()
  const unit = await run(
    process.execPath,
    [
      binary('vitest', 'vitest.mjs'),
      'run',
      '--config=scripts/vitest.config.ts',
      '--project=Australia/Lord_Howe*',
      '--testTimeout=0',
      ...LONG_TESTS,
    ],
    { cwd: ROOT },
  )
  const specs = await runSpecs(
    ['kill', 'two-instances', 'twins', 'syncthing'].map((name) => `${name}.spec.ts`),
  )
  const code = unit.code === 0 ? specs.code : unit.code
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  console.log(
    code === 0
      ? `Passed: ${what} in ${minutes} min.`
      : `NOT passed after ${minutes} min: ${what}, seed ${seed}. What the app had on disk is in test-results/e2e.`,
  )
  return code === 0
}

process.exitCode = (await torture()) ? 0 : 1
