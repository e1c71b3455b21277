import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { expect, isShown, test } from '../fixtures/test.ts'

const SOCKET = 'wayland-of-specs'
const onStandIn = (process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '').includes('electron-stand-in')
const hasWeston = process.platform === 'linux' && spawnSync('weston', ['--version']).status === 0
const canRun = hasWeston && !onStandIn
const unlessNot = canRun ? '' : ' (not run: it takes Electron, and the compositor weston)'

/** Starts a compositor that draws nowhere, and answers when it can be reached. */
async function startWeston(folder: string): Promise<ChildProcess> {
  mkdirSync(folder, { mode: 0o700 })
  const weston = spawn(
    'weston',
    ['--backend=headless-backend.so', `--socket=${SOCKET}`, '--idle-time=0'],
    { env: { ...process.env, XDG_RUNTIME_DIR: folder }, stdio: 'ignore' },
  )
  await expect.poll(() => existsSync(join(folder, SOCKET))).toBe(true)
  return weston
}

test.describe('under a compositor of Wayland', () => {
  test.skip(!canRun)

  test(`a first start shows its window${unlessNot}`, async ({ launch, userData }) => {
    const folder = join(userData, 'run')
    const weston = await startWeston(folder)
    try {
      const app = await launch({
        env: {
          XDG_RUNTIME_DIR: folder,
          WAYLAND_DISPLAY: SOCKET,
          XDG_SESSION_TYPE: 'wayland',
          // There is no other way to a screen.
          DISPLAY: '',
        },
      })
      await expect.poll(() => isShown(app, 'main')).toBe(true)
      await app.close()
    } finally {
      weston.kill()
    }
  })
})
