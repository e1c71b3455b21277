import type { Locator, Page } from '@playwright/test'

import type { AnyApp } from '../harness/any-app.ts'
import { openToday } from './main-window.ts'

/** The screen with all wins. */
export interface AllWinsPage {
  page: Page
  search: Locator
  /** Rows that are wins; of many, those near the visible part. */
  rows: Locator
  found: Locator
  /** Chooses what a filter lets through. */
  filter: (name: string, choice: string) => Promise<void>
  edit: (text: string) => Locator
  form: Locator
  undo: Locator
}

/** Opens all wins from Today. */
export async function openAllWins(app: AnyApp): Promise<AllWinsPage> {
  const { page, undo } = await openToday(app)
  await page.getByRole('link', { name: 'All wins' }).click()
  const list = page.getByRole('list', { name: 'All wins' })
  return {
    page,
    search: page.getByRole('searchbox', { name: 'Search your wins' }),
    rows: list.locator('[data-kind=win]'),
    found: page.getByRole('status').filter({ hasText: /\bwins?\b/ }),
    async filter(name, choice) {
      await page.getByRole('button', { name: `${name}: ` }).click()
      await page.getByRole('menuitemradio', { name: choice }).click()
    },
    edit: (text) => page.getByRole('button', { name: `Edit “${text}”` }),
    form: page.getByRole('dialog', { name: 'A win' }),
    undo,
  }
}
