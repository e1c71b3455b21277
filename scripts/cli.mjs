// JavaScript, unlike the others: to read TypeScript takes Node longer than a whole command.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = join(import.meta.dirname, '..')
const BUILT = join(ROOT, 'dist/cli/index.js')
/** What the command line is built from; tests do not count. */
const SOURCES = ['src-main', 'src-shared']
const IS_SOURCE = /\.(?:ts|json|txt)$/
const IS_TEST = /\.test\.ts$|(?:^|[\\/])tests[\\/]/

/** Whether it is built, and nothing has changed since. */
function isBuilt() {
  const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs
  if (built === undefined) return false
  const sources = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => IS_SOURCE.test(path) && !IS_TEST.test(path))
      .map((path) => join(ROOT, folder, path)),
  )
  return [...sources, join(ROOT, 'package.json')].every((path) => statSync(path).mtimeMs <= built)
}

if (!isBuilt()) {
  const { buildCli } = await import('./build-cli.ts')
  await buildCli(isBuilt)
}
/** @type {{ runCommandLine: (argv: readonly string[]) => Promise<number> }} */
const { runCommandLine } = await import(pathToFileURL(BUILT).href)
process.exitCode = await runCommandLine(process.argv.slice(2))
