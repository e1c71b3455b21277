import { expect, storedWins, test } from '../fixtures/test.ts'
import { mainPage } from '../pages/main-window.ts'
import { quickLogPage } from '../pages/quick-log.ts'

test.describe('a page of the app', () => {
  test('sees neither Node nor Electron', async ({ launch }) => {
    const { page } = await mainPage(await launch())
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

  test('is refused when its message does not fit, and nothing changes', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const said: string[] = []
    app.on('console', (message) => said.push(message.text()))
    const { page } = await mainPage(app)
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
    await expect.poll(() => said.filter((line) => line.includes('was refused')).length).toBe(7)
    await expect(page.getByText('The page is open.')).toBeVisible()
    expect(await storedWins(userData)).toEqual([])
  })

  test('goes nowhere else and opens nothing', async ({ launch }) => {
    const app = await launch()
    const { page } = await mainPage(app)
    await quickLogPage(app)
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
    const before = page.url()
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'https://example.org/'
      document.body.append(link)
      link.click()
      window.open('https://example.org/')
      window.open('app://micro-momentum/quick-log.html')
    })
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
    expect(page.url()).toBe(before)
    expect(app.windows()).toHaveLength(2)
  })

  test('reaches no network and runs no code of others', async ({ launch }) => {
    const { page } = await mainPage(await launch())
    const tried = await page.evaluate(async () => {
      const fails = (attempt: Promise<unknown>): Promise<string> =>
        attempt.then(
          () => 'reached',
          () => 'refused',
        )
      const added = ((): string => {
        try {
          const inline = document.createElement('script')
          inline.textContent = 'globalThis.ranInline = true'
          document.body.append(inline)
          return 'ranInline' in globalThis ? 'ran' : 'refused'
        } catch {
          return 'refused'
        }
      })()
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
      return {
        fetched: await fails(fetch('https://example.org/')),
        local: await fails(fetch('http://127.0.0.1:9/')),
        evaluated: await fails(evaluated),
        inline: added,
        camera: await fails(navigator.mediaDevices.getUserMedia({ video: true })),
        notifications: await Notification.requestPermission(),
      }
    })
    expect(tried).toEqual({
      fetched: 'refused',
      local: 'refused',
      evaluated: 'refused',
      inline: 'refused',
      camera: 'refused',
      notifications: 'denied',
    })
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
