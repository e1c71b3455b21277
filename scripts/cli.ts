import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { lockInstallation } from '../src-main/storage/installation-lock.ts'
import { binary, ROOT } from './paths.ts'

const BUILT = join(ROOT, 'dist/cli/index.js')
/** How long another command may build, in milliseconds. */
const BUILD_MS = 60_000
/** What the command line is built from; tests do not count. */
const SOURCES = ['src-main', 'src-shared']
const IS_SOURCE = /\.(?:ts|json|txt)$/
const IS_TEST = /\.test\.ts$|(?:^|[\\/])tests[\\/]/

/** Builds the command line where that is missing or old; nothing is printed but what goes wrong. */
async function build(): Promise<void> {
  if (isBuilt()) return
  // Of several commands at once, one builds, and the others wait for it.
  const lock = lockInstallation(join(ROOT, '.cache/cli'), BUILD_MS)
  if (!isBuilt()) await buildAnew()
  lock?.release()
}

async function buildAnew(): Promise<void> {
  const vite = [binary('vite', 'bin/vite.js'), 'build', '--config', 'src-main/vite.cli.config.ts']
  const { status, stderr } = spawnSync(process.execPath, [...vite, '--logLevel', 'error'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (status === 0) return (await import('./copy-ladders.ts')).copyLadders()
  process.stderr.write(stderr)
  process.exit(1)
}

function isBuilt(): boolean {
  const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs
  if (built === undefined) return false
  const sources = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => IS_SOURCE.test(path) && !IS_TEST.test(path))
      .map((path) => join(ROOT, folder, path)),
  )
  return [...sources, join(ROOT, 'package.json')].every((path) => statSync(path).mtimeMs <= built)
}

await build()
const { runCommandLine } = (await import(pathToFileURL(BUILT).href)) as {
  runCommandLine: (argv: readonly string[]) => Promise<number>
}
process.exitCode = await runCommandLine(process.argv.slice(2))
