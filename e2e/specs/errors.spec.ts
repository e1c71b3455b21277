import { join } from 'node:path'

import type { ElectronApplication } from '@playwright/test'

import { ask } from '../fixtures/bridge.ts'
import { holdFiles } from '../fixtures/held-files.ts'
import { logOf } from '../fixtures/log.ts'
import { expect, pageOf, test } from '../fixtures/test.ts'
import { mainPage, openToday, TODAY } from '../pages/main-window.ts'

/** What nobody may find in the log. */
const TYPED = 'told nobody about Anna'

/** Has the page of the main window crash, as far as anybody in the main process can tell. */
function crash(app: ElectronApplication, times: number): Promise<void> {
  return app.evaluate(({ BrowserWindow }, count) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('/main.html'),
    )
    for (let time = 0; time < count; time += 1) {
      window?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
    }
  }, times)
}

test.describe('the log', { tag: '@trust' }, () => {
  test('has what went wrong in the app and its pages, and no word that was typed', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const main = await mainPage(app)
    await ask(main.page, 'win.log', { text: TYPED, source: 'quick-log' })
    await main.page.evaluate((typed) => {
      setTimeout(() => {
        throw new Error(typed)
      })
      void Promise.reject(new Error(typed))
      setTimeout(() => JSON.parse(typed) as unknown)
      const bridge = globalThis as unknown as {
        microMomentum: { invoke(name: string, argument: unknown): Promise<unknown> }
      }
      const refused = [
        ['win.log', { text: typed, source: typed }],
        [typed, {}],
        ['page.error', { kind: 'error', error: { name: typed, frames: [typed] } }],
      ] as const
      for (const [name, argument] of refused) {
        bridge.microMomentum.invoke(name, argument).catch(() => undefined)
      }
    }, TYPED)
    await app.evaluate((_, typed) => {
      setTimeout(() => {
        throw new Error(typed)
      })
      void Promise.reject(new Error(typed))
    }, TYPED)
    for (const line of [
      /\[info\] +start app=\S+ electron=45\.\S+ .*node=24\.\S+ platform=\w+ arch=\w+/,
      'page error error=Error',
      'page error error=SyntaxError',
      'page rejection error=Error',
      'uncaught exception error=Error',
      'unhandled rejection error=Error',
      'refused: the argument of win.log does not fit',
      'refused: there is no such command',
      'refused: the argument of page.error does not fit',
    ]) {
      await expect
        .poll(() => logOf(userData))
        .toEqual(
          typeof line === 'string' ? expect.stringContaining(line) : expect.stringMatching(line),
        )
    }

    // A file that another program holds.
    await holdFiles(app, join(userData, 'data'))
    const held = await ask(main.page, 'win.log', { text: TYPED, source: 'quick-log' })
    expect(held.kind).toBe('not-saved')
    expect(logOf(userData)).toMatch(
      /a file kind=cannot-write code=EBUSY file=data\/[0-9a-f-]{36}\/wins\/\d{4}-\d\d\.json/,
    )
    expect(logOf(userData)).not.toMatch(/told|nobody|Anna/)
    expect(logOf(userData)).not.toContain(userData)
  })

  test('is shown where it lies, from Settings', { tag: '@long' }, async ({ launch, userData }) => {
    const app = await launch()
    const main = await openToday(app)
    await main.settings('Advanced')
    await app.evaluate(({ shell }) => {
      Object.assign(shell, {
        showItemInFolder: (path: string) => Object.assign(globalThis, { shownFile: path }),
      })
    })
    await main.page.getByRole('button', { name: 'Show the log file' }).click()
    await expect
      .poll(() => app.evaluate(() => (globalThis as unknown as { shownFile: string }).shownFile))
      .toBe(join(userData, 'logs', 'main.log'))
  })
})

test.describe('a page that crashes', { tag: '@trust' }, () => {
  test('is drawn anew', { tag: '@long' }, async ({ launch, userData }) => {
    const app = await launch()
    const main = await mainPage(app)
    await main.page.evaluate(() => Object.assign(globalThis, { before: true }))
    await crash(app, 1)
    await expect
      .poll(() => main.page.evaluate(() => 'before' in globalThis).catch(() => true))
      .toBe(false)
    await expect(main.page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(logOf(userData)).toContain('a page has ended page=main reason=crashed exitCode=5')
  })

  test('in truth, its process gone, is drawn anew in its window', async ({ launch, userData }) => {
    const app = await launch()
    const main = await mainPage(app)
    await expect(main.heading).toBeVisible()
    const devTools = await main.page.context().newCDPSession(main.page)
    // A page that is crashing answers nothing, or with an error: it is asked once it has loaded anew.
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()
        .map(({ webContents }) => webContents)
        .find((one) => one.getURL().includes('/main.html'))
      const loaded = new Promise<boolean>((resolve) => {
        contents?.once('render-process-gone', () => {
          const wasCrashed = contents.isCrashed()
          contents.once('did-finish-load', () => resolve(wasCrashed && !contents.isCrashed()))
        })
      })
      Object.assign(globalThis, { loadedAfterCrash: loaded })
    })
    // Whoever asks for it gets no answer.
    void devTools.send('Page.crash').catch(() => undefined)
    expect(
      await app.evaluate(
        () => (globalThis as unknown as { loadedAfterCrash: Promise<boolean> }).loadedAfterCrash,
      ),
    ).toBe(true)
    // The driver knows its page no more; the app's own window has it.
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()
            .map(({ webContents }) => webContents)
            .find((one) => one.getURL().includes('/main.html'))
            ?.executeJavaScript('document.querySelector("h1")?.textContent'),
        ),
      )
      .toMatch(TODAY)
    expect(logOf(userData)).toContain('a page has ended page=main reason=crashed')
  })

  test(
    'again and again is left, and drawn again when the person says so',
    { tag: '@long' },
    async ({ launch }) => {
      const app = await launch()
      const main = await mainPage(app)
      await app.evaluate(({ dialog, BrowserWindow }) => {
        const seen = globalThis as unknown as { asked: string[]; answer: () => void; drawn: number }
        Object.assign(seen, { asked: [], drawn: 0 })
        for (const { webContents } of BrowserWindow.getAllWindows()) {
          const reload = webContents.reload.bind(webContents)
          webContents.reload = () => {
            seen.drawn += 1
            reload()
          }
        }
        Object.assign(dialog, {
          showMessageBox: ({ message }: { message: string }) => {
            seen.asked.push(message)
            return new Promise((resolve) => {
              seen.answer = () => resolve({ response: 0, checkboxChecked: false })
            })
          },
        })
      })
      const seen = (): Promise<[number, string[]]> =>
        app.evaluate(() => {
          const { drawn, asked } = globalThis as unknown as { drawn: number; asked: string[] }
          return [drawn, asked]
        })
      await crash(app, 7)
      const message = 'A Micro-Momentum window won’t open right now.'
      expect(await seen()).toEqual([0, [message]])
      await app.evaluate(() => (globalThis as unknown as { answer: () => void }).answer())
      await expect.poll(seen).toEqual([1, [message]])
      await expect(main.page.getByRole('heading', { level: 1 })).toBeVisible()
    },
  )
})

test('the app goes on after an error that nothing has dealt with', async ({ launch }) => {
  const app = await launch()
  await app.evaluate(() => {
    setTimeout(() => {
      throw new Error('from a listener')
    })
  })
  const page = await pageOf(app, 'quick-log')
  const answer = await ask(page, 'win.log', { text: 'still here', source: 'quick-log' })
  expect(answer.kind).toBe('logged')
})
