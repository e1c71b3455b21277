import { globSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { binary, ROOT } from './paths.ts'
import { run } from './run.ts'
import { say } from './say.ts'

/** The checks that need no app: each a name and a program with its arguments. */
const CHECKS = [
  ['Types', binary('typescript', 'bin/tsc'), '-b'],
  ['Lint', binary('oxlint', 'bin/oxlint'), '--deny-warnings'],
  ['Format', binary('oxfmt', 'bin/oxfmt'), '--check'],
  ['Unused code', binary('knip', 'bin/knip.js'), '--treat-config-hints-as-errors'],
  ['Workflows', join(ROOT, 'scripts/lint-workflows.ts')],
] as const

/**
 * Checks types, lint, format and unused code, all at once: each waits for files now and then.
 *
 * @returns the names of those that did not pass
 */
export async function checkCode(): Promise<string[]> {
  forgetOldTypes()
  const ended = await Promise.all(
    CHECKS.map(async ([name, ...program]) => {
      const { code, output } = await run(process.execPath, program, { cwd: ROOT, quiet: true })
      // What several say at one time is read one after another.
      say(name)
      process.stdout.write(output)
      return { name, code }
    }),
  )
  return ended.flatMap(({ name, code }) => (code === 0 ? [] : name))
}

/**
 * `tsc -b` (7.0) does not notice that a JSON file has changed, so that words which are gone pass and
 * new ones are missing. What it keeps from before the words goes, and is worked out anew.
 */
function forgetOldTypes(): void {
  const catalogs = globSync('src-shared/words/**/*.json', { cwd: ROOT })
  const words = Math.max(...catalogs.map((catalog) => statSync(join(ROOT, catalog)).mtimeMs))
  const isOld = globSync('.cache/tsc/**/*.tsbuildinfo', { cwd: ROOT }).some(
    (kept) => statSync(join(ROOT, kept)).mtimeMs < words,
  )
  if (isOld) rmSync(join(ROOT, '.cache/tsc'), { recursive: true, force: true })
}

if (import.meta.main) {
  const failed = await checkCode()
  say(failed.length === 0 ? 'All checks passed.' : `Not passed: ${failed.join(', ')}.`)
  process.exitCode = failed.length === 0 ? 0 : 1
}
