import type { ElectronApplication, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type Stage, setStage } from './launch.ts'
import { until } from './until.ts'

interface Api {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
  send(channel: string, ...args: unknown[]): void
  on(channel: string, listener: (...args: unknown[]) => void): void
  add(a: number, b: number): number
  fail(): void
  reject(): Promise<void>
  call<T>(callback: (value: { nested: [number, Date] }) => T): T
  nested: { list: number[] }
  processType: string
  canRequireFs: boolean
}
declare global {
  interface Window {
    api: Api
  }
}

let stage: Stage
let app: ElectronApplication
let page: Page

beforeAll(async () => {
  stage = await setStage({ trayHost: false, notifications: false })
  app = await stage.launch('window')
  page = await app.firstWindow()
})
afterAll(() => stage.stop())

test('the first window is there with its URL and title', async () => {
  expect(page.url()).toBe('app://main/index.html')
  expect(await page.title()).toBe('Fixture')
})

test('app knows the name, version and data folder', async () => {
  const found = await app.evaluate(({ app: it }) => ({
    name: it.getName(),
    version: it.getVersion(),
    packaged: it.isPackaged,
    default: process.defaultApp,
    type: process.type,
  }))
  expect(found).toEqual({
    name: 'Window Fixture',
    version: '1.2.3',
    packaged: false,
    default: true,
    type: 'browser',
  })
})

test('a window has the size it asked for and the title of its page', async () => {
  const window = await app.browserWindow(page)
  expect(await window.evaluate((it) => it.getContentSize())).toEqual([500, 400])
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([500, 400])
  expect(await window.evaluate((it) => it.getTitle())).toBe('Fixture')
})

describe('preload', () => {
  test('the page sees what was exposed and nothing of Node or the stand-in', async () => {
    const seen = await page.evaluate(() => ({
      api: typeof window.api,
      frozen: Object.isFrozen(window.api) && Object.isFrozen(window.api.nested.list),
      globals: [
        'require',
        'process',
        'ipcRenderer',
        '__electronStandInSend',
        '__electronStandInReceive',
      ].filter((name) => name in window),
    }))
    expect(seen).toEqual({ api: 'object', frozen: true, globals: [] })
  })

  test('the preload is sandboxed', async () => {
    expect(await page.evaluate(() => [window.api.processType, window.api.canRequireFs])).toEqual([
      'renderer',
      false,
    ])
  })

  test('functions, callbacks, errors and rejections cross the bridge', async () => {
    const result = await page.evaluate(async () => ({
      sum: window.api.add(2, 3),
      callback: window.api.call(({ nested }) => nested[0] + nested[1].getTime()),
      thrown: (() => {
        try {
          window.api.fail()
          return ''
        } catch (error) {
          return String(error)
        }
      })(),
      rejected: await window.api.reject().catch(String),
    }))
    expect(result).toEqual({
      sum: 5,
      callback: 6,
      thrown: 'Error: thrown',
      rejected: 'Error: rejected',
    })
  })
})

describe('ipc', () => {
  test('values are cloned as structures, lone surrogates included', async () => {
    const result = await page.evaluate(async () => {
      const cycle: { self?: unknown } = {}
      cycle.self = cycle
      const sent = {
        date: new Date(7),
        map: new Map([['k', new Set([1])]]),
        surrogate: 'a\ud83d',
        pair: '\u{1f600}',
        nothing: undefined,
        big: 12n,
        minusZero: -0,
        nan: NaN,
        bytes: new Uint16Array([1, 65535]),
        error: new RangeError('far'),
        cycle,
      }
      const got = (await window.api.invoke('echo', sent)) as typeof sent
      return {
        date: got.date instanceof Date && got.date.getTime(),
        map: got.map.get('k')?.has(1),
        surrogate: got.surrogate === sent.surrogate,
        pair: got.pair === sent.pair,
        nothing: 'nothing' in got && got.nothing === undefined,
        big: got.big === 12n,
        minusZero: Object.is(got.minusZero, -0),
        nan: Number.isNaN(got.nan),
        bytes: got.bytes instanceof Uint16Array && [...got.bytes],
        error: got.error.message,
        cycle: got.cycle.self === got.cycle,
      }
    })
    expect(result).toEqual({
      date: 7,
      map: true,
      surrogate: true,
      pair: true,
      nothing: true,
      big: true,
      minusZero: true,
      nan: true,
      bytes: [1, 65535],
      error: 'far',
      cycle: true,
    })
  })

  test('errors arrive in Electron’s words', async () => {
    const invoke = (channel: string, argument?: string): Promise<string> =>
      page.evaluate(
        ([name = '', value]) =>
          window.api
            .invoke(name, value === 'function' ? () => {} : value)
            .then(() => 'fulfilled')
            .catch(String),
        [channel, argument],
      )
    expect(await invoke('fail')).toBe(
      "Error: Error invoking remote method 'fail': TypeError: on purpose",
    )
    expect(await invoke('nobody')).toBe(
      "Error: Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    )
    expect(await invoke('uncloneable')).toContain('An object could not be cloned.')
  })

  test('the sender is the app’s own page', async () => {
    expect(await page.evaluate(() => window.api.invoke('sender'))).toEqual({
      url: 'app://main/index.html',
      origin: 'app://main',
      top: true,
    })
  })

  test('the main process sends to the page', async () => {
    await page.evaluate(() => {
      window.api.on('news', (...args) => {
        document.title = JSON.stringify(args)
      })
    })
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('news', 1, { a: 'b' }),
    )
    await until('the message', async () => (await page.title()) !== 'Fixture')
    expect(await page.title()).toBe('[1,{"a":"b"}]')
  })
})

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

test('what is missing throws', async () => {
  const messages = await app.evaluate(({ app: it, crashReporter }) => {
    const message = (use: () => unknown): string => {
      try {
        use()
        return ''
      } catch (error) {
        return (error as Error).message
      }
    }
    return [message(() => it.getGPUInfo('basic')), message(() => crashReporter.getParameters())]
  })
  expect(messages).toEqual([
    'not in the stand-in: app.getGPUInfo',
    'not in the stand-in: crashReporter',
  ])
})
