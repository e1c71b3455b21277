import { existsSync } from 'node:fs'

import type { LaunchOptions } from '@playwright/test'

import { findChromium } from '../../electron-stand-in/src/chromium/process.ts'

/** Debian's Chromium that has no window to draw: a page takes a fifth less of a processor in it. */
const WITHOUT_WINDOWS = '/usr/lib/chromium/chromium-headless-shell'

/** How the browser of the pages is started. On Linux it throws where there is no Chromium. */
export function pageBrowserOptions(): LaunchOptions {
  return {
    ...(process.platform === 'linux'
      ? { executablePath: existsSync(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : findChromium() }
      : { channel: 'chrome' }),
    // No page lives long enough to get back what its optimizing compilers take.
    args: ['--disable-gpu', '--process-per-site', '--js-flags=--no-opt,--no-maglev'],
    // Bars to scroll by take room, as in the app.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  }
}
