import { buildApp } from './build.ts'
import { findElectron } from './electron-dist.ts'
import { binary, ROOT } from './paths.ts'
import { run, type Ended } from './run.ts'
import { say } from './say.ts'
import { ALL_PROGRAMS, ensurePrograms } from './system-packages.ts'

/**
 * Builds the app, finds an Electron and runs the specs.
 *
 * @param args for Playwright, such as `--grep @main-job`
 */
export async function runSpecs(args: readonly string[]): Promise<Ended> {
  if (!(await ensurePrograms(ALL_PROGRAMS))) return { code: 1, output: '' }
  const dist = await findElectron()
  if (dist.kind === 'none') return { code: 1, output: '' }
  if (process.env['MICRO_MOMENTUM_PACKAGED'] === undefined) await buildApp()
  say(`Specs on ${dist.kind === 'electron' ? 'Electron' : 'the stand-in'}`)
  return run(
    process.execPath,
    [binary('@playwright/test', 'cli.js'), 'test', '--config', 'e2e/playwright.config.ts', ...args],
    { cwd: ROOT, env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dist.folder } },
  )
}

if (import.meta.main) process.exitCode = (await runSpecs(process.argv.slice(2))).code
