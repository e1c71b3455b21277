import type { PlaywrightTestConfig } from '@playwright/test'

import base from './playwright.config.ts'
import { WANTED_LANGUAGE } from './screens/pictures.ts'

/**
 * Pictures of every screen in every way it can look, into `test-results/screens/`, to be laid
 * beside the design. They are looked at, not tested: `npm run screens -- -g "week with 24"`. With
 * `MICRO_MOMENTUM_LANGUAGE=de`, every screen as a whole, for whoever reads German, into a folder `de`.
 */
const screens: PlaywrightTestConfig = {
  ...base,
  testDir: 'screens',
  outputDir: '../test-results/screens-run',
  projects: (base.projects ?? [])
    .filter(({ name }) => name === 'pages')
    .map((pages) =>
      Object.assign({}, pages, {
        testMatch: WANTED_LANGUAGE === undefined ? /\/screens\.ts$/ : /\/in-language\.ts$/,
      }),
    ),
  reporter: [['list' as const]],
}
export default screens
