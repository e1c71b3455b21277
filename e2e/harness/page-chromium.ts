import { existsSync } from 'node:fs'

import { findChromium } from '../../electron-stand-in/src/chromium/process.ts'

/** Debian's Chromium that has no window to draw: a page takes a fifth less of a processor in it. */
const WITHOUT_WINDOWS = '/usr/lib/chromium/chromium-headless-shell'

/** Finds the Chromium that pages are tested in on Linux; throws where there is none. */
export function findPageChromium(): string {
  return existsSync(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : findChromium()
}
