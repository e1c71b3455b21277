import { join } from 'node:path'

import type { Page } from '@playwright/test'

import type { AskedScreen } from '../../src-shared/contract/windows.ts'
import { seedLook, type LookSeed } from '../fixtures/look-week.ts'
import { test } from '../fixtures/pages.ts'
import type { PagesApp } from '../harness/pages-app.ts'
import { logFromWindow, openLadder, openLook, openQuickLog, openRing } from '../pages/look.ts'

const FOLDER = join(import.meta.dirname, '../../test-results/screens')

interface Variant {
  name: string
  width: number
  height: number
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
  { name: '200', width: 1120, height: 760, zoom: 2 },
]

const SEEDS: Record<string, LookSeed> = {
  '24': { wins: 24, words: 'plain' },
  '0': { wins: 0, words: 'plain' },
  '3': { wins: 3, words: 'plain' },
  '60': { wins: 60, words: 'plain' },
  long: { wins: 24, words: 'long' },
  arabic: { wins: 24, words: 'arabic' },
}

const SCREENS: readonly AskedScreen[] = [
  'today',
  'shrink',
  'week',
  'month',
  'year',
  'plan',
  'wins',
  'settings',
  'settings/nudges',
  'settings/appearance',
  'settings/data',
  'settings/advanced',
  'welcome',
] as readonly AskedScreen[]

for (const [seed, content] of Object.entries(SEEDS)) {
  for (const screen of SCREENS) {
    test(`${screen} with ${seed}`, async ({ launch, userData }) => {
      seedLook(userData, content)
      const app = await launch({ env: { TZ: 'UTC' } })
      const page = await openLook(app, screen)
      await pictures(app, page, `${screen.replace('/', '-')}-${seed}`)
    })
  }
}

test('a ladder', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  await pictures(app, await openLadder(app), 'ladder-24')
})

test('care', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openLook(app, 'shrink')
  await page.getByRole('textbox', { name: 'What feels heavy?' }).fill('I want to die')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'This is about something else' }).waitFor()
  await pictures(app, page, 'care-24')
})

test('the ring', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  await pictures(app, await openRing(app), 'ring-24')
})

test('quick log', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openQuickLog(app, 'answered one message')
  await pictures(app, page, 'quick-log-24', [
    { name: 'light', width: 460, height: 320 },
    {
      name: 'dark',
      width: 460,
      height: 320,
      colour: 'dark',
    },
  ])
  await logFromWindow(page)
  await pictures(app, page, 'quick-after-24', [
    { name: 'light', width: 460, height: 320 },
    {
      name: 'dark',
      width: 460,
      height: 320,
      colour: 'dark',
    },
  ])
})

/** Takes a picture of every variant. */
async function pictures(
  app: PagesApp,
  page: Page,
  name: string,
  variants: readonly Variant[] = VARIANTS,
): Promise<void> {
  for (const variant of variants) {
    await app.resize({ width: variant.width, height: variant.height })
    await app.enlarge(variant.zoom ?? 1)
    await page.emulateMedia({
      colorScheme: variant.colour ?? 'light',
      contrast: variant.contrast ?? 'no-preference',
    })
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({
      path: join(FOLDER, `${name}-${variant.name}.png`),
      animations: 'disabled',
    })
  }
}
