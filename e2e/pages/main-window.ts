import { expect, type Locator, type Page } from '@playwright/test'

import { pageOf } from '../fixtures/test.ts'
import { chooseInTray } from '../fixtures/tray.ts'
import type { AnyApp } from '../harness/any-app.ts'

/** The main window, on Today unless another screen was chosen. */
export interface MainPage {
  page: Page
  wins: Locator
  undo: Locator
  edit: (text: string) => Locator
  go: (screen: 'Today' | 'Shrink' | 'Week' | 'Plan' | 'Settings') => Promise<void>
}

/** The main window of a running app, once it is there; the welcome of a first run is skipped. */
export async function mainPage(app: AnyApp): Promise<MainPage> {
  const page = await pageOf(app, 'main')
  await skipWelcome(page)
  return {
    page,
    wins: page.getByRole('list', { name: 'Wins today' }).getByRole('listitem'),
    undo: page.getByRole('button', { name: 'Undo' }),
    edit: (text) => page.getByRole('button', { name: `Edit “${text}”` }),
    go: (screen) =>
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: screen }).click(),
  }
}

/** Opens Today from the tray. */
export async function openToday(app: AnyApp): Promise<MainPage> {
  await chooseInTray(app, 'Today')
  return mainPage(app)
}

/** Leaves the welcome as a person in a hurry does, where it is shown. */
async function skipWelcome(page: Page): Promise<void> {
  // No screen is drawn before it is known which one was asked for.
  await page.getByRole('heading', { level: 1 }).waitFor()
  const skip = page.getByRole('button', { name: 'Skip all' })
  // Another screen may be asked for meanwhile, which takes the welcome away as well.
  await expect(async () => {
    if (await skip.isVisible()) await skip.click({ timeout: 500 })
    expect(await skip.isVisible()).toBe(false)
  }).toPass()
}
