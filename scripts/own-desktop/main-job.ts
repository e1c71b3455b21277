import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'

import { _electron, type ElectronApplication, type Page } from 'playwright'

import { definedEnv } from '../../electron-stand-in/defined-env.ts'
import type { FoundElectron } from '../electron-dist.ts'
import { isWinKept } from '../kept-win.ts'
import { ROOT } from '../paths.ts'
import { say } from '../say.ts'
import { pictureFile, startOwnDesktop } from './own-desktop.ts'
import { hasDesktop } from './present-desktop.ts'
import { writePicture } from './screen-picture.ts'

/** What is logged, in the past tense as every win. */
const WIN = 'started Micro-Momentum'
/** How long the app may take for each thing that is waited for, in milliseconds. */
const LIMIT_MS = 30_000
/** How long a screen takes at most to show what a page has drawn, in milliseconds. */
const ON_SCREEN_MS = 300

/** Where the app is shown, and how a picture of it comes about. */
interface Stage {
  env: Record<string, string>
  photograph: (page: Page, file: string) => Promise<void>
  stop: () => Promise<void>
}

/**
 * Does the app's main job once, in a folder of its own that is removed afterwards: starts it, logs a
 * win on Today, and reads it back from the disk. Keeps a picture of it, and says in one line how it
 * went.
 *
 * @param args more arguments for the app
 * @returns whether it went well
 */
export async function showMainJob(dist: FoundElectron, args: readonly string[]): Promise<boolean> {
  const userData = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  const removeUserData = (): void => rmSync(userData, { recursive: true, force: true })
  process.once('exit', removeUserData)
  const stage = await openStage()
  let app: ElectronApplication | undefined
  try {
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dist.folder
    app = await _electron.launch({
      // Containers have little shared memory.
      args: ['--disable-dev-shm-usage', ROOT, `--user-data-dir=${userData}`, ...args],
      env: { ...stage.env, LC_ALL: process.env['LC_ALL'] ?? 'en_US.UTF-8' },
      cwd: ROOT,
      timeout: LIMIT_MS,
    })
    const page = await mainPage(app)
    await logOnToday(page)
    const picture = pictureFile('today')
    await stage.photograph(page, picture)
    if (!isWinKept(userData, WIN)) throw new Error('the win is not on the disk')
    say(`It works: a win was logged on Today and is on the disk. Picture: ${picture}`)
    return true
  } catch (error) {
    // Playwright's errors end with its log.
    const [reason = ''] = String(error).split('\n')
    say(`It does not work here: ${reason}`)
    return false
  } finally {
    await app?.close().catch(() => undefined)
    await stage.stop()
    removeUserData()
  }
}

/** The desktop that is there, and a picture of the page; else one of its own, and all of its screen. */
async function openStage(): Promise<Stage> {
  if (await hasDesktop()) {
    return {
      env: definedEnv(),
      photograph: async (page, path) => {
        await page.screenshot({ path })
      },
      stop: () => Promise.resolve(),
    }
  }
  const desktop = await startOwnDesktop()
  return {
    env: { ...desktop.env, ELECTRON_STAND_IN_TRAY: 'panel' },
    photograph: async (_page, path) => {
      await after(ON_SCREEN_MS)
      await writePicture(desktop.frameBuffer, path)
    },
    stop: desktop.stop,
  }
}

/** The main window, which a first start opens on its welcome. */
async function mainPage(app: ElectronApplication): Promise<Page> {
  const page =
    app.windows().find(isMain) ??
    (await app.waitForEvent('window', { predicate: isMain, timeout: LIMIT_MS }))
  page.setDefaultTimeout(LIMIT_MS)
  return page
}

function isMain(page: Page): boolean {
  return page.url().includes('/main.html')
}

async function logOnToday(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skip all' }).click()
  const field = page.getByRole('textbox', { name: 'What did you do?' })
  await field.fill(WIN)
  await field.press('Enter')
  const wins = page.getByRole('list', { name: 'Wins today' })
  await wins.getByRole('listitem').filter({ hasText: WIN }).waitFor()
  // The bead has landed, and all of it is drawn.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    await new Promise((drawn) => {
      requestAnimationFrame(() => requestAnimationFrame(drawn))
    })
  })
}
