import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { binary, ROOT } from './paths.ts'
import { prepareElectron } from './prepare-electron.ts'
import { run, type Ended } from './run.ts'
import { say } from './say.ts'

/** Where what the specs ended with is written. */
export const RESULTS = join(ROOT, 'test-results')

/**
 * Builds the app, finds an Electron and runs the specs.
 *
 * @param args for Playwright, such as `--grep @main-job`
 */
export async function runSpecs(args: readonly string[]): Promise<Ended> {
  const electron = await prepareElectron()
  if (electron === undefined) return { code: 1, output: '' }
  say(`Specs on ${electron === 'electron' ? 'Electron' : 'the stand-in'}`)
  return runBuiltSpecs('e2e', args)
}

/**
 * Runs the specs on an app and an Electron that are ready.
 *
 * @param report the name of the report and of the folder with what is left of a spec that failed
 * @param env more of it than this process has
 */
export function runBuiltSpecs(
  report: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  // What a run before has left is no result of a run that does not get so far.
  rmSync(specResults(report), { force: true })
  return run(
    process.execPath,
    [binary('@playwright/test', 'cli.js'), 'test', '--config', 'e2e/playwright.config.ts', ...args],
    { cwd: ROOT, env: { ...process.env, ...env, MICRO_MOMENTUM_REPORT: report } },
  )
}

/** The file of a report in Playwright's JSON. */
export function specResults(report: string): string {
  return join(RESULTS, `${report}.json`)
}

if (import.meta.main) process.exitCode = (await runSpecs(process.argv.slice(2))).code
