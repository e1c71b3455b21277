import type { Locator, Page } from '@playwright/test'

import type { AskedScreen } from '../../../src-shared/contract/windows.ts'
import { resize } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { tagsOf } from '../../fixtures/long.ts'
import { seedLook } from '../../fixtures/look-week.ts'
import { expect, sharedApp, test } from '../../fixtures/pages.ts'
import { picture } from '../../fixtures/picture.ts'
import type { PagesApp } from '../../harness/pages-app.ts'
import { openLook } from '../../pages/look.ts'
import { showPeriod } from '../../pages/week.ts'

/** Opens the app on a screen, at the instant of the design, in a window of the usual size. */
async function openAt(app: PagesApp, screen: AskedScreen): Promise<Page> {
  const page = await openLook(app, screen)
  await resize(app, { width: 1_120, height: 760 })
  await page.evaluate(() => document.fonts.ready)
  return page
}

test.describe('weeks, months and years of 24 wins', { tag: '@look' }, () => {
  const app = sharedApp({ env: { TZ: 'UTC' } }, (userData) => {
    seedLook(userData, { wins: 24, words: 'plain' })
  })

  test('are one choice, which is remembered', async () => {
    const page = await openAt(app(), 'week')
    const rail = page.getByRole('navigation', { name: 'Main' })
    const radio = (name: string): Locator => page.getByRole('radio', { name, exact: true })
    await showPeriod(page, 'Month')
    await expect(page.getByRole('heading', { level: 1, name: 'November 2026' })).toBeVisible()
    await expect(radio('Month')).toBeChecked()
    await expect(radio('Month')).toBeFocused()
    await rail.getByRole('link', { name: 'Today' }).click()
    await rail.getByRole('link', { name: 'Week' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'November 2026' })).toBeVisible()
    await radio('Month').focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('heading', { level: 1, name: '2026' })).toBeVisible()
    await expect(radio('Year')).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('heading', { level: 1, name: /^Week of / })).toBeVisible()
    await expect.poll(async () => (await ask(page, 'settings.read', {})).reviewScreen).toBe('week')
  })

  for (const width of [1_120, 760, 360]) {
    test(
      `the choice of them stays where it is, ${width} px wide`,
      { tag: tagsOf(width === 360) },
      async () => {
        const page = await openAt(app(), 'week')
        await resize(app(), { width, height: 760 })
        const controls = [
          page.locator('.period-switch'),
          page.locator('.review-present'),
          page.getByRole('button', { name: 'Share…' }),
        ]
        const places = []
        for (const [period, heading] of [
          ['Week', 'Week of November 22'],
          ['Month', 'November 2026'],
          ['Year', '2026'],
        ] as const) {
          await showPeriod(page, period)
          await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
          places.push(await Promise.all(controls.map((control) => control.boundingBox())))
          await picture(page, `${period}-${width}`)
        }
        expect(places[1]).toEqual(places[0])
        expect(places[2]).toEqual(places[0])
      },
    )
  }

  for (const [screen, start, first] of [
    ['month', 'Saturday, November 28, today, 4 wins opened the letter', '2026-11-28'],
    ['year', 'Saturday, November 28, today, 4 wins', '2026-11-28'],
  ] as const) {
    test(`a ${screen} is gone through day by day, and Tab leads past it`, async () => {
      const page = await openAt(app(), screen)
      const focused = (): Promise<string | undefined> =>
        page.evaluate(() => (document.activeElement as HTMLElement).dataset['day'])
      const stops = page.locator('[data-day][tabindex="0"]')
      await expect(stops).toHaveAccessibleName(start)
      await stops.focus()
      expect(await focused()).toBe(first)
      for (const [key, day] of [
        ['ArrowLeft', '2026-11-27'],
        ['ArrowUp', '2026-11-20'],
        ['ArrowRight', '2026-11-21'],
        ['ArrowDown', '2026-11-28'],
        ['ArrowRight', '2026-11-29'],
      ] as const) {
        await page.keyboard.press(key)
        await expect.poll(focused).toBe(day)
      }
      await expect(stops).toHaveCount(1)
      await expect(stops).toHaveAccessibleName('Sunday, November 29, rest day')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Week of November 29')
    })
  }

  test('a month says the first win of a day, and shows all as beads', async () => {
    const page = await openAt(app(), 'month')
    const day = page.getByRole('link', { name: 'Monday, November 23, 4 wins washed one cup' })
    await expect(day.getByText('washed one cup')).toBeVisible()
    await expect(day.locator('.goal-bead')).toHaveCount(4)
    await expect(page.getByRole('region', { name: 'Longest thread' })).toContainText(
      '“put the tax letter on the table” → “signed the form” · 6 wins, Nov 23 – 28',
    )
  })

  test('a year begins with the month in which the person did', async () => {
    const page = await openAt(app(), 'year')
    // And ends with the present one: nothing is asked of what has not begun.
    await expect(page.locator('.year-month')).toHaveCount(1)
    await expect(page.locator('.year-month')).toHaveAccessibleName('November')
    await expect(page.getByText('The bigger the dot, the more wins.')).toBeVisible()
    const of = (day: string): Locator => page.locator(`.year-day[data-day="2026-11-${day}"]`)
    await expect(of('23')).toHaveAccessibleName('Monday, November 23, 4 wins')
    // A day without a win has no number.
    await expect(of('10')).toHaveAccessibleName('Tuesday, November 10')
    await expect(of('22')).toHaveAccessibleName('Sunday, November 22, rest day')
    await expect(page.getByRole('link', { name: 'Previous year' })).toHaveCount(0)
  })
})
