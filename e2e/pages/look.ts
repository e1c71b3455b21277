import { expect, type Page } from '@playwright/test'

import type { AskedScreen } from '../../src-shared/contract/windows.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import { LOOK_NOW } from '../fixtures/look-week.ts'
import { powerEvent, setClock, setPageClock } from '../fixtures/nudges.ts'
import type { PagesApp } from '../harness/pages-app.ts'
import { openToday, type MainPage } from './main-window.ts'

// What is looked at is found by the words it has now: nobody tests them here.
const { t } = openCatalog()

/**
 * Opens an app with the week of the design on a screen.
 *
 * @param at what the clocks are set to
 */
export async function openLook(
  app: PagesApp,
  screen: AskedScreen,
  at: string = LOOK_NOW,
): Promise<Page> {
  const { page } = await openToday(app)
  await setClock(app, at)
  await setPageClock(page, at)
  await powerEvent(app, 'resume')
  app.tell('main', 'screen.asked', { screen })
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** Opens Shrink with a ladder for something boring. */
export async function openLadder(app: PagesApp): Promise<Page> {
  const page = await openLook(app, 'shrink')
  await page.getByRole('textbox', { name: t('shrink.heavy') }).fill('the tax return')
  await page.getByText(t('shrink.kinds.boring'), { exact: true }).click()
  await page.getByRole('region', { name: t('shrink.startHere') }).waitFor()
  return page
}

/** Opens Today with two minutes going on. */
export async function openRing(app: PagesApp): Promise<Page> {
  const page = await openLook(app, 'today')
  await page
    .getByRole('button', { name: t('next.start') })
    .first()
    .click()
  await page.getByRole('timer').waitFor()
  return page
}

/** Opens the quick-log window with some words in its field. */
export async function openQuickLog(app: PagesApp, words: string): Promise<Page> {
  await openLook(app, 'today')
  const page = await app.page('quick-log')
  await setPageClock(page, LOOK_NOW)
  await page.getByRole('textbox').fill(words)
  return page
}

/** Logs what is in the field of the quick-log window, and waits for its bead. */
export async function logFromWindow(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: t('quickLog.undo') }).waitFor()
}

/** Today on the Saturday of the design. */
export async function openSaturday(app: PagesApp): Promise<MainPage> {
  const today = await openToday(app)
  await setClock(app, LOOK_NOW)
  await setPageClock(today.page, LOOK_NOW)
  await powerEvent(app, 'resume')
  await expect(today.page.getByRole('heading', { name: 'Saturday, November 28' })).toBeVisible()
  return today
}
