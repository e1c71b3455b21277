import type { ElectronApplication } from '@playwright/test'

import { sendEvent } from '../fixtures/events.ts'
import { OFFER } from '../fixtures/nudge-offer.ts'
import { seedWins } from '../fixtures/seed.ts'
import { expect, isShown, sharedApp, storedWins, test } from '../fixtures/test.ts'
import { chooseInTray } from '../fixtures/tray.ts'
import { mainPage } from '../pages/main-window.ts'
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

test.describe('with one app', () => {
  const { app: ours } = sharedApp()

  test('the quick-log window is as high as what is in it', { tag: '@look' }, async () => {
    const app = ours()
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

  test(
    'the quick-log window has the nudge, the field and the four lines, and never scrolls',
    { tag: '@look' },
    async () => {
      const app = ours()
      const { page, field } = await openFromTray(app)
      const lines = page.getByRole('group', { name: 'It still counts' }).getByRole('button')
      await sendEvent(app, 'quick-log', 'quick-log.shown', { appeared: true, nudge: OFFER })
      await expect(page.getByRole('button', { name: 'Not today' })).toBeVisible()
      await expect(lines).toHaveCount(4)
      // From one line to more than the field has.
      for (const text of ['', 'one line\n'.repeat(8), 'one line\n'.repeat(30)]) {
        await field.fill(text)
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(460)
        for (const line of await lines.all()) await expect(line).toBeInViewport({ ratio: 1 })
        // What cannot be scrolled has no bar either.
        const spare = () =>
          page.evaluate(() => {
            const { scrollHeight, clientWidth } = document.documentElement
            return [scrollHeight - innerHeight, innerWidth - clientWidth]
          })
        await expect.poll(spare).toEqual([0, 0])
      }
    },
  )

  test('the quick-log window can be scrolled where it is made too low', async () => {
    const app = ours()
    const { page } = await openFromTray(app)
    const root = page.locator('html')
    await expect.poll(async () => (await inside(app))[1]).toBeGreaterThan(220)
    await expect(root).toHaveCSS('overflow-y', 'hidden')
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) {
        if (window.webContents.getURL().includes('quick-log')) window.setContentSize(460, 200)
      }
    })
    await expect(root).toHaveCSS('overflow-y', 'auto')
  })

  test('the ground under the pages of both windows follows the theme', async () => {
    const app = ours()
    const grounds = (): Promise<string[]> =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.getBackgroundColor().toLowerCase()),
      )
    await expect.poll(grounds).toEqual(['#faf6ee', '#faf6ee'])
    await app.evaluate(({ nativeTheme }) => {
      nativeTheme.themeSource = 'dark'
    })
    await expect.poll(grounds).toEqual(['#1d1a17', '#1d1a17'])
  })
})

test.describe('on a desktop of Wayland', () => {
  test.skip(process.platform !== 'linux', 'Wayland is of Linux')

  test('a win from the tray takes the focus from nobody: no window opens, as Settings says', async ({
    launch,
    userData,
  }) => {
    // Not a first start, which opens the main window.
    await seedWins(userData, [])
    // The desktop stays one of X11: what is seen is what the app leaves alone.
    const app = await launch({ env: { XDG_SESSION_TYPE: 'wayland' } })
    const shows = await app.evaluateHandle(({ app, BrowserWindow }) => {
      const shown: Electron.BrowserWindow[] = []
      const note = (window: Electron.BrowserWindow): void => {
        window.on('show', () => shown.push(window))
      }
      for (const window of BrowserWindow.getAllWindows()) note(window)
      app.on('browser-window-created', (_, window) => note(window))
      return shown
    })
    await chooseInTray(app, 'It still counts', 'Showed up')
    await expect.poll(() => storedWins(userData)).toMatchObject([{ text: 'Showed up' }])
    await chooseInTray(app, 'Today')
    await expect.poll(() => isShown(app, 'main')).toBe(true)
    const { page, settings } = await mainPage(app)
    // Of the two, the person has asked for one; it may be shown before it has an address.
    expect(
      await shows.evaluate((shown) => shown.map(({ webContents }) => webContents.getURL())),
    ).toEqual([expect.stringContaining('/main.html')])
    await settings('General')
    const landing = page.getByRole('switch', { name: 'Briefly show wins logged from the tray' })
    await expect(landing).toHaveAccessibleDescription(/^Not available on this desktop/)
    await expect(landing).not.toBeChecked()
    await expect(landing).toBeDisabled()
  })
})
