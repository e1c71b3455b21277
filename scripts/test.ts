import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { checkCode } from './check.ts'
import { runSpecs } from './e2e.ts'
import { packageApp } from './package-app.ts'
import { binary, ROOT } from './paths.ts'
import { run } from './run.ts'
import { say } from './say.ts'
import { ALL_PROGRAMS, ensurePrograms } from './system-packages.ts'

const RESULTS = join(ROOT, 'test-results')
const UNIT_JSON = join(RESULTS, 'unit.json')
const E2E_JSON = join(RESULTS, 'e2e.json')

/** How many tests ended how. */
interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** The whole gate: system packages, types, lint, format, unused code, unit tests, specs, package. */
async function testAll(): Promise<boolean> {
  const began = performance.now()
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS, { recursive: true })
  if (!(await ensurePrograms(ALL_PROGRAMS))) return false

  const troubled = await checkCode()
  say('Unit tests')
  const vitest = [binary('vitest', 'vitest.mjs'), 'run', '--config', 'scripts/vitest.config.ts']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${UNIT_JSON}`]
  const unit = await run(process.execPath, [...vitest, ...reporters], { cwd: ROOT })
  if (unit.code !== 0) troubled.push('Unit tests')
  const specs = await runSpecs([])
  if (specs.code !== 0) troubled.push('Specs')
  const counts = add(unitCounts(), specCounts())
  const specTries = secondTries()
  if ((await packageApp(['--check'])) !== 0) troubled.push('Packaged app')

  // The packaged app's run has written its own report by now.
  const again = specTries + secondTries()
  if (again > 0)
    say(`${again} specs passed at the second try alone: they are named as flaky above.`)
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  say(
    troubled.length === 0
      ? `Everything passed in ${minutes} min.`
      : `Not passed after ${minutes} min: ${troubled.join(', ')}.`,
  )
  console.log(
    `${counts.passed} passed, ${counts.failed} failed` +
      (counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''),
  )
  return troubled.length === 0
}

function unitCounts(): Counts {
  const report = readJson(UNIT_JSON)
  return {
    passed: Number(report['numPassedTests'] ?? 0),
    failed: Number(report['numFailedTests'] ?? 0),
    skipped: Number(report['numPendingTests'] ?? 0),
  }
}

function specCounts(): Counts {
  const stats = (readJson(E2E_JSON)['stats'] ?? {}) as Record<string, number>
  return {
    passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0),
    failed: stats['unexpected'] ?? 0,
    skipped: stats['skipped'] ?? 0,
  }
}

/** How many specs needed their second try (docs/DECISIONS.md, 20). */
function secondTries(): number {
  const stats = (readJson(E2E_JSON)['stats'] ?? {}) as Record<string, number>
  return stats['flaky'] ?? 0
}

function readJson(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  } catch {
    // A run that ended before it could report has counted nothing.
    return {}
  }
}

function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }
}

process.exitCode = (await testAll()) ? 0 : 1
