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
  expect(await window.evaluate((it) => it.getSize())).toEqual([500, 400])
  const inside = await window.evaluate((it) => it.getContentSize())
  expect(inside).toEqual([498, 368])
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual(inside)
  expect(await window.evaluate((it) => it.getTitle())).toBe('Fixture')
})

test('the frame is around what a window is asked to have inside', async () => {
  const sizes = await app.evaluate(({ BrowserWindow }) => {
    const window = new BrowserWindow({
      show: false,
      useContentSize: true,
      width: 300,
      height: 200,
      minWidth: 100,
      minHeight: 100,
    })
    const seen = [window.getSize(), window.getContentSize()]
    window.setBounds({ width: 400, height: 300 })
    seen.push(window.getContentSize())
    window.setContentSize(320, 210)
    seen.push(window.getSize(), window.getMinimumSize())
    window.setSize(1, 1)
    seen.push(window.getSize())
    window.destroy()
    return seen
  })
  expect(sizes).toEqual([
    [302, 232],
    [300, 200],
    [398, 268],
    [322, 242],
    [100, 100],
    [100, 100],
  ])
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
