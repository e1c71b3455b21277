import { expect, type Page } from '@playwright/test'

import type { AnyApp } from '../harness/any-app.ts'
import { openToday, type MainPage } from './main-window.ts'

/** Opens the plan. */
export async function openPlan(app: AnyApp): Promise<MainPage> {
  const main = await openToday(app)
  await main.go('Plan')
  await expect(main.page.getByRole('heading', { name: 'Plan', level: 1 })).toBeVisible()
  return main
}

/** A task, by its words. */
export function task(page: Page, text: string) {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: text, exact: true }) })
}

/** Chooses something from the menu of a task, a step, a repeat, a goal or a line of one's own. */
export async function choose(page: Page, of: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `More for “${of}”` }).click()
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  // By key: where the page has to scroll to the item, a click may meet what is beside the menu.
  await page.getByRole('menuitem', { name: action, exact: true }).press('Enter')
}
