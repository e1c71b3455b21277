import { availableParallelism } from 'node:os'

import { defineConfig } from '@playwright/test'

import { isShortRun } from '../src-main/tests/short-run.ts'
import { zoneByDay } from './harness/daytime.ts'
import { jitterSeed } from './harness/jitter.ts'

const REPORT = process.env['MICRO_MOMENTUM_REPORT'] ?? 'e2e'
/** In a short run what is for the packaged app runs there alone. */
const isOfPackage = process.env['MICRO_MOMENTUM_PACKAGED'] !== undefined
/** Each of these starts the app many times and measures its own moments: one after another. */
const SERIAL = /(?:kill|two-instances|twins)\.spec\.ts$/

/** Each has the app's pages in a browser, and the rest of it in the worker's own process. */
const PAGES = /specs\/pages\/.*\.spec\.ts$/

// Once for a run: its workers have it from the process that starts them.
process.env['MICRO_MOMENTUM_SPEC_ZONE'] ??= zoneByDay(
  new Intl.DateTimeFormat().resolvedOptions().timeZone,
  Date.now(),
)
process.env['TZ'] = process.env['MICRO_MOMENTUM_SPEC_ZONE']

/** The specs run the built app; `npm run e2e` builds it and finds an Electron first. */
export default defineConfig({
  testDir: 'specs',
  outputDir: `../test-results/${REPORT}`,
  // Only against specs that would never end: how long something takes is a matter of the benches.
  timeout: jitterSeed() === undefined ? 60_000 : 240_000,
  expect: { timeout: 10_000 },
  // On Linux every worker has a desktop of its own. Elsewhere there is one, with one focus. One more
  // than there are processors, since an app that is started, held or let alone has others wait.
  workers: process.platform === 'linux' ? availableParallelism() + 1 : 1,
  retries: 0,
  // What takes long and is caught by something shorter as well; and what runs on the packaged app.
  ...(isShortRun && { grepInvert: isOfPackage ? /@long/ : /@long|@packaged/ }),
  forbidOnly: process.env['CI'] === 'true',
  projects: [
    { name: 'serial', testMatch: SERIAL, workers: 1 },
    { name: 'specs', testIgnore: [SERIAL, PAGES] },
    { name: 'pages', testMatch: PAGES },
  ],
  reporter: [['list'], ['json', { outputFile: `../test-results/${REPORT}.json` }]],
})
