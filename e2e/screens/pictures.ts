import { join } from 'node:path'

import type { Page } from '@playwright/test'

import type { PagesApp } from '../harness/pages-app.ts'

/** The language that pictures are wanted in; English, with pictures of much more, where there is none. */
export const WANTED_LANGUAGE = process.env['MICRO_MOMENTUM_LANGUAGE']

const FOLDER = join(
  import.meta.dirname,
  '../../test-results/screens',
  WANTED_LANGUAGE?.replaceAll(/[^\w-]/g, '') ?? '',
)

/** How a screen is shown. */
interface Variant {
  name: string
  width: number
  /** `whole` is as high as what is on it, and at least `least`. */
  height: number | 'whole'
  least?: number
  colour?: 'light' | 'dark'
  zoom?: number
  contrast?: 'more'
}

/** How each screen is shown. The first two are what lies beside the design. */
const VARIANTS: readonly Variant[] = [
  { name: 'light', width: 1120, height: 760 },
  { name: 'dark', width: 1120, height: 760, colour: 'dark' },
  { name: 'contrast', width: 1120, height: 760, contrast: 'more' },
  { name: '760', width: 760, height: 720 },
  { name: '360', width: 360, height: 700 },
  { name: '360-dark', width: 360, height: 700, colour: 'dark' },
  { name: '360-whole', width: 360, height: 'whole' },
  { name: '200', width: 1120, height: 760, zoom: 2 },
]

/** How the quick-log window is shown: as high as it makes itself. */
export const QUICK: readonly Variant[] = [
  { name: 'light', width: 460, height: 'whole', least: 300 },
  { name: 'dark', width: 460, height: 'whole', least: 300, colour: 'dark' },
  { name: 'contrast', width: 460, height: 'whole', least: 300, contrast: 'more' },
  { name: '360', width: 360, height: 'whole', least: 300 },
]

/** How a screen is shown whose words are to be read: all of it, wide and narrow. */
export const WHOLE: readonly Variant[] = [
  { name: 'wide', width: 1120, height: 'whole', least: 760 },
  { name: 'narrow', width: 360, height: 'whole' },
]

/** The same for the quick-log window. */
export const QUICK_WHOLE: readonly Variant[] = [
  { name: 'wide', width: 460, height: 'whole', least: 200 },
]

/**
 * Takes a picture of every variant, into the folder of pictures.
 *
 * @param name what the pictures are called, before the name of the variant
 */
export async function pictures(
  app: PagesApp,
  page: Page,
  name: string,
  variants: readonly Variant[] = VARIANTS,
): Promise<void> {
  for (const variant of variants) {
    const { width, height, least = 700 } = variant
    await app.resize({ width, height: height === 'whole' ? least : height })
    await app.enlarge(variant.zoom ?? 1)
    await page.emulateMedia({
      colorScheme: variant.colour ?? 'light',
      contrast: variant.contrast ?? 'no-preference',
    })
    await page.evaluate(() => document.fonts.ready)
    // What comes after the heading is asked for, and drawn, while nothing else goes on.
    await idle(page)
    await idle(page)
    if (height === 'whole') {
      const whole = await page.evaluate(() => document.documentElement.scrollHeight)
      await app.resize({ width, height: whole })
    }
    await page.screenshot({
      path: join(FOLDER, `${name}-${variant.name}.png`),
      animations: 'disabled',
    })
  }
}

/** Waits until a page has nothing to do; no longer than a second, since an open menu never has. */
async function idle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })))
}
