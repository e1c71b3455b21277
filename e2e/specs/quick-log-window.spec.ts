import type { ElectronApplication } from '@playwright/test'

import { expect, test } from '../fixtures/test.ts'
import { openFromTray } from '../pages/quick-log.ts'

/** The inside of the quick-log window, in pixels. */
function inside(app: ElectronApplication): Promise<number[]> {
  return app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('quick-log'),
    )
    return window?.getContentSize() ?? []
  })
}

test('the quick-log window is as high as what is in it', { tag: '@look' }, async ({ launch }) => {
  const app = await launch()
  const { page, field } = await openFromTray(app)
  const fits = async (): Promise<number> => {
    const box = await page.locator('main').boundingBox()
    return Math.abs(((await inside(app))[1] ?? 0) - (box?.height ?? 0))
  }
  await expect.poll(fits).toBeLessThanOrEqual(1)
  const [width, before = 0] = await inside(app)
  expect(width).toBe(460)
  await field.fill('one\ntwo\nthree\nfour')
  await expect.poll(async () => (await inside(app))[1]).toBeGreaterThan(before + 50)
  await expect.poll(fits).toBeLessThanOrEqual(1)
  await field.fill('one')
  await expect.poll(async () => (await inside(app))[1]).toBe(before)
})
