import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { checkCode } from './check.ts'
import { RESULTS, runBuiltSpecs, specResults } from './e2e.ts'
import { packageApp } from './package-app.ts'
import { binary, ROOT } from './paths.ts'
import { prepareElectron } from './prepare-electron.ts'
import { run } from './run.ts'
import { say } from './say.ts'
import { standInChanged } from './stand-in-changed.ts'
import { specReport, unitReport } from './test-report.ts'

/** The ladders that the build has made: unit tests need not make them anew in each process. */
const LADDERS = join(ROOT, 'dist/ladders')
const UNIT_JSON = join(RESULTS, 'unit.json')

/**
 * The whole gate: system packages, one build, types, lint, format, unused code, unit tests, specs,
 * package. It is short, as on each push; `--all` leaves nothing out: long specs, all looks and
 * zones, everything that is tried many times, and the stand-in's own tests where nothing of it has
 * changed. The night does that.
 */
async function testAll(): Promise<boolean> {
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } })
  const began = performance.now()
  if (!values.all) process.env['MICRO_MOMENTUM_SHORT'] = '1'
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS, { recursive: true })

  const timed = stopwatch()
  // The build leaves a processor alone for most of its time, and needs nothing of them.
  const checks = timed('Checks, beside the rest', checkCode)
  const electron = await timed('Build', prepareElectron)
  if (electron === undefined) {
    await checks
    return false
  }
  const troubled = await timed('Unit tests', async () => {
    const unit = await unitTests(values.all || standInChanged())
    return [...(await checks), ...(unit ? [] : ['Unit tests'])]
  })
  say(`Specs on ${electron === 'electron' ? 'Electron' : 'the stand-in'}`)
  const specs = () => timed('Specs', () => runBuiltSpecs('e2e', []))
  const packaged = () => timed('Packaged app', packAndTry)
  // On Linux all specs have desktops of their own. Elsewhere there is one, with one focus.
  const [ran, packed] =
    process.platform === 'linux'
      ? await Promise.all([specs(), packaged()])
      : [await specs(), await packaged()]
  if (ran.code !== 0) troubled.push('Specs')
  if (packed !== 0) troubled.push('Packaged app')
  const reports = [
    unitReport(UNIT_JSON, ROOT),
    specReport(specResults('e2e')),
    specReport(specResults('packaged')),
  ]

  // The last lines are what is read first.
  for (const failure of new Set(reports.flatMap(({ failures }) => failures))) say(`✗ ${failure}`)
  say(timed.taken.join(', '))
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  say(
    troubled.length === 0
      ? `Everything passed in ${minutes} min.`
      : `Not passed after ${minutes} min: ${troubled.join(', ')}.`,
  )
  const skipped = sum(reports.map((one) => one.skipped))
  console.log(
    `${sum(reports.map((one) => one.passed))} passed, ${sum(reports.map((one) => one.failed))} failed` +
      (skipped > 0 ? `, ${skipped} skipped` : ''),
  )
  return troubled.length === 0
}

/** Packs the app and runs the specs of the package. Says why it could not; the specs beside it go on. */
async function packAndTry(): Promise<number> {
  try {
    return await packageApp(['--check'], { built: true })
  } catch (error) {
    say(`✗ Packing: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
}

/** Runs the unit tests. Returns whether all of them have passed. */
async function unitTests(withStandIn: boolean): Promise<boolean> {
  const { code } = await run(
    process.execPath,
    [
      binary('vitest', 'vitest.mjs'),
      'run',
      '--config=scripts/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${UNIT_JSON}`,
      ...(withStandIn ? [] : ['--project=!stand-in']),
    ],
    { cwd: ROOT, env: { ...process.env, MICRO_MOMENTUM_LADDERS: LADDERS } },
  )
  return code === 0
}

/** Runs parts of the gate and keeps how long each has taken. */
function stopwatch() {
  const taken: string[] = []
  const timed = async <T>(part: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now()
    const result = await work()
    taken.push(`${part}: ${((performance.now() - began) / 1_000).toFixed(0)} s`)
    return result
  }
  return Object.assign(timed, { taken })
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, one) => total + one, 0)
}

// electron-builder ends the process with 0 once nothing is left to do, whatever code is set by then.
process.exit((await testAll()) ? 0 : 1)
