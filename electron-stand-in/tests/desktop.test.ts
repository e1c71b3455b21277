import type { BrowserWindow, Notification } from 'electron'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { NOTIFICATION_AREA } from '../desktop.ts'
import { type Stage, setStage } from './launch.ts'
import { until } from './until.ts'
import { click, windowArea, xdotool } from './x.ts'

declare global {
  var seen: unknown[]
  var main: BrowserWindow
  var quick: BrowserWindow
  var notification: Notification
  var notify: () => void
  var keepsMain: boolean
}

let stage: Stage
let app: ElectronApplication

const seen = (value: unknown): Promise<unknown> =>
  until(`${JSON.stringify(value)} in what the app has seen`, () =>
    app.evaluate((_electron, wanted) => globalThis.seen.includes(wanted), value),
  )
async function pageOf(title: string): Promise<Page> {
  return until(`the window ${title}`, async () => {
    for (const page of app.windows()) if ((await page.title()) === title) return page
    return undefined
  })
}

beforeAll(async () => {
  stage = await setStage({ trayHost: true, notifications: true })
  app = await stage.launch('desk', { env: { ELECTRON_STAND_IN_TRAY: 'drawn' } })
})
afterAll(() => stage.stop())

test('a window that is not shown exists and is not on the screen', async () => {
  await pageOf('Quick')
  await until('the shown window', () => windowArea(stage.desktop, '^Main$'))
  expect(windowArea(stage.desktop, '^Quick$')).toBeUndefined()
})

/** Types on the real keyboard until a page has it all: on a busy machine X repeats or drops a key. */
async function type(page: Page, text: string): Promise<void> {
  await until('the keys', async () => {
    await page.fill('#text', '')
    xdotool(stage.desktop, 'type', '--delay', '25', text)
    return page
      .waitForFunction(
        (wanted) => document.querySelector<HTMLInputElement>('#text')?.value === wanted,
        text,
        { timeout: 1_000 },
      )
      .then(
        () => true,
        () => false,
      )
  })
}

test('a shown window gets the real keyboard, a hidden one gives it back', async () => {
  const [main, quick] = [await pageOf('Main'), await pageOf('Quick')]
  await Promise.all([main.waitForSelector('#text:focus'), quick.waitForSelector('#text:focus')])
  await app.evaluate(() => globalThis.quick.show())
  await until('its focus', () => app.evaluate(() => globalThis.quick.isFocused()))
  await type(quick, 'quick')
  await app.evaluate(() => globalThis.quick.hide())
  await until('the other’s focus', () => app.evaluate(() => globalThis.main.isFocused()))
  expect(windowArea(stage.desktop, '^Quick$')).toBeUndefined()
  await type(main, 'main')
  expect(await quick.inputValue('#text')).toBe('quick')
})

test('windows that are not shown leave the keyboard where it is', async () => {
  const main = await pageOf('Main')
  await main.fill('#text', '')
  await app.evaluate(async ({ BrowserWindow }) => {
    const made = Array.from({ length: 3 }, () => new BrowserWindow({ show: false }))
    await Promise.all(made.map((window) => window.loadURL('data:text/html,hidden')))
    for (const window of made) window.destroy()
  })
  await until('the focus', () => app.evaluate(() => globalThis.main.isFocused()))
  xdotool(stage.desktop, 'type', 'still')
  await until('the keys', async () => (await main.inputValue('#text')) !== '')
  expect(await main.inputValue('#text')).toMatch(/^s/)
})

test('close can be refused, whoever asks', async () => {
  await app.evaluate(() => {
    globalThis.keepsMain = true
    globalThis.main.close()
  })
  await seen('close')
  await app.evaluate(() => {
    globalThis.seen.length = 0
    globalThis.main.focus()
  })
  await until('its focus', () => app.evaluate(() => globalThis.main.isFocused()))
  xdotool(stage.desktop, 'key', 'alt+F4')
  await seen('close')
  expect(await app.evaluate(() => globalThis.main.isDestroyed())).toBe(false)
  expect(await (await pageOf('Main')).evaluate(() => 1 + 1)).toBe(2)
  await app.evaluate(() => {
    globalThis.keepsMain = false
  })
})

test('an accelerator of the application menu works by real keys and by Playwright', async () => {
  await until('the focus', () => app.evaluate(() => globalThis.main.isFocused()))
  xdotool(stage.desktop, 'key', 'ctrl+shift+y')
  await seen('it')
  await app.evaluate(() => {
    globalThis.seen.length = 0
  })
  await (await pageOf('Main')).keyboard.press('Control+Shift+Y')
  await seen('it')
  expect(await app.evaluate(() => globalThis.seen)).toEqual(['it'])
})

test('the tray is drawn, unseen by Playwright, and its menu chooses by real clicks', async () => {
  const icon = await until('the tray', () => windowArea(stage.desktop, '^Tray: Desk$'))
  const { length } = app.windows()
  click(stage.desktop, icon.x + icon.width / 2, icon.y + icon.height / 2)
  const menu = await until('the menu', () => windowArea(stage.desktop, '^Menu$'))
  click(stage.desktop, menu.x + 40, menu.y + 14)
  await seen('first')
  await until('the end of the menu', () => windowArea(stage.desktop, '^Menu$') === undefined)
  expect(app.windows()).toHaveLength(length)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(
    length,
  )
})

test('a notification is shown and a click on it arrives', async () => {
  expect(await app.evaluate(({ Notification }) => Notification.isSupported())).toBe(true)
  await app.evaluate(() => globalThis.notify())
  await seen('show')
  const { left, top, width } = NOTIFICATION_AREA
  await until('the click', () => {
    click(stage.desktop, left + width / 2, top + 20)
    return app.evaluate(() => globalThis.seen.includes('click'))
  })
  await seen('close')
})

test('the idle time grows until the pointer moves, and one call later is short again', async () => {
  const idle = (): Promise<number> =>
    app.evaluate(({ powerMonitor }) => powerMonitor.getSystemIdleTime())
  await until('two seconds without input', async () => (await idle()) >= 2)
  const state = (threshold: number): Promise<string> =>
    app.evaluate(({ powerMonitor }, seconds) => powerMonitor.getSystemIdleState(seconds), threshold)
  expect(await state(1)).toBe('idle')
  expect(await state(3_600)).toBe('active')
  click(stage.desktop, 5, 700)
  expect(await until('the input', async () => (await idle()) < 2)).toBe(true)
})

test('a spec can take notifications away', async () => {
  const before = await app.evaluate(({ Notification }) => {
    const supported = Notification.isSupported()
    Notification.isSupported = () => false
    return supported
  })
  expect(before).toBe(true)
  expect(await app.evaluate(({ Notification }) => Notification.isSupported())).toBe(false)
})
