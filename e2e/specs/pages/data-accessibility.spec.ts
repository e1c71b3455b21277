import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import {
  expectNothingFoundInAnyLook,
  narrow,
  overflow,
  ZOOMS,
} from '../../fixtures/accessibility.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { SEEDED_DEVICE, seedWins } from '../../fixtures/seed.ts'
import { openAllWins } from '../../pages/all-wins.ts'
import { openToday } from '../../pages/main-window.ts'

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

  test('axe finds nothing, however it is looked at', async ({ launch }) => {
    test.setTimeout(120_000)
    const app = await launch()
    const all = await openAllWins(app)
    const { page } = all
    await expect(all.rows.first()).toBeVisible()
    await expectNothingFoundInAnyLook(app, page)

    await all.edit('a walk').first().click()
    await all.form.getByLabel('Goal').selectOption('New goal…')
    await all.form.getByRole('searchbox').fill('walk')
    await expect(all.form.getByRole('list').getByRole('listitem')).toHaveCount(8)
    await expectNothingFoundInAnyLook(app, page)
    await all.form.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByLabel('Show removed wins').check()
    await expect(all.rows).toHaveCount(1)
    await expectNothingFoundInAnyLook(app, page)
    await page.getByRole('button', { name: 'Delete for good: “a walk”' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNothingFoundInAnyLook(app, page)
    await page.getByRole('button', { name: 'Keep it' }).click()

    const today = await openToday(app)
    await expect(page.getByText('there’s a fresh one now')).toBeVisible()
    await expectNothingFoundInAnyLook(app, page)
    await today.settings('Data')
    await page.getByRole('button', { name: 'Make a backup now' }).click()
    // One may have been made by itself meanwhile; the newest stands first.
    await expect(page.getByText('Backed up.')).toBeVisible()
    await page
      .getByRole('button', { name: /^What would change/ })
      .first()
      .click()
    await expect(page.getByText('You already have everything in it.')).toBeVisible()
    await expectNothingFoundInAnyLook(app, page)
  })

  test('nothing sticks out at 360 px and at twice the size', async ({ launch }) => {
    const app = await launch()
    const all = await openAllWins(app)
    const { page } = all
    for (const zoom of ZOOMS) {
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
    await expect(today.page.getByText('there’s a fresh one now')).toBeVisible()
    expect(await overflow(today.page)).toBeLessThanOrEqual(0)
  })
})
