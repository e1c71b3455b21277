import type { ElectronApplication, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type Stage, setStage } from './launch.ts'
import { until } from './until.ts'

let stage: Stage
let app: ElectronApplication
let page: Page

beforeAll(async () => {
  stage = await setStage({ trayHost: false, notifications: false })
  app = await stage.launch('window')
  page = await app.firstWindow()
})
afterAll(() => stage.stop())

describe('pages', () => {
  test('the Content-Security-Policy is enforced', async () => {
    const ran = await page.evaluate(() => {
      const { dataset } = document.documentElement
      return { inline: 'inline' in dataset, external: 'external' in dataset }
    })
    expect(ran).toEqual({ inline: false, external: true })
  })

  test('will-navigate can keep the page where it is', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (event) => {
        seen.push(event.url)
        event.preventDefault()
      })
    })
    await page.evaluate(() => {
      location.href = 'https://example.com/away'
    })
    const seen = await until('will-navigate', () =>
      app.evaluate(() => {
        const list = (globalThis as unknown as { seen: string[] }).seen
        return list.length > 0 && list
      }),
    )
    expect(seen).toEqual(['https://example.com/away'])
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Fixture')
  })

  test('a denied window is not opened', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      BrowserWindow.getAllWindows()[0]?.webContents.setWindowOpenHandler(({ url }) => {
        opened.push(url)
        return { action: 'deny' }
      })
    })
    expect(await page.evaluate(() => window.open('https://example.com/script'))).toBeNull()
    await page.click('#blank')
    const opened = await until('both requests', () =>
      app.evaluate(() => {
        const list = (globalThis as unknown as { opened: string[] }).opened
        return list.length === 2 && list
      }),
    )
    expect(opened).toEqual(['https://example.com/script', 'https://example.com/blank'])
    expect(app.windows()).toHaveLength(1)
  })

  test('webRequest can cancel what a page asks for', async () => {
    await app.evaluate(({ session }) => {
      session.defaultSession.webRequest.onBeforeRequest(
        { urls: ['app://main/secret*'] },
        (_details, callback) => callback({ cancel: true }),
      )
    })
    const load = (path: string): Promise<string> =>
      page.evaluate(
        (name) =>
          fetch(name)
            .then((response) => String(response.status))
            .catch(() => 'refused'),
        path,
      )
    expect(await load('/secret.js')).toBe('refused')
    expect(await load('/page.js')).toBe('200')
  })

  test('an allowed window opens as another window of the app', async () => {
    const [opened] = await Promise.all([
      app.waitForEvent('window'),
      app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.setWindowOpenHandler(() => ({ action: 'allow' }))
        return contents?.executeJavaScript("window.open('/second.html'); 1")
      }),
    ])
    expect(opened.url()).toBe('app://main/second.html')
    await opened.close()
    await until('its end', () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length === 1),
    )
  })
})

test('a right click tells of the place, of what is selected and of what can be done', async () => {
  const asked = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((resolve) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.webContents.once('context-menu', (_, params) => {
          const { x, y, menuSourceType, isEditable, selectionText, editFlags } = params
          resolve({ x, y, menuSourceType, isEditable, selectionText, ...editFlags })
        })
      }),
  )
  await page.mouse.click(20, 30, { button: 'right' })
  expect(await asked).toEqual({
    x: 20,
    y: 30,
    menuSourceType: 'mouse',
    isEditable: false,
    selectionText: '',
    canUndo: false,
    canRedo: false,
    canCut: false,
    canCopy: false,
    canPaste: false,
    canSelectAll: true,
  })
})

test('a text that the app copies can be pasted into a page', async () => {
  await app.evaluate(({ clipboard }) => clipboard.writeText('a short walk\nin the rain'))
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.focus()
  })
  await page.keyboard.press('Control+v')
  const field = page.locator('textarea')
  expect(await field.inputValue()).toBe('a short walk\nin the rain')
  await field.evaluate((element) => element.remove())
})
