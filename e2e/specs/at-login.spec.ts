import { join } from 'node:path'

import type { ElectronApplication } from '@playwright/test'

import { startTrayHost } from '../../electron-stand-in/tray-host.ts'
import { overhear } from '../fixtures/bus.ts'
import { desktopFor, expect, isShown, launchAgain, test } from '../fixtures/test.ts'
import { trayLines } from '../fixtures/tray.ts'
import { quickLogPage } from '../pages/quick-log.ts'

const WAIT_FOR_EVER = join(import.meta.dirname, '../fixtures/wait-for-ever.cjs')

test.describe('started by the system', () => {
  test('waits in the tray without a window, also when it is started twice', async ({
    launch,
    desktop,
    userData,
  }) => {
    const app = await launch({ args: ['--at-login'] })
    await trayLines(app)
    expect(await windows(app)).toEqual(['hidden'])
    const answered = nextLaunchAnswered(app)
    expect(await launchAgain(['--at-login'], desktop, userData)).toBe(0)
    await answered
    expect(await windows(app)).toEqual(['hidden'])
  })

  test.describe('on Linux', () => {
    test.skip(process.platform !== 'linux', 'macOS and Windows always have a tray')

    test('waits for a panel that comes later', async ({ launch }) => {
      const desktop = await desktopFor({ trayHost: false })
      const { trayAskedFor, stop } = await overhear(desktop)
      try {
        const env = { XDG_SESSION_TYPE: 'wayland' }
        const launching = launch({ args: ['--at-login'], desktop, env })
        await trayAskedFor
        const host = await startTrayHost(desktop.env)
        try {
          const app = await launching
          await trayLines(app)
          expect(await windows(app)).toEqual(['hidden'])
        } finally {
          host.stop()
        }
      } finally {
        stop()
        await desktop.stop()
      }
    })

    test('shows the window where no panel comes', { tag: '@long' }, async ({ launch }) => {
      const desktop = await desktopFor({ trayHost: false })
      try {
        const env = { XDG_SESSION_TYPE: 'x11' }
        const app = await launch({ args: ['--at-login'], desktop, env })
        await expect.poll(() => isShown(app, 'main')).toBe(true)
      } finally {
        await desktop.stop()
      }
    })

    test(
      'does not let somebody wait for a panel',
      { tag: '@long' },
      async ({ launch, userData }) => {
        const desktop = await desktopFor({ trayHost: false })
        const { trayAskedFor, stop } = await overhear(desktop)
        try {
          const launching = launch({ args: ['--at-login'], desktop, preload: WAIT_FOR_EVER })
          await trayAskedFor
          expect(await launchAgain(['--log'], desktop, userData)).toBe(0)
          const app = await launching
          await quickLogPage(app)
          await expect.poll(() => isShown(app, 'quick-log')).toBe(true)
        } finally {
          stop()
          await desktop.stop()
        }
      },
    )
  })
})

/** What there is of windows: the one for a win is always there, and mostly hidden. */
function windows(app: ElectronApplication): Promise<('shown' | 'hidden')[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => (window.isVisible() ? 'shown' : 'hidden')),
  )
}

/** Resolves once the app has done what the next start beside it asks for. */
function nextLaunchAnswered(running: ElectronApplication): Promise<void> {
  return running.evaluate(
    ({ app }) =>
      new Promise<void>((resolve) => {
        app.once('second-instance', () => setImmediate(resolve))
      }),
  )
}
