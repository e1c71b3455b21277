import type { Page } from '@playwright/test'

import { comeToRest, narrow, resize } from '../../fixtures/accessibility.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seededId } from '../../fixtures/plan-file.ts'
import { seedWins } from '../../fixtures/seed.ts'
import { chooseInTray } from '../../fixtures/tray.ts'
import type { PagesApp } from '../../harness/pages-app.ts'
import { openAllWins, type AllWinsPage } from '../../pages/all-wins.ts'

test.describe('all wins of a year', { tag: '@journal' }, () => {
  /** How many there are: far more than a window shows. */
  const COUNT = 600

  let app: PagesApp
  let all: AllWinsPage

  test.beforeEach(async ({ launch, userData }) => {
    const texts = Array.from({ length: COUNT }, (_, number) => `win ${number + 1}`)
    await seedWins(
      userData,
      texts.map((text, number) => ({ text, minutesAgo: (number + 1) * 12 * 60 })),
    )
    app = await launch()
    all = await openAllWins(app)
    await expect(all.rows.first()).toBeVisible()
    await expect(all.found).toHaveText(`${COUNT} wins`)
  })

  test('are scrolled by the page, which has no more rows than it shows', async () => {
    const { page } = all
    await page.mouse.move(600, 400)
    await page.mouse.wheel(0, 12_000)
    await expect.poll(() => scrolled(page)).toBe(12_000)
    await expect(all.edit('win 1')).toHaveCount(0)
    await expect.poll(() => all.rows.count()).toBeGreaterThan(5)
    expect(await all.rows.count()).toBeLessThan(60)
    const boxes = await page.locator('main *').evaluateAll((elements) =>
      elements
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
        .map((element) => [element.className, getComputedStyle(element).overflowY])
        .filter(([, overflow]) => overflow === 'auto' || overflow === 'scroll'),
    )
    expect(boxes).toEqual([])
  })

  test('are where they were left when one comes back, and other screens begin at their top', async () => {
    const { page } = all
    await page.evaluate(() => scrollTo(0, 9_000))
    await expect(all.edit('win 1')).toHaveCount(0)
    await page.getByRole('navigation').getByRole('link', { name: 'Plan' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
    expect(await scrolled(page)).toBe(0)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'All wins' })).toBeAttached()
    await expect.poll(() => scrolled(page)).toBe(9_000)
    // Another query begins at the top.
    await page.keyboard.press('Control+f')
    await expect(all.search).toBeFocused()
    await expect(all.search).toBeInViewport()
    await all.search.fill('win 3')
    await expect.poll(() => scrolled(page)).toBe(0)
    await expect(all.rows.first()).toHaveText(/^win 3\D/)
  })

  test('have a way back to the screen that led here', async () => {
    const { page } = all
    const main = page.getByRole('main')
    await main.getByRole('link', { name: 'Today' }).click()
    await expect(page.getByRole('textbox', { name: 'What did you do?' })).toBeVisible()
    await page.evaluate(() => {
      location.hash = 'week/2026-02-02'
    })
    const week = page.getByRole('heading', { name: 'Week of February 1' })
    await expect(week).toBeVisible()
    await page.keyboard.press('Control+f')
    await expect(all.search).toBeFocused()
    await all.search.fill('win 12')
    await main.getByRole('link', { name: 'Week' }).click()
    await expect(week).toBeVisible()
    await expect(week).toBeFocused()
  })

  test('keep the focus on the one that had it while others come in above', async () => {
    const { page, edit, search, found } = all
    await search.focus()
    for (const _ of 'four') await page.keyboard.press('ArrowDown')
    await expect(edit('win 4')).toBeFocused()
    // With the first comes the heading of its day as well.
    for (const [count, preset] of [
      [COUNT + 1, 'Showed up'],
      [COUNT + 2, 'Rested on purpose'],
    ] as const) {
      await chooseInTray(app, 'It still counts', preset)
      await expect(found).toHaveText(`${count} wins`)
      await expect(edit('win 4')).toBeFocused()
    }
    await page.keyboard.press('ArrowDown')
    await expect(edit('win 5')).toBeFocused()
  })

  test('leave the focus to the search that was asked for while others come in above', async () => {
    const { page, edit, search, found } = all
    await search.focus()
    await page.keyboard.press('ArrowDown')
    await expect(edit('win 1')).toBeFocused()
    // Just when the row that had the focus is found again, in its new place.
    await search.evaluate((field) => {
      const asked = new MutationObserver(() => {
        field.focus()
        asked.disconnect()
      })
      const list = document.querySelector('.wins-row')?.parentElement
      if (list) asked.observe(list, { subtree: true, attributeFilter: ['tabindex'] })
    })
    await chooseInTray(app, 'It still counts', 'Showed up')
    await expect(found).toHaveText(`${COUNT + 1} wins`)
    await expect(search).toBeFocused()
    await comeToRest(page)
    await expect(search).toBeFocused()
  })

  test('are reached by keys alone however deep they lie, never behind a bar', async () => {
    const { page, search, found } = all
    test.setTimeout(120_000)
    // Another win each time: the same within half a second is one press that was made twice.
    for (const [zoom, preset] of [
      [1, 'Showed up'],
      [2, 'Rested on purpose'],
    ] as const) {
      await narrow(app, zoom)
      // The bar with Undo lies above the one with the places.
      await chooseInTray(app, 'It still counts', preset)
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
      await expect(found).toHaveText(`${COUNT + zoom} wins`)
      await page.keyboard.press('Control+f')
      await expect(search).toBeFocused()
      await page.keyboard.press('ArrowDown')
      const keys = ['PageDown', 'ArrowDown', 'ArrowDown', 'PageDown', 'End', 'PageUp', 'ArrowUp']
      let before: string | undefined
      for (const key of [...keys, 'Home']) {
        await page.keyboard.press(key)
        const from = before
        const moved = async (): Promise<boolean> => {
          before = await clearRow(page)
          return before !== undefined && before !== from
        }
        await expect.poll(moved, `${key} at ${zoom}`).toBe(true)
      }
    }
  })
})

