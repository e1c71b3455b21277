import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { chromium, type Page } from '@playwright/test'

import { findChromium } from '../../electron-stand-in/src/chromium/process.ts'
import { seedLook } from '../fixtures/look-week.ts'
import { openPageBrowser } from '../harness/page-browser.ts'
import { servePages } from '../harness/page-files.ts'
import { PagesApp } from '../harness/pages-app.ts'

export const COLOURS = ['light', 'dark'] as const
export type Colour = (typeof COLOURS)[number]

/** Since the goals of the design were made. */
const WEEKS_BEFORE = 7
/** Waits of this length end something that was said, in milliseconds. */
const GOES_AFTER_MS = 1_500
/** How often, and how long, a page is looked at until it stays as it is. */
const LOOKS = 20
const BETWEEN_LOOKS_MS = 150

/** Where pictures are taken: the app's pages in a browser, and empty pages to put them together. */
export interface Studio {
  /** Starts the app on the week of the design, with so many of its wins. */
  launch: (wins: number) => Promise<PagesApp>
  /** Opens an empty page. */
  blank: (size: { width: number; height: number }) => Promise<Page>
  close: () => Promise<void>
}

/** Opens a studio over the pages that were built last. */
export async function openStudio(): Promise<Studio> {
  const browser = await chromium.launch({
    ...(process.platform === 'linux' ? { executablePath: findChromium() } : { channel: 'chrome' }),
    args: ['--disable-gpu'],
  })
  const served = await servePages()
  const pages = openPageBrowser(browser, served.origin)
  const apps: PagesApp[] = []
  const folders: string[] = []

  /** Ends the app before, whose variables of the system are this one's as well. */
  async function endLast(): Promise<void> {
    await apps.at(-1)?.close()
  }

  return {
    async launch(wins) {
      await endLast()
      const userData = await mkdtemp(join(tmpdir(), 'micro-momentum-pictures-'))
      folders.push(userData)
      seedLook(userData, { wins, words: 'plain', weeksBefore: WEEKS_BEFORE })
      const app = new PagesApp(pages, { userData, env: { TZ: 'UTC' } })
      apps.push(app)
      return app
    },
    async blank(size) {
      const page = await browser.newPage({ deviceScaleFactor: 1 })
      await page.setViewportSize(size)
      return page
    },
    async close() {
      await endLast()
      await browser.close()
      served.stop()
      for (const folder of folders)
        await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Takes a picture of a page in a colour, once it stays as it is. Animations are at their end. */
export async function shoot(page: Page, colour: Colour): Promise<Buffer> {
  await page.emulateMedia({ colorScheme: colour })
  await page.evaluate(() => document.fonts.ready)
  let latest = await page.screenshot({ animations: 'disabled' })
  for (let look = 1; look < LOOKS; look += 1) {
    await sleep(BETWEEN_LOOKS_MS)
    const next = await page.screenshot({ animations: 'disabled' })
    if (next.equals(latest)) return next
    latest = next
  }
  return latest
}

/** Does something to a page, and waits until it looks otherwise. */
export async function afterChange(page: Page, work: () => Promise<unknown>): Promise<void> {
  const before = await page.screenshot({ animations: 'disabled' })
  await work()
  for (let look = 0; look < LOOKS; look += 1) {
    await sleep(BETWEEN_LOOKS_MS)
    if (!(await page.screenshot({ animations: 'disabled' })).equals(before)) return
  }
  throw new Error('The page stays as it was.')
}

/** Has a page keep from now on what would go by itself after a moment. */
export function holdTimers(page: Page): Promise<void> {
  return page.evaluate((least) => {
    const begin = globalThis.setTimeout
    const holding = (call: () => void, ms = 0): number =>
      ms < least ? (begin(call, ms) as unknown as number) : 0
    globalThis.setTimeout = holding as typeof setTimeout
  }, GOES_AFTER_MS)
}
