import { availableParallelism } from 'node:os'

import { defineConfig } from '@playwright/test'

const REPORT = process.env['MICRO_MOMENTUM_REPORT'] ?? 'e2e'
/** Each of these starts the app many times and measures its own moments: one after another. */
const SERIAL = /(?:kill|two-instances|twins)\.spec\.ts$/

/** The specs run the built app; `npm run e2e` builds it and finds an Electron first. */
export default defineConfig({
  testDir: 'specs',
  outputDir: `../test-results/${REPORT}`,
  // Only against specs that would never end: how long something takes is a matter of the benches.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // On Linux every worker has a desktop of its own. Elsewhere there is one, with one focus.
  workers: process.platform === 'linux' ? availableParallelism() : 1,
  retries: 0,
  forbidOnly: process.env['CI'] === 'true',
  projects: [
    { name: 'serial', testMatch: SERIAL, workers: 1 },
    { name: 'specs', testIgnore: SERIAL },
  ],
  reporter: [['list'], ['json', { outputFile: `../test-results/${REPORT}.json` }]],
})
