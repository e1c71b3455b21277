import type { PlaywrightTestConfig } from '@playwright/test'

import base from './playwright.config.ts'

/**
 * Pictures of every screen in every way it can look, into `test-results/screens/`, to be laid
 * beside the design. They are looked at, not tested: `npm run screens -- -g "week with 24"`.
 */
const screens: PlaywrightTestConfig = {
  ...base,
  testDir: 'screens',
  outputDir: '../test-results/screens-run',
  projects: (base.projects ?? [])
    .filter(({ name }) => name === 'pages')
    .map((pages) => Object.assign({}, pages, { testMatch: /screens\.ts$/ })),
  reporter: [['list' as const]],
}
export default screens
