import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { specReport, unitReport } from './test-report.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function written(report: unknown): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, typeof report === 'string' ? report : JSON.stringify(report))
  return path
}

describe('the report of the unit tests', () => {
  it('names what failed, with the first line of why', () => {
    const path = written({
      numPassedTests: 4,
      numFailedTests: 2,
      numPendingTests: 1,
      testResults: [
        {
          name: join(folder, 'src-main/links.test.ts'),
          status: 'failed',
          message: '',
          assertionResults: [
            { fullName: 'links never go round', status: 'passed', failureMessages: [] },
            {
              fullName: 'links hold',
              status: 'failed',
              failureMessages: ['Error: \u001B[31mone of them broke\u001B[39m\n    at links.ts:3'],
            },
          ],
        },
        {
          name: join(folder, 'src-main/plan.test.ts'),
          status: 'failed',
          message: 'SyntaxError: Unexpected token',
          assertionResults: [],
        },
      ],
    })
    expect(unitReport(path, folder)).toEqual({
      passed: 4,
      failed: 2,
      skipped: 1,
      failures: [
        'src-main/links.test.ts › links hold: Error: one of them broke',
        'src-main/plan.test.ts: SyntaxError: Unexpected token',
      ],
    })
  })

  it('counts nothing where the run was cut off', () => {
    const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] }
    expect(unitReport(join(folder, 'missing.json'), folder)).toEqual(nothing)
    expect(unitReport(written('{"numPassed'), folder)).toEqual(nothing)
  })
})

describe('the report of the specs', () => {
  it('names what failed', () => {
    const failure = { errors: [{ message: 'Error: no bead\n  at week.ts:9' }] }
    const path = written({
      errors: [],
      stats: { expected: 2, unexpected: 1, skipped: 3 },
      suites: [
        {
          specs: [],
          suites: [
            {
              specs: [
                {
                  title: 'a bead is named',
                  file: 'week.spec.ts',
                  line: 12,
                  ok: false,
                  tests: [{ results: [failure] }],
                },
                {
                  title: 'a thread is drawn',
                  file: 'week.spec.ts',
                  line: 30,
                  ok: true,
                  tests: [{ results: [{ errors: [] }] }],
                },
              ],
            },
          ],
        },
      ],
    })
    expect(specReport(path)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 3,
      failures: ['week.spec.ts:12 › a bead is named: Error: no bead'],
    })
  })
})
