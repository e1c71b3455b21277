import { expect, type Locator, type Page } from '@playwright/test'

import { isShown, pageOf } from '../fixtures/test.ts'
import { chooseInTray } from '../fixtures/tray.ts'
import { ACKNOWLEDGEMENTS } from '../fixtures/words.ts'
import type { AnyApp } from '../harness/any-app.ts'

/** The quick-log window. */
export interface QuickLogPage {
  page: Page
  field: Locator
  submit: Locator
  /**
   * Waits for one of the product's acknowledgements; it may have been said and be gone again: what
   * has landed is shown for two seconds, which a busy computer may take to look.
   */
  acknowledged: (words?: RegExp) => Promise<void>
  error: Locator
  preset: (name: string) => Locator
}

/** What a listening page keeps: everything its status has said. */
interface Listening {
  heard: string[]
}

function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as Listening).heard)
}

/** The quick-log window of a running app; it may still be hidden. */
export async function quickLogPage(app: AnyApp): Promise<QuickLogPage> {
  const page = await pageOf(app, 'quick-log')
  await page.getByRole('status').waitFor({ state: 'attached' })
  await page.evaluate(() => {
    const listening = globalThis as unknown as Partial<Listening>
    const status = document.querySelector('[role=status]')
    if (listening.heard !== undefined || status === null) return
    // The line comes first, the words of the win after it.
    const line = (): string => (status.querySelector('p') ?? status).textContent
    const said = [line()]
    listening.heard = said
    new MutationObserver(() => said.push(line())).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  return {
    page,
    field: page.getByRole('textbox', { name: 'What did you do?' }),
    submit: page.getByRole('button', { name: 'Log it' }),
    acknowledged: async (words = ACKNOWLEDGEMENTS) => {
      await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(words))
      await page.evaluate(() => (globalThis as unknown as Listening).heard.splice(0))
    },
    error: page.getByRole('alert'),
    preset: (name) =>
      page.getByRole('group', { name: 'It still counts' }).getByRole('button', { name }),
  }
}

/** Opens the quick-log window from the tray, and waits until its page knows that it is shown. */
export async function openFromTray(app: AnyApp): Promise<QuickLogPage> {
  const quickLog = await quickLogPage(app)
  const root = quickLog.page.locator('html')
  // As the page of a window that is closed says it.
  await root.evaluate(({ dataset }) => (dataset['away'] = ''))
  await chooseInTray(app, 'Log a win…')
  await expect(root).not.toHaveAttribute('data-away')
  return quickLog
}

/** Leaves the quick-log window by Escape. Nobody opens it again before it has gone. */
export async function leaveByEscape(app: AnyApp, page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect.poll(() => isShown(app, 'quick-log')).toBe(false)
}
