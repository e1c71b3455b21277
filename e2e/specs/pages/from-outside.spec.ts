import { join } from 'node:path'

import { expect, test } from '../../fixtures/pages.ts'
import { openToday } from '../../pages/main-window.ts'

test.describe('what does not begin in a page', { tag: '@cli' }, () => {
  test('the menu leads to the search of all wins', async ({ launch }) => {
    const app = await launch()
    const { page } = await openToday(app)
    app.system.menu?.find()
    await expect(page.getByRole('searchbox')).toBeFocused()
    expect(await page.evaluate(() => location.hash)).toBe('#wins/search')
  })

  test('the log file is shown where it lies', async ({ launch, userData }) => {
    const app = await launch()
    const { page, settings } = await openToday(app)
    await settings('Advanced')
    await page.getByRole('button', { name: 'Show the log file' }).click()
    await expect.poll(() => app.system.shownFile).toBe(join(userData, 'logs', 'main.log'))
  })
})
