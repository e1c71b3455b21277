import { join } from 'node:path'

import { LANDING_MS } from '../../src-main/shell/tray-landing.ts'
import { holdTimeOfApp } from '../fixtures/passing-time.ts'
import {
  closeMain,
  desktopFor,
  expect,
  isShown,
  launchAgain,
  storedWins,
  test,
} from '../fixtures/test.ts'
import { chooseInTray, trayLines } from '../fixtures/tray.ts'
import { mainPage, openToday } from '../pages/main-window.ts'
import { openFromTray, quickLogPage } from '../pages/quick-log.ts'

/** What is run on the packaged app as well: it has its files, and a second start finds the first. */
const PACKAGED = { tag: '@packaged' }
/** Loaded into the app where it says something before a driver can listen. */
const LISTEN_EARLY = join(import.meta.dirname, '../fixtures/listen-early.cjs')

test.describe('the main job', { tag: '@main-job' }, () => {
  test(
    'from the tray to the disk to Today, and still there after a restart',
    PACKAGED,
    async ({ launch, userData }) => {
      const app = await launch()
      const quickLog = await openFromTray(app)
      await expect(quickLog.field).toBeFocused()
      await quickLog.page.keyboard.type('wrote one sentence')
      await quickLog.page.keyboard.press('Enter')
      await quickLog.acknowledged()
      expect(await storedWins(userData)).toMatchObject([
        { text: 'wrote one sentence', source: 'quick-log' },
      ])
      await expect.poll(() => isShown(app, 'quick-log')).toBe(false)

      const today = await openToday(app)
      await expect(today.wins).toHaveText([/wrote one sentence/])
      await app.close()

      const again = await launch()
      await expect((await openToday(again)).wins).toHaveText([/wrote one sentence/])
    },
  )

  test('with a ready-made win', { tag: '@long' }, async ({ launch, userData }) => {
    const app = await launch()
    const quickLog = await openFromTray(app)
    await quickLog.preset('Showed up').click()
    await quickLog.acknowledged()
    expect(await storedWins(userData)).toMatchObject([{ text: 'Showed up', source: 'preset' }])
    await app.close()
    await expect((await openToday(await launch())).wins).toHaveText([/Showed up/])
  })

  test('with a ready-made win from the tray, which lands without taking the focus', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const today = await openToday(app)
    await quickLogPage(app)
    const pass = await holdTimeOfApp(app)
    const focused = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.webContents.getURL())
    await expect.poll(focused).toContain('/main.html')
    await chooseInTray(app, 'It still counts', 'Rested on purpose')
    await expect.poll(() => isShown(app, 'quick-log')).toBe(true)
    expect(await focused()).toContain('/main.html')
    await expect(today.wins).toHaveText([/Rested on purpose/])
    expect(await storedWins(userData)).toMatchObject([{ text: 'Rested on purpose' }])
    await pass(LANDING_MS)
    await expect.poll(() => isShown(app, 'quick-log')).toBe(false)

    // A click into it keeps it, and the words are logged as ever.
    await chooseInTray(app, 'It still counts', 'Showed up')
    await expect.poll(() => isShown(app, 'quick-log')).toBe(true)
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().includes('/quick-log.html'))
        ?.focus(),
    )
    await expect.poll(focused).toContain('/quick-log.html')
    await pass(LANDING_MS + 500)
    expect(await isShown(app, 'quick-log')).toBe(true)
  })

  test('with the shortcut', async ({ launch, userData }) => {
    const app = await launch()
    const main = await mainPage(app)
    await main.settings('General')
    const shortcut = main.page.getByRole('switch', { name: /^Open “Log a win”/ })
    // The handler is the one that the app registers when the switch is turned on again.
    await app.evaluate(({ globalShortcut }) => {
      const shared = globalThis as unknown as { pressShortcut: () => void }
      globalShortcut.register = (_, pressed) => {
        shared.pressShortcut = pressed
        return true
      }
    })
    await shortcut.uncheck()
    await expect(main.page.getByText('The shortcut is off.')).toBeVisible()
    await shortcut.check()
    await expect(main.page.getByText(/^Press .* to see if it works/)).toBeVisible()
    await expect(main.page.getByText('It works.', { exact: true })).toBeHidden()
    await app.evaluate(() =>
      (globalThis as unknown as { pressShortcut: () => void }).pressShortcut(),
    )
    await expect(main.page.getByText('It works.', { exact: true })).toBeVisible()

    const quickLog = await quickLogPage(app)
    await expect.poll(() => isShown(app, 'quick-log')).toBe(true)
    await expect(quickLog.field).toBeFocused()
    await quickLog.field.fill('answered one letter')
    await quickLog.field.press('Enter')
    await quickLog.acknowledged()
    expect(await storedWins(userData)).toMatchObject([{ text: 'answered one letter' }])
    await main.go('Today')
    await expect(main.wins).toHaveText([/answered one letter/])
  })

  test(
    'with --log "text" from a second launch',
    PACKAGED,
    async ({ launch, desktop, userData }) => {
      const app = await launch()
      const main = await mainPage(app)
      const quickLog = await quickLogPage(app)
      expect(await launchAgain(['--log', 'opened the window'], desktop, userData)).toBe(0)
      await expect(main.wins).toHaveText([/opened the window/])
      await quickLog.acknowledged()
      expect(await storedWins(userData)).toMatchObject([
        { text: 'opened the window', source: 'command-line' },
      ])
      await expect.poll(() => isShown(app, 'quick-log')).toBe(false)

      expect(await launchAgain(['--log'], desktop, userData)).toBe(0)
      await expect.poll(() => isShown(app, 'quick-log')).toBe(true)
      await expect(quickLog.field).toBeFocused()
      await app.close()
      await expect((await openToday(await launch())).wins).toHaveText([/opened the window/])
    },
  )

  test('with --log "text" when nothing runs yet', async ({ launch, userData }) => {
    const app = await launch({ args: ['--log', 'first thing today'], preload: LISTEN_EARLY })
    const quickLog = await quickLogPage(app)
    await quickLog.acknowledged()
    expect(await storedWins(userData)).toMatchObject([{ text: 'first thing today' }])
  })

  test('on a desktop without a tray', async ({ launch, userData }) => {
    test.skip(process.platform !== 'linux', 'macOS and Windows always have a tray')
    const desktop = await desktopFor({ trayHost: false })
    try {
      const app = await launch({ desktop })
      const main = await mainPage(app)
      await expect(main.field).toBeFocused()
      await main.field.fill('wrote one sentence')
      await main.field.press('Enter')
      await expect(main.wins).toHaveText([/wrote one sentence/])
      expect(await storedWins(userData)).toMatchObject([{ text: 'wrote one sentence' }])

      await expect.poll(() => isShown(app, 'main')).toBe(true)
      // Closing the window keeps a way back, and the way out is inside.
      await closeMain(app)
      await expect
        .poll(() =>
          app.evaluate(({ BrowserWindow }) =>
            BrowserWindow.getAllWindows().some((window) => window.isMinimized()),
          ),
        )
        .toBe(true)
      await main.settings('General')
      const ended = new Promise((resolve) => app.process().once('exit', resolve))
      const quit = main.page.getByRole('button', { name: 'Quit Micro-Momentum' })
      // The page goes away under the click.
      await quit.click().catch(() => undefined)
      await ended

      const again = await mainPage(await launch({ desktop }))
      await expect(again.wins).toHaveText([/wrote one sentence/])
    } finally {
      await desktop.stop()
    }
  })

  test('has everything in the tray, logging first and quitting last', async ({ launch }) => {
    const lines = await trayLines(await launch())
    expect(lines.map(({ label }) => label).filter(Boolean)).toEqual([
      'Log a win…',
      'It still counts',
      'Today',
      'This week',
      'Nudges',
      'Settings…',
      'Quit',
    ])
    expect(lines[1]?.submenu.length).toBeGreaterThanOrEqual(3)
  })
})
