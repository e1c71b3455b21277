import type { Locator, Page } from '@playwright/test'

import { expectAccessible, goThroughByTab } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { seedLook } from '../../fixtures/look-week.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seededId } from '../../fixtures/plan-file.ts'
import { openSaturday } from '../../pages/look.ts'

/** Collects what screen readers are told from now on. */
async function hearStatuses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]'),
      )
      for (const region of new Set(regions)) if (region?.textContent) heard.push(region.textContent)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

function heardStatuses(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
}

/** Presses a key until something has the focus. */
async function pressUntilFocused(page: Page, key: string, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press(key)
    if (await wanted.and(page.locator(':focus')).isVisible()) return
  }
  await expect(wanted).toBeFocused()
}

test.describe('Today', { tag: '@look' }, () => {
  test.beforeEach(({ userData }) => {
    seedLook(userData, { wins: 24, words: 'plain' })
  })

  test('answers a win in one line, with its undo below the field, and says it once', async ({
    launch,
  }) => {
    const { page, field, wins, undo } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    await hearStatuses(page)
    await field.fill('answered one message')
    await field.press('Enter')
    await expect(undo).toHaveCount(1)
    await expect(undo).toBeVisible()
    await expect(wins).toHaveCount(5)
    await expect.poll(() => heardStatuses(page)).toHaveLength(1)
    const heard = await heardStatuses(page)
    await expect(page.locator('.undo-bar')).toHaveAttribute('data-open', 'false')
    const place = async (of: Locator) => (await of.boundingBox()) ?? { x: 0, y: 0, height: 0 }
    expect((await place(undo)).y).toBeGreaterThan((await place(field)).y)
    expect((await place(undo)).y).toBeLessThan((await place(wins.first())).y)
    const line = page.getByText(heard[0] ?? '', { exact: true })
    const [words, button] = [await place(line), await place(undo)]
    expect(Math.abs(words.y + words.height / 2 - button.y - button.height / 2)).toBeLessThan(6)
    await expectAccessible(page)
  })

  test('takes a win back by the keyboard, and what was said of it too', async ({ launch }) => {
    const { page, field, wins, undo } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    await hearStatuses(page)
    await field.fill('answered one message')
    await field.press('Enter')
    await expect(undo).toBeVisible()
    await expect.poll(() => heardStatuses(page)).toHaveLength(1)
    const [said = ''] = await heardStatuses(page)
    // Past the key of the field, and the lines.
    await expect(field).toBeFocused()
    await pressUntilFocused(page, 'Tab', undo)
    await page.keyboard.press('Enter')
    await expect(wins).toHaveCount(4)
    await expect(undo).toHaveCount(0)
    await expect(page.getByText(said, { exact: true })).toHaveCount(0)
  })

  test('answers what was changed in the bar alone', async ({ launch }) => {
    const { page, field, wins, undo } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    await field.fill('answered one message')
    await field.press('Enter')
    await expect(undo).toBeVisible()
    await wins.nth(1).getByText('signed the form', { exact: true }).click()
    await page.getByRole('textbox', { name: 'In your words' }).fill('signed both forms')
    await page.keyboard.press('Enter')
    await expect(page.locator('.undo-bar')).toContainText('Changed “signed both forms”.')
    await expect(undo).toHaveCount(1)
    await undo.click()
    await expect(wins.nth(1)).toContainText('signed the form')
  })

  test('never lets a bar cover a win that is edited', async ({ launch }) => {
    const app = await launch({ env: { TZ: 'UTC' } })
    const { page, wins } = await openSaturday(app)
    await app.resize({ width: 360, height: 480 })
    await ask(page, 'win.edit', { id: seededId(1020), text: 'opened both letters' })
    await expect(page.locator('.undo-bar')).toContainText('Changed “')
    await wins.first().getByText('signed the form', { exact: true }).click()
    await page.getByRole('button', { name: 'Time, goal and link' }).click()
    await expect(page.getByLabel('When')).toBeVisible()
    const covered = await page.evaluate(() => {
      const [form, bar] = [document.querySelector('.edit-win'), document.querySelector('.undo-bar')]
      const found: number[] = []
      const end = document.documentElement.scrollHeight
      for (let at = 0; at <= end; at += 40) {
        scrollTo(0, at)
        const [upper, lower] = [form, bar].map((one) => one?.getBoundingClientRect())
        if (upper === undefined || lower === undefined || upper.bottom > lower.top) found.push(at)
      }
      return found
    })
    expect(covered).toEqual([])
    await expect(page.locator('.undo-bar')).toHaveAttribute('data-open', 'true')
    const tabbed = await goThroughByTab(page)
    expect(tabbed.covered).toEqual([])
  })
})
