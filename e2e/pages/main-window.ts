import type { ElectronApplication, Locator, Page } from '@playwright/test'

import { pageOf } from '../fixtures/test.ts'
import { chooseInTray } from '../fixtures/tray.ts'

/** The main window, on Today unless another screen was chosen. */
export interface MainPage {
  page: Page
  wins: Locator
  undo: Locator
  edit: (text: string) => Locator
  go: (screen: 'Today' | 'Settings') => Promise<void>
}

/** The main window of a running app, once it is there. */
export async function mainPage(app: ElectronApplication): Promise<MainPage> {
  const page = await pageOf(app, 'main')
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
export async function openToday(app: ElectronApplication): Promise<MainPage> {
  await chooseInTray(app, 'Today')
  return mainPage(app)
}
