import { spawnSync } from 'node:child_process'

import type { ElectronApplication } from '@playwright/test'
import type { Rectangle } from 'electron'

import { closeMain, expect, isShown, test } from '../fixtures/test.ts'
import { chooseInTray } from '../fixtures/tray.ts'
import { openToday } from '../pages/main-window.ts'

/** Where the main window is, how large its page is, and how much room its display has. */
function measured(
  app: ElectronApplication,
): Promise<{ bounds: Rectangle; page: number[]; area: Rectangle } | undefined> {
  return app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('/main.html'),
    )
    if (window === undefined) return undefined
    const bounds = window.getBounds()
    const { workArea: area } = screen.getDisplayMatching(bounds)
    return { bounds, page: window.getContentSize(), area }
  })
}

/** The person puts the main window somewhere. */
function putAt(app: ElectronApplication, bounds: Rectangle): Promise<void> {
  return app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().includes('/main.html'))
      ?.setBounds(bounds)
  }, bounds)
}

test.describe('the main window', { tag: '@look' }, () => {
  test('opens with room for a week, and afterwards where it was left', async ({ launch }) => {
    const app = await launch()
    await openToday(app)
    const first = await measured(app)
    if (first === undefined) throw new Error('There is no main window.')
    const { page, area } = first
    const room = [Math.min(1120, area.width), Math.min(760, area.height)]
    expect(page).toEqual(room)

    const left = { x: area.x + 40, y: area.y + 30, width: 700, height: 500 }
    await putAt(app, left)
    await closeMain(app)
    await expect.poll(() => isShown(app, 'main')).toBe(false)
    await chooseInTray(app, 'Today')
    expect((await measured(app))?.bounds).toEqual(left)
    await app.close()

    const again = await launch()
    await openToday(again)
    await expect.poll(async () => (await measured(again))?.bounds).toEqual(left)
  })

  test('is shown where hidden windows draw nothing, under the name of its desktop entry', async ({
    desktop,
    launch,
  }) => {
    test.skip(process.platform !== 'linux', 'Wayland and desktop entries are of Linux')
    const app = await launch({ env: { XDG_SESSION_TYPE: 'wayland' } })
    await expect.poll(() => isShown(app, 'main')).toBe(true)
    const search = ['search', '--onlyvisible', '--class', String.raw`^app\.micro-momentum$`]
    await expect
      .poll(() => spawnSync('xdotool', search, { env: desktop.env, encoding: 'utf8' }).stdout)
      .toMatch(/^\d+\n/)
  })

  test('goes to the search of all wins by the menu', { tag: '@long' }, async ({ launch }) => {
    const app = await launch()
    const { page } = await openToday(app)
    await app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
      items?.find(({ accelerator }) => accelerator === 'CommandOrControl+F')?.click()
    })
    await expect(page.getByRole('searchbox')).toBeVisible()
    expect(await page.evaluate(() => location.hash)).toBe('#wins/search')
  })
})
