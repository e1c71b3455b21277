import { startTrayHost } from '../../electron-stand-in/tray-host.ts'
import { desktopFor, expect, isShown, launchAgain, test } from '../fixtures/test.ts'
import { trayLines } from '../fixtures/tray.ts'
import { quickLogPage } from '../pages/quick-log.ts'

/** Longer than a window takes to appear, in milliseconds. */
const SETTLED_MS = 1_500

test.describe('started by the system', () => {
  test('waits in the tray without a window, also when it is started twice', async ({
    launch,
    desktop,
    userData,
  }) => {
    const app = await launch({ args: ['--at-login'] })
    await trayLines(app)
    expect(await launchAgain(['--at-login'], desktop, userData)).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS))
    expect([await isShown(app, 'main'), await isShown(app, 'quick-log')]).toEqual([false, false])
  })

  test.describe('on Linux', () => {
    test.skip(process.platform !== 'linux', 'macOS and Windows always have a tray')

    test('waits for a panel that comes later', async ({ launch }) => {
      const desktop = await desktopFor({ trayHost: false })
      try {
        const env = { XDG_SESSION_TYPE: 'wayland' }
        const launching = launch({ args: ['--at-login'], desktop, env })
        await new Promise((resolve) => setTimeout(resolve, SETTLED_MS))
        const host = await startTrayHost(desktop.env)
        try {
          const app = await launching
          await trayLines(app)
          await new Promise((resolve) => setTimeout(resolve, SETTLED_MS))
          expect(await isShown(app, 'main')).toBe(false)
        } finally {
          host.stop()
        }
      } finally {
        await desktop.stop()
      }
    })

    test('shows the window where no panel comes', async ({ launch }) => {
      const desktop = await desktopFor({ trayHost: false })
      try {
        const env = { XDG_SESSION_TYPE: 'x11' }
        const app = await launch({ args: ['--at-login'], desktop, env })
        await expect.poll(() => isShown(app, 'main')).toBe(true)
      } finally {
        await desktop.stop()
      }
    })

    test('does not let somebody wait for a panel', async ({ launch, userData }) => {
      const desktop = await desktopFor({ trayHost: false })
      try {
        const env = { XDG_SESSION_TYPE: 'wayland' }
        const launching = launch({ args: ['--at-login'], desktop, env })
        await new Promise((resolve) => setTimeout(resolve, SETTLED_MS))
        const asked = Date.now()
        expect(await launchAgain(['--log'], desktop, userData)).toBe(0)
        const app = await launching
        await quickLogPage(app)
        await expect.poll(() => isShown(app, 'quick-log')).toBe(true)
        // The panel would have had fifteen seconds.
        expect(Date.now() - asked).toBeLessThan(10_000)
      } finally {
        await desktop.stop()
      }
    })
  })
})
