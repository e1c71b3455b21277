import { join } from 'node:path'

import type { Page } from '@playwright/test'

import type { PagesApp } from '../harness/pages-app.ts'

const FOLDER = join(import.meta.dirname, '../../test-results/screens')

/** How a screen is shown. */
interface Variant {
  name: string
  width: number
  height: number | 'whole' | 'fitted'
  colour?: 'light' | 'dark'
  zoom?: number
  contrast?: 'more'
}

/**
 * How each screen is shown. The first two are what lies beside the design; `whole` is as high as what
 * is on it, `fitted` as high as the quick-log window makes itself.
 */
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

/** How the quick-log window is shown. */
export const QUICK: readonly Variant[] = [
  { name: 'light', width: 460, height: 'fitted' },
  { name: 'dark', width: 460, height: 'fitted', colour: 'dark' },
  { name: 'contrast', width: 460, height: 'fitted', contrast: 'more' },
  { name: '360', width: 360, height: 'fitted' },
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
    const { width, height } = variant
    const first = { whole: 700, fitted: 300 }
    await app.resize({ width, height: typeof height === 'number' ? height : first[height] })
    await app.enlarge(variant.zoom ?? 1)
    await page.emulateMedia({
      colorScheme: variant.colour ?? 'light',
      contrast: variant.contrast ?? 'no-preference',
    })
    await page.evaluate(() => document.fonts.ready)
    // What comes after the heading is asked for, and drawn, while nothing else goes on.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
    if (height === 'whole') {
      const whole = await page.evaluate(() => document.documentElement.scrollHeight)
      await app.resize({ width, height: whole })
    } else if (height === 'fitted') {
      const box = await page.locator('main').boundingBox()
      await app.resize({ width, height: Math.ceil(box?.height ?? 300) })
    }
    await page.screenshot({
      path: join(FOLDER, `${name}-${variant.name}.png`),
      animations: 'disabled',
    })
  }
}
