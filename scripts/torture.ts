import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

import { runSpecs } from './e2e.ts'
import { say } from './say.ts'

/**
 * Runs the specs that kill the app and start it twice at once, in their full numbers. `npm test`
 * runs the same in small ones.
 */
async function torture(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '1000' },
      'double-starts': { type: 'string', default: '200' },
      seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    },
  })
  const { kills, 'double-starts': doubleStarts, seed } = values
  process.env['MICRO_MOMENTUM_KILLS'] = kills
  process.env['MICRO_MOMENTUM_DOUBLE_STARTS'] = doubleStarts
  process.env['MICRO_MOMENTUM_SEED'] = seed
  const what = `${kills} kills and ${doubleStarts} double starts`
  say(`${what}, seed ${seed}`)
  const began = performance.now()
  const { code } = await runSpecs(['kill.spec.ts', 'two-instances.spec.ts'])
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  console.log(
    code === 0
      ? `Passed: ${what} in ${minutes} min.`
      : `NOT passed after ${minutes} min: ${what}, seed ${seed}. What the app had on disk is in test-results/e2e.`,
  )
  return code === 0
}

process.exitCode = (await torture()) ? 0 : 1
