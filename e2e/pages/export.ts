import type { Locator, Page } from '@playwright/test'

import type { AnyApp } from '../harness/any-app.ts'
import { openToday } from './main-window.ts'

/** Taking the data out, in Settings. */
export interface ExportPage {
  page: Page
  dialog: Locator
  /** Opens the dialog. */
  open: () => Promise<void>
  /** Chooses a format by the first words of its line. */
  choose: (format: string) => Promise<void>
  /** Presses the button that leads to the system's dialog. */
  go: () => Promise<void>
}

/** Opens the section of Settings that the data is taken out from. */
export async function openExport(app: AnyApp): Promise<ExportPage> {
  const { page, settings } = await openToday(app)
  await settings('Data')
  const dialog = page.getByRole('dialog', { name: 'Export your data' })
  const format = dialog.getByRole('combobox', { name: 'Format' })
  return {
    page,
    dialog,
    open: () => page.getByRole('button', { name: 'Export…' }).click(),
    async choose(name) {
      const label = await format.getByRole('option', { name: new RegExp(`^${name}`) }).innerText()
      await format.selectOption({ label })
    },
    go: () => dialog.getByRole('button', { name: 'Continue' }).click(),
  }
}
