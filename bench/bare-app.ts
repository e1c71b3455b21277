import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { _electron } from 'playwright'

import type { Desktop } from '../electron-stand-in/desktop.ts'

/** The least that is a tray app: what a launch costs before any of our code. */
const MAIN = `
const { app, Menu, nativeImage, Tray } = require('electron')
app.whenReady().then(() => {
  globalThis.tray = new Tray(nativeImage.createEmpty())
  globalThis.tray.setContextMenu(Menu.buildFromTemplate([{ label: 'Quit' }]))
})
`

/** Launches a minimal tray app under the same driver, in milliseconds until its tray is there. */
export async function bareLaunch(desktop: Desktop): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'micro-momentum-bare-'))
  mkdirSync(join(folder, 'app'))
  writeFileSync(join(folder, 'app/package.json'), '{"name":"bare","main":"main.js"}')
  writeFileSync(join(folder, 'app/main.js'), MAIN)
  const began = Date.now()
  const app = await _electron.launch({
    args: [join(folder, 'app'), `--user-data-dir=${join(folder, 'data')}`],
    env: { ...process.env, ELECTRON_STAND_IN_TRAY: 'hidden', ...desktop.env },
  })
  while (!(await app.evaluate(() => 'tray' in globalThis)));
  const took = Date.now() - began
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  return took
}
