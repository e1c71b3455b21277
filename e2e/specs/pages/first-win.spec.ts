import type { Page } from '@playwright/test'

import { expect, test } from '../../fixtures/pages.ts'
import { pageOf } from '../../fixtures/test.ts'
import { chooseInTray } from '../../fixtures/tray.ts'
import { mainPage, openToday, TODAY } from '../../pages/main-window.ts'

/** Notes which beads land from now on, however short that is. Returns a function that tells them. */
async function watchAnimations(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { landed: string[] }
    seen.landed = []
    document.addEventListener('animationstart', ({ animationName }) => {
      if (animationName === 'bead-lands') seen.landed.push(animationName)
    })
  })
  return () => page.evaluate(() => (globalThis as unknown as { landed: string[] }).landed)
}

test.describe('the first win', { tag: '@look' }, () => {
  test('of the welcome lands on Today', async ({ launch }) => {
    const app = await launch()
    const page = await pageOf(app, 'main')
    for (const heading of ['When does your day start?', 'Any rest days?', /small thing/]) {
      await page.getByRole('button', { name: 'Next' }).click()
      await page.getByRole('heading', { name: heading }).waitFor()
    }
    await page.getByRole('textbox', { name: 'What did you do?' }).fill('got this far')
    const landed = await watchAnimations(page)
    await page.getByRole('button', { name: 'Go to Today' }).click()
    await expect.poll(landed).toEqual(['bead-lands'])
    await expect(page.getByRole('heading', { name: TODAY })).toBeVisible()
    // What lies there already does not land again.
    const { go } = await mainPage(app)
    await expect(page.locator('.bead-place')).toHaveCount(1)
    await expect(page.locator('.bead-place.landing')).toHaveCount(0)
    await go('Settings')
    await go('Today')
    await expect(page.locator('.bead-place')).toHaveCount(1)
    await expect(page.locator('.bead-place.landing')).toHaveCount(0)
    // A new one does.
    await chooseInTray(app, 'It still counts', 'Showed up')
    await expect.poll(landed).toEqual(['bead-lands', 'bead-lands'])
  })

  test('is asked for with nothing that looks missing', async ({ launch }) => {
    const { page, field } = await openToday(await launch())
    await expect(field).toBeFocused()
    await expect(
      page.getByRole('group', { name: 'It still counts' }).getByRole('button'),
    ).toHaveText(['Showed up', 'Rested on purpose', 'Kept things going', 'Got through it'])
    await expect(page.getByRole('link', { name: 'Make it small' })).toBeVisible()
    await expect(page.getByRole('list', { name: 'This week' })).toBeHidden()
    await expect(page.getByRole('list', { name: 'Wins today' })).toBeHidden()
  })
})
