import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

import { runSpecs } from './e2e.ts'
import { binary, ROOT } from './paths.ts'
import { run } from './run.ts'
import { say } from './say.ts'

/**
 * Runs the specs that kill the app, start it twice at once and have it share its device id, and the
 * test of saves on a busy disk, in their full numbers. `npm test` runs the same in small ones.
 */
async function torture(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '1000' },
      'double-starts': { type: 'string', default: '200' },
      twins: { type: 'string', default: '200' },
      races: { type: 'string', default: '5000' },
      seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    },
  })
  const { kills, 'double-starts': doubleStarts, twins, races, seed } = values
  process.env['MICRO_MOMENTUM_KILLS'] = kills
  process.env['MICRO_MOMENTUM_DOUBLE_STARTS'] = doubleStarts
  process.env['MICRO_MOMENTUM_TWIN_WINS'] = twins
  process.env['MICRO_MOMENTUM_RACES'] = races
  process.env['MICRO_MOMENTUM_SEED'] = seed
  const what = `${kills} kills, ${doubleStarts} double starts, ${twins} wins of twins and ${races} busy disks`
  say(`${what}, seed ${seed}`)
  const began = performance.now()
  const unit = await run(
    process.execPath,
    [
      binary('vitest', 'vitest.mjs'),
      'run',
      '--config=scripts/vitest.config.ts',
      '--project=UTC',
      '--testTimeout=0',
      'src-main/data/save-race.test.ts',
    ],
    { cwd: ROOT },
  )
  const specs = await runSpecs(['kill.spec.ts', 'two-instances.spec.ts', 'twins.spec.ts'])
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
