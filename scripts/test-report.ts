import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

import { z } from 'zod'

/** What a run of tests ended with. */
export interface TestReport {
  passed: number
  failed: number
  skipped: number
  /** A line for each that failed: its file, its name and the first line of why. */
  failures: string[]
}

const UnitJson = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
})

const Spec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  ok: z.boolean(),
  tests: z.array(
    z.object({
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().optional() })) })),
    }),
  ),
})

interface Suite {
  specs: z.infer<typeof Spec>[]
  suites?: Suite[] | undefined
}

const Suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(Spec), suites: z.array(Suite).optional() }),
)

const SpecJson = z.object({
  suites: z.array(Suite),
  errors: z.array(z.object({ message: z.string().optional() })),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    skipped: z.number(),
  }),
})

const NOTHING: TestReport = { passed: 0, failed: 0, skipped: 0, failures: [] }

/**
 * Reads what vitest's JSON reporter wrote.
 *
 * @param root the folder that names of files are told from
 * @returns nothing counted where the run ended before it could report
 */
export function unitReport(path: string, root: string): TestReport {
  const report = UnitJson.safeParse(readJson(path)).data
  if (report === undefined) return NOTHING
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
    failures: report.testResults.flatMap(({ name, status, message, assertionResults }) => {
      const file = relative(root, name)
      const failed = assertionResults.filter((one) => one.status === 'failed')
      // A file that could not be loaded has failed without a test of its own.
      if (failed.length === 0 && status === 'failed') return [line(file, '', message)]
      return failed.map((one) => line(file, one.fullName, one.failureMessages[0]))
    }),
  }
}

/**
 * Reads what Playwright's JSON reporter wrote.
 *
 * @returns nothing counted where the run ended before it could report
 */
export function specReport(path: string): TestReport {
  const report = SpecJson.safeParse(readJson(path)).data
  if (report === undefined) return NOTHING
  const { expected, unexpected, skipped } = report.stats
  const failed = specsOf(report.suites).filter(({ ok }) => !ok)
  return {
    passed: expected,
    failed: unexpected,
    skipped,
    failures: [
      ...report.errors.map(({ message }) => line('', '', message)),
      ...failed.map((spec) => {
        const why = spec.tests.flatMap(({ results }) => results).flatMap(({ errors }) => errors)
        return line(`${spec.file}:${spec.line}`, spec.title, why[0]?.message)
      }),
    ],
  }
}

function specsOf(suites: readonly Suite[]): Suite['specs'] {
  return suites.flatMap(({ specs, suites: inner }) => [...specs, ...specsOf(inner ?? [])])
}

/** The start of why, for the whole of it stands further up in the output. */
function line(file: string, name: string, why = ''): string {
  const first = stripVTControlCharacters(why).trim().split('\n')[0] ?? ''
  return [[file, name].filter(Boolean).join(' › '), first.slice(0, 300)].filter(Boolean).join(': ')
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