test(
  'a win of many words is read in two lines, however narrow the window',
  { tag: '@long' },
  async ({ launch, userData }) => {
    const text = 'found three old receipts and put them in one pile by the door'
    const [first, second] = [seededId(1), seededId(2)]
    await seedWins(userData, [
      { text, minutesAgo: 3, id: first },
      { text, minutesAgo: 2, id: second, linkedTo: first },
    ])
    const app = await launch()
    const { page } = await openAllWins(app)
    const words = page.locator('.wins-text')
    for (const width of [1120, 600, 360]) {
      await resize(app, { width, height: 640 })
      await expect(words).toHaveCount(2)
      await expect(page.locator('.wins-grew')).toContainText('continues')
      const cut = await words.evaluateAll((all) =>
        all.filter(
          (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth,
        ),
      )
      expect(cut, `${width} pixels`).toHaveLength(0)
      const rows = await page
        .locator('.wins-row')
        .evaluateAll((all) => all.map((row) => row.scrollHeight - row.clientHeight))
      expect(Math.max(...rows), `${width} pixels`).toBeLessThanOrEqual(0)
    }
  },
)

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(scrollY))
}

/** The place of the row that has the focus; undefined while it is out of the window, or under a bar. */
function clearRow(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement
    const row = focused?.closest<HTMLElement>('[data-row]')
    if (!focused || !row) return undefined
    const { left, right, top, bottom } = focused.getBoundingClientRect()
    const isClear = [top + 1, bottom - 1].every((y) =>
      focused.contains(document.elementFromPoint((left + right) / 2, y)),
    )
    return isClear ? row.dataset['row'] : undefined
  })
}
