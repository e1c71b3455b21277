import { expect, type Page } from '@playwright/test'

import type { AnyApp } from '../harness/any-app.ts'
import { openToday, type MainPage } from './main-window.ts'

/** Opens tasks and goals. */
export async function openPlan(app: AnyApp): Promise<MainPage> {
  const main = await openToday(app)
  await main.go('Shrink')
  await main.page.getByRole('link', { name: 'Tasks and goals' }).click()
  await expect(main.page.getByRole('heading', { name: 'Tasks and goals' })).toBeFocused()
  return main
}

/** A task of the list, by its words. */
export function task(page: Page, text: string) {
  return page
    .getByRole('list', { name: 'Tasks', exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: text, exact: true }) })
}

/** The steps of a task. */
export function steps(page: Page, of: string) {
  return page.getByRole('list', { name: `Steps of “${of}”` }).getByRole('listitem')
}

/** Opens what is folded away for something. */
export async function unfold(page: Page, text: string): Promise<void> {
  await page
    .locator('summary')
    .and(page.getByLabel(`More for “${text}”`))
    .click()
}
