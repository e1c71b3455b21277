import { spawnSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { copyLadders } from './copy-ladders.ts'
import { binary, ROOT } from './paths.ts'

const BUILT = join(ROOT, 'dist/cli/index.js')
/** What the command line is built from; tests do not count. */
const SOURCES = ['src-main/**/*.{ts,json,txt}', 'src-shared/**/*.{ts,json}', 'package.json']

/** Builds the command line where that is missing or old; nothing is printed but what goes wrong. */
async function build(): Promise<void> {
  if (isBuilt()) return
  const vite = [binary('vite', 'bin/vite.js'), 'build', '--config', 'src-main/vite.cli.config.ts']
  const { status, stderr } = spawnSync(process.execPath, [...vite, '--logLevel', 'error'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (status === 0) return copyLadders()
  process.stderr.write(stderr)
  process.exit(1)
}

function isBuilt(): boolean {
  const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs
  if (built === undefined) return false
  const sources = globSync(SOURCES, { cwd: ROOT, exclude: ['**/*.test.ts', '**/tests/**'] })
  return sources.every((source) => statSync(join(ROOT, source)).mtimeMs <= built)
}

await build()
const { runCommandLine } = (await import(pathToFileURL(BUILT).href)) as {
  runCommandLine: (argv: readonly string[]) => Promise<number>
}
process.exitCode = await runCommandLine(process.argv.slice(2))
