import type { ElectronApplication, Locator, Page } from '@playwright/test'

import { pageOf } from '../fixtures/test.ts'
import { chooseInTray } from '../fixtures/tray.ts'

/** The quick-log window. */
export interface QuickLogPage {
  page: Page
  field: Locator
  submit: Locator
  acknowledgement: Locator
  trouble: Locator
  preset: (name: string) => Locator
}

/** The quick-log window of a running app; it may still be hidden. */
export async function quickLogPage(app: ElectronApplication): Promise<QuickLogPage> {
  const page = await pageOf(app, 'quick-log')
  return {
    page,
    field: page.getByRole('textbox', { name: 'What did you do?' }),
    submit: page.getByRole('button', { name: 'Log it' }),
    acknowledgement: page.getByRole('status'),
    trouble: page.getByRole('alert'),
    preset: (name) =>
      page.getByRole('group', { name: 'It still counts' }).getByRole('button', { name }),
  }
}

/** Opens the quick-log window from the tray. */
export async function openFromTray(app: ElectronApplication): Promise<QuickLogPage> {
  const quickLog = await quickLogPage(app)
  await chooseInTray(app, 'Log a win…')
  return quickLog
}
