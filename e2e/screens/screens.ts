import { join } from 'node:path'

import type { Page } from '@playwright/test'

import type { AskedScreen } from '../../src-shared/contract/windows.ts'
import { LOOK_NOW, seedLook, type LookSeed } from '../fixtures/look-week.ts'
import { powerEvent, setClock, setPageClock } from '../fixtures/nudges.ts'
import { test } from '../fixtures/pages.ts'
import type { PagesApp } from '../harness/pages-app.ts'
import { openToday } from '../pages/main-window.ts'

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
      const page = await openAt(app, screen)
      await pictures(app, page, `${screen.replace('/', '-')}-${seed}`)
    })
  }
}

test('a ladder', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'shrink')
  await page.getByRole('textbox', { name: 'What feels heavy?' }).fill('the tax return')
  await page.keyboard.press('Enter')
  await page.getByText('It’s boring').click()
  await page.getByRole('region', { name: 'Start here' }).waitFor()
  await pictures(app, page, 'ladder-24')
})

test('care', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'shrink')
  await page.getByRole('textbox', { name: 'What feels heavy?' }).fill('I want to die')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'This is about something else' }).waitFor()
  await pictures(app, page, 'care-24')
})

test('the ring', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'today')
  await page.getByRole('button', { name: 'Start two minutes' }).first().click()
  await page.getByRole('timer').waitFor()
  await pictures(app, page, 'ring-24')
})

test('quick log', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  await openAt(app, 'today')
  const page = await app.page('quick-log')
  await setPageClock(page, LOOK_NOW)
  await page.getByRole('textbox').fill('answered one message')
  await pictures(app, page, 'quick-log-24', [
    { name: 'light', width: 460, height: 320 },
    {
      name: 'dark',
      width: 460,
      height: 320,
      colour: 'dark',
    },
  ])
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Undo' }).waitFor()
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

test('nudges that come', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'settings/nudges')
  await page.getByRole('switch', { name: 'A nudge when your day starts' }).click()
  await page.getByRole('list', { name: 'The next two weeks' }).waitFor()
  await pictures(app, page, 'settings-nudges-on')
  await page.getByRole('button', { name: 'Why no nudge?' }).click()
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true
  })
  await page.getByRole('button', { name: 'Add quiet hours' }).click()
  await pictures(app, page, 'settings-nudges-all', [
    { name: 'light', width: 1120, height: 1900 },
    { name: '360', width: 360, height: 2600 },
  ])
})

test('lines of one’s own', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'settings')
  const field = page.getByRole('textbox', { name: 'Add your own' })
  for (const line of ['Ate lunch', 'Went outside for a moment', 'Answered one message']) {
    await field.fill(line)
    await field.press('Enter')
    await page.getByRole('button', { name: `More for “${line}”` }).waitFor()
  }
  await page.getByRole('button', { name: 'Change…' }).click()
  await pictures(app, page, 'settings-lines', [
    { name: 'light', width: 1120, height: 1200 },
    { name: 'dark', width: 1120, height: 1200, colour: 'dark' },
    { name: '360', width: 360, height: 1700 },
  ])
})

test('the welcome', async ({ launch }) => {
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await app.page('main')
  for (const step of [1, 2, 3, 4]) {
    await page.getByText(`${step} of 4`).waitFor({ state: 'attached' })
    await pictures(app, page, `welcome-${step}`)
    if (step < 4) await page.getByRole('button', { name: 'Next' }).click()
  }
})

/** Opens the app on a screen, at the instant of the design. */
async function openAt(app: PagesApp, screen: AskedScreen): Promise<Page> {
  const { page } = await openToday(app)
  await setClock(app, LOOK_NOW)
  await setPageClock(page, LOOK_NOW)
  await powerEvent(app, 'resume')
  app.tell('main', 'screen.asked', { screen })
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

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
