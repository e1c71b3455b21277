import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { logOf } from '../fixtures/log.ts'
import { expect, sharedApp, storedWins, test } from '../fixtures/test.ts'
import { mainPage, TODAY } from '../pages/main-window.ts'
import { quickLogPage } from '../pages/quick-log.ts'

test.describe('a page of the app', () => {
  const { app, userData } = sharedApp()

  test('sees neither Node nor Electron', async () => {
    const { page } = await mainPage(app())
    const seen = await page.evaluate(() => ({
      names: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
        (name) => name in globalThis,
      ),
      bridge: Object.keys(
        (globalThis as unknown as { microMomentum: object }).microMomentum,
      ).toSorted(),
    }))
    expect(seen).toEqual({ names: [], bridge: ['invoke', 'subscribe'] })
  })

  test('is refused when its message does not fit, and nothing changes', async () => {
    const { page } = await mainPage(app())
    const answers = await page.evaluate(async () => {
      type Invoke = (...message: unknown[]) => Promise<unknown>
      const { microMomentum } = globalThis as unknown as { microMomentum: { invoke: Invoke } }
      const messages: unknown[][] = [
        ['win.log', { text: 7, source: 'quick-log' }],
        ['win.log', { text: 'a', source: 'quick-log', extra: true }],
        ['win.log'],
        ['win.remove', { id: '../../settings' }],
        ['__proto__', {}],
        ['electron-store-get-data', {}],
        [{ name: 'win.log' }, {}],
      ]
      const tried = messages.map((message) =>
        microMomentum.invoke(...message).then(
          () => 'answered',
          (error: unknown) => String(error),
        ),
      )
      return Promise.all(tried)
    })
    expect(answers).toHaveLength(7)
    for (const answer of answers) expect(answer).toContain('Refused: ')
    expect(logOf(userData()).match(/was refused/g)).toHaveLength(7)
    await expect(page.getByText('Anything small counts')).toBeVisible()
    expect(await storedWins(userData())).toEqual([])
  })

  test('goes nowhere else and opens nothing', async () => {
    const { page } = await mainPage(app())
    await quickLogPage(app())
    await expect(page.getByRole('heading', { name: TODAY })).toBeVisible()
    const before = page.url()
    await app().evaluate(({ webContents }) => {
      const shared = globalThis as unknown as { left: Array<[string, boolean]> }
      shared.left = []
      for (const contents of webContents.getAllWebContents()) {
        contents.on('will-navigate', (event) =>
          shared.left.push([event.url, event.defaultPrevented]),
        )
      }
    })
    await page.evaluate(() => {
      window.open('https://example.org/')
      window.open('app://micro-momentum/quick-log.html')
      const link = document.createElement('a')
      link.href = 'https://example.org/'
      document.body.append(link)
      link.click()
    })
    await expect
      .poll(() => app().evaluate(() => (globalThis as unknown as { left: unknown[] }).left))
      .toEqual([['https://example.org/', true]])
    await expect(page.getByRole('heading', { name: TODAY })).toBeVisible()
    expect(page.url()).toBe(before)
    expect(app().windows()).toHaveLength(2)
  })

  test('reaches no network and runs no code of others', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.setHeader('access-control-allow-origin', '*')
      response.end('hello')
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const { port } = server.address() as AddressInfo
    try {
      const { page } = await mainPage(app())
      const tried = await page.evaluate(async (local) => {
        const against: string[] = []
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          against.push(effectiveDirective)
        })
        const outcome = (attempt: Promise<unknown>): Promise<string> =>
          attempt.then(
            () => 'reached',
            () => 'refused',
          )
        const image = new Promise((resolve, reject) => {
          const picture = new Image()
          picture.addEventListener('load', resolve)
          picture.addEventListener('error', reject)
          picture.src = `${local}/picture.png`
        })
        // In a task of its own: what a debugger sends is free of the policy.
        const evaluated = new Promise((resolve, reject) => {
          setTimeout(() => {
            try {
              resolve(new Function('return 1')())
            } catch (error) {
              reject(error)
            }
          })
        })
        const inline = new Promise((resolve, reject) => {
          try {
            const script = document.createElement('script')
            script.textContent = 'globalThis.ranInline = true'
            document.body.append(script)
          } catch (error) {
            reject(error)
          }
          if ('ranInline' in globalThis) resolve(undefined)
          else reject(new Error('It did not run.'))
        })
        const outcomes = {
          fetched: await outcome(fetch(`${local}/data`)),
          image: await outcome(image),
          evaluated: await outcome(evaluated),
          inline: await outcome(inline),
          notifications: await Notification.requestPermission(),
        }
        return { ...outcomes, against: [...new Set(against)].toSorted() }
      }, `http://127.0.0.1:${port}`)
      expect(tried).toEqual({
        fetched: 'refused',
        image: 'refused',
        evaluated: 'refused',
        inline: 'refused',
        notifications: 'denied',
        against: expect.arrayContaining([
          'connect-src',
          'img-src',
          'require-trusted-types-for',
        ]) as string[],
      })
      expect(asked).toEqual([])
      // Of the spelling checker, which would have fetched one as soon as there was a session.
      expect(existsSync(join(userData(), 'Dictionaries'))).toBe(false)
    } finally {
      server.close()
    }
  })
})

const onStandIn = (process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '').includes('electron-stand-in')
const sandboxed = onStandIn
  ? 'every window is sandboxed and isolated (not run: the stand-in cannot open any other)'
  : 'every window is sandboxed and isolated'
test(sandboxed, async ({ launch }) => {
  test.skip(onStandIn)
  const app = await launch()
  await mainPage(app)
  await quickLogPage(app)
  const preferences = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      // In no typings, and the one way to see what a window really has.
      .map(
        (contents) =>
          (
            contents as unknown as { getLastWebPreferences?: () => Record<string, unknown> }
          ).getLastWebPreferences?.() ?? {},
      )
      .map(({ sandbox, contextIsolation, nodeIntegration }) => ({
        sandbox,
        contextIsolation,
        nodeIntegration,
      })),
  )
  expect(preferences.length).toBeGreaterThanOrEqual(2)
  for (const preference of preferences) {
    expect(preference).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false })
  }
})
