import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expectAccessible, inColours, narrow, overflow } from '../fixtures/accessibility.ts'
import { SEEDED_DEVICE, seedWins } from '../fixtures/seed.ts'
import { expect, test } from '../fixtures/test.ts'
import { openAllWins } from '../pages/all-wins.ts'
import { openToday } from '../pages/main-window.ts'

const looks = [
  { name: 'light', theme: 'light', media: {} },
  { name: 'dark', theme: 'dark', media: {} },
  { name: 'more contrast', theme: 'light', media: { contrast: 'more' } },
  { name: 'forced colours', theme: 'dark', media: { forcedColors: 'active' } },
] as const

test.describe('the screens of the data', { tag: '@journal' }, () => {
  test.beforeEach(async ({ userData }) => {
    await seedWins(
      userData,
      Array.from({ length: 60 }, (_, number) => ({
        text: number % 7 === 0 ? `${'a very long word'.replaceAll(' ', '')} `.repeat(9) : 'a walk',
        minutesAgo: number * 500 + 2,
      })),
    )
    // A month that cannot be read, so that there is something to be said about a file.
    const wins = join(userData, 'data', SEEDED_DEVICE, 'wins')
    await mkdir(wins, { recursive: true })
    await writeFile(join(wins, '2020-01.json'), 'nonsense')
  })

  for (const { name, theme, media } of looks) {
    test(`axe finds nothing: ${name}`, async ({ launch }) => {
      const app = await launch()
      await inColours(app, theme)
      const all = await openAllWins(app)
      const { page } = all
      await page.emulateMedia({ colorScheme: theme, ...media })
      await expect(all.rows.first()).toBeVisible()
      await expectAccessible(page)

      await all.edit('a walk').first().click()
      await all.form.getByLabel('Goal').selectOption('A new goal…')
      await all.form.getByRole('searchbox').fill('walk')
      await expect(all.form.getByRole('list').getByRole('listitem')).toHaveCount(8)
      await expectAccessible(page)
      await all.form.getByRole('button', { name: 'Remove' }).click()
      await page.getByLabel('Show removed wins').check()
      await expect(all.rows).toHaveCount(1)
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Delete for good: “a walk”' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Keep it' }).click()

      await page.getByRole('link', { name: 'Today' }).click()
      await expect(page.getByText('it was put aside untouched')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Settings' }).click()
      await page.getByRole('button', { name: 'Make a backup now' }).click()
      await page.getByRole('button', { name: /^What would change/ }).click()
      await expect(page.getByText('There is nothing to restore.')).toBeVisible()
      await expectAccessible(page)
    })
  }

  test('nothing sticks out at 360 px and at twice the size', async ({ launch }) => {
    const app = await launch()
    const all = await openAllWins(app)
    const { page } = all
    for (const zoom of [1, 2] as const) {
      await narrow(app, zoom)
      await expect(all.rows.first()).toBeVisible()
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await all.edit('a walk').first().click()
      await expect(all.form.getByLabel('When')).toBeVisible()
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      const form = await all.form.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
      expect(form).toBeLessThanOrEqual(0)
      await page.keyboard.press('Escape')
    }
    const today = await openToday(app)
    await expect(today.page.getByText('it was put aside untouched')).toBeVisible()
    expect(await overflow(today.page)).toBeLessThanOrEqual(0)
  })
})
