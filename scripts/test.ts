import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { checkCode } from './check.ts'
import { runSpecs } from './e2e.ts'
import { packageApp } from './package-app.ts'
import { binary, ROOT } from './paths.ts'
import { run } from './run.ts'
import { say } from './say.ts'
import { ALL_PROGRAMS, ensurePrograms } from './system-packages.ts'
import { specReport, unitReport } from './test-report.ts'

const RESULTS = join(ROOT, 'test-results')
const UNIT_JSON = join(RESULTS, 'unit.json')
const E2E_JSON = join(RESULTS, 'e2e.json')

/** The whole gate: system packages, types, lint, format, unused code, unit tests, specs, package. */
async function testAll(): Promise<boolean> {
  const began = performance.now()
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS, { recursive: true })
  if (!(await ensurePrograms(ALL_PROGRAMS))) return false

  const failed = await checkCode()
  say('Unit tests')
  const vitest = [binary('vitest', 'vitest.mjs'), 'run', '--config', 'scripts/vitest.config.ts']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${UNIT_JSON}`]
  const unit = await run(process.execPath, [...vitest, ...reporters], { cwd: ROOT })
  if (unit.code !== 0) failed.push('Unit tests')
  const specs = await runSpecs([])
  if (specs.code !== 0) failed.push('Specs')
  const inApp = specReport(E2E_JSON)
  // The packaged app's run writes its own report under the same name.
  rmSync(E2E_JSON, { force: true })
  if ((await packageApp(['--check'])) !== 0) failed.push('Packaged app')
  const reports = [unitReport(UNIT_JSON, ROOT), inApp, specReport(E2E_JSON)]

  const flaky = sum(reports.map((one) => one.flaky))
  if (flaky > 0)
    say(`${flaky} specs passed at the second try alone: they are named as flaky above.`)
  // The last lines are what is read first.
  for (const failure of new Set(reports.flatMap(({ failures }) => failures))) say(`✗ ${failure}`)
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  say(
    failed.length === 0
      ? `Everything passed in ${minutes} min.`
      : `Not passed after ${minutes} min: ${failed.join(', ')}.`,
  )
  const counts = reports.slice(0, 2)
  const skipped = sum(counts.map((one) => one.skipped))
  console.log(
    `${sum(counts.map((one) => one.passed))} passed, ${sum(counts.map((one) => one.failed))} failed` +
      (skipped > 0 ? `, ${skipped} skipped` : ''),
  )
  return failed.length === 0
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, one) => total + one, 0)
}

process.exitCode = (await testAll()) ? 0 : 1
