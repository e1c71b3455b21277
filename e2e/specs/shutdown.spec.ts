import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { ElectronApplication } from '@playwright/test'

import { ask } from '../fixtures/bridge.ts'
import { holdFiles, releaseFiles } from '../fixtures/held-files.ts'
import { tagsOf } from '../fixtures/long.ts'
import { expect, pageOf, storedWins, test } from '../fixtures/test.ts'
import { chooseInTray } from '../fixtures/tray.ts'
import { openToday } from '../pages/main-window.ts'

const onStandIn = (process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '').includes('electron-stand-in')
const unlessNot = onStandIn ? '' : ' (not run: no session is ended for a test)'

/** Shorter than the end waits for a file, in milliseconds. */
const FREE_SOON_MS = 1_500

/** One that the app begins by itself and one that it is told: the others end the same way. */
const ON_EACH_PUSH = new Set(['Quit in the tray', 'SIGTERM'])
/** The ways in which an app is asked to end. */
const ENDINGS: Record<string, (app: ElectronApplication) => unknown> = {
  'Quit in the tray': (app) => chooseInTray(app, 'Quit'),
  'a quit from the menu': (app) => app.evaluate((electron) => electron.app.quit()),
  'a shutdown': (app) =>
    app.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('shutdown', { preventDefault: () => undefined })
    }),
  ...Object.fromEntries(
    (['SIGTERM', 'SIGINT', 'SIGHUP'] as const).map((signal) => [
      signal,
      (app: ElectronApplication) => app.process().kill(signal),
    ]),
  ),
}

/** Logs a win, has the files held, and asks for another one, which is not answered so far. */
async function logWhileHeld(app: ElectronApplication, userData: string): Promise<void> {
  const page = await pageOf(app, 'quick-log')
  await ask(page, 'win.log', { text: 'opened the letter', source: 'quick-log' })
  await holdFiles(app, join(userData, 'data'))
  // The window goes before it is answered.
  await page.evaluate(() => {
    const { microMomentum } = globalThis as unknown as {
      microMomentum: { invoke(name: string, argument: unknown): Promise<unknown> }
    }
    microMomentum
      .invoke('win.log', { text: 'read one line', source: 'quick-log' })
      .catch(() => undefined)
  })
}

const texts = async (userData: string): Promise<string[]> =>
  (await storedWins(userData)).map(({ text }) => text)

test.describe('ending while a file is held', { tag: '@trust' }, () => {
  for (const [how, end] of Object.entries(ENDINGS)) {
    const tag = tagsOf(ON_EACH_PUSH.has(how))
    test(`${how} waits, and the win is there`, { tag }, async ({ launch, userData }) => {
      test.skip(process.platform === 'win32' && how.startsWith('SIG'), 'Windows has no signals')
      const app = await launch()
      await logWhileHeld(app, userData)
      await releaseFiles(app, 'once it is ending')
      const ended = once(app.process(), 'exit')
      await end(app)
      expect(await ended).toEqual([0, null])
      expect(await texts(userData)).toEqual(['opened the letter', 'read one line'])
      expect(existsSync(join(userData, 'unsaved.json'))).toBe(false)
    })
  }

  test(
    'a second quit does not end it any sooner',
    { tag: '@long' },
    async ({ launch, userData }) => {
      const app = await launch()
      await logWhileHeld(app, userData)
      await releaseFiles(app, FREE_SOON_MS)
      const ended = once(app.process(), 'exit')
      await app.evaluate((electron) => {
        electron.app.quit()
        electron.app.quit()
      })
      // There are no signals on Windows, where this would end a shell.
      if (process.platform !== 'win32') app.process().kill('SIGTERM')
      expect(await ended).toEqual([0, null])
      expect(await texts(userData)).toEqual(['opened the letter', 'read one line'])
    },
  )

  test(`a session of Windows ends without a question, and the win is in a file${unlessNot}`, async ({
    launch,
    userData,
  }) => {
    test.skip(!onStandIn)
    const app = await launch()
    await logWhileHeld(app, userData)
    const ended = once(app.process(), 'exit')
    app.process().kill('SIGUSR2')
    expect(await ended).toEqual([0, null])
    expect(await texts(userData)).toEqual(['opened the letter'])
    expect(readFileSync(join(userData, 'unsaved.json'), 'utf8')).toContain('read one line')
  })

  test(
    'where it is held for longer, the next start has the win and says so once',
    { tag: '@long' },
    async ({ launch, userData }) => {
      const app = await launch()
      await logWhileHeld(app, userData)
      const ended = once(app.process(), 'exit')
      await app.evaluate((electron) => electron.app.quit())
      expect(await ended).toEqual([0, null])
      expect(await texts(userData)).toEqual(['opened the letter'])

      const main = await openToday(await launch())
      await expect(main.wins).toHaveText([/read one line/, /opened the letter/])
      const said = main.page.getByText('It’s saved now.')
      await expect(said).toBeVisible()
      expect(await texts(userData)).toEqual(['opened the letter', 'read one line'])
      expect(existsSync(join(userData, 'unsaved.json'))).toBe(false)
      await main.page.getByRole('button', { name: 'OK' }).click()
      await expect(said).toBeHidden()
    },
  )
})
