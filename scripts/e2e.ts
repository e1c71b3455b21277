import { binary, ROOT } from './paths.ts'
import { prepareElectron } from './prepare-electron.ts'
import { run, type Ended } from './run.ts'
import { say } from './say.ts'

/**
 * Builds the app, finds an Electron and runs the specs.
 *
 * @param args for Playwright, such as `--grep @main-job`
 */
export async function runSpecs(args: readonly string[]): Promise<Ended> {
  const electron = await prepareElectron()
  if (electron === undefined) return { code: 1, output: '' }
  say(`Specs on ${electron === 'electron' ? 'Electron' : 'the stand-in'}`)
  return run(
    process.execPath,
    [binary('@playwright/test', 'cli.js'), 'test', '--config', 'e2e/playwright.config.ts', ...args],
    { cwd: ROOT },
  )
}

if (import.meta.main) process.exitCode = (await runSpecs(process.argv.slice(2))).code
