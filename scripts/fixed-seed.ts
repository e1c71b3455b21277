import { readFileSync } from 'node:fs'

import { expect } from 'vitest'

/** The same values each time, so that a change is judged by itself; the nightly run has others. */
const SEED = Number(process.env['MICRO_MOMENTUM_SEED'] ?? 2026)

// It is run before every file of tests, most of which have no need of the library.
const { testPath } = expect.getState()
if (testPath !== undefined && readFileSync(testPath, 'utf8').includes("from 'fast-check'")) {
  const { configureGlobal } = await import('fast-check')
  configureGlobal({ seed: SEED })
}
