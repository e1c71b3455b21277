import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { chromium, type Locator } from '@playwright/test'

import { processesUsing } from '../../electron-stand-in/processes.ts'
import { findChromium } from '../../electron-stand-in/src/chromium/process.ts'
import { listeningAt } from '../fixtures/listening.ts'
import { difference, shareOf, variety, type Area } from '../fixtures/pixels.ts'
import { seedWins } from '../fixtures/seed.ts'
import { startWithoutDesktop, type TerminalStart } from '../fixtures/terminal-start.ts'
import { expect, storedWins, test } from '../fixtures/test.ts'

/** The ground of every window of the app. */
const PAPER = [250, 246, 238] as const
/** The size of the screen, and where on it the panel has its only icon, and that its menu. */
const SCREEN = { width: 1280, height: 860 }
const ICON: Area = { left: 1248, top: 828, width: 28, height: 28 }
const ICON_MIDDLE = { x: ICON.left + ICON.width / 2, y: ICON.top + ICON.height / 2 }
const MENU: Area = { left: 1216, top: 720, width: 60, height: 80 }
/** Where a start keeps what another needs to know of its desktop. */
const SHARED = join(import.meta.dirname, '../../.cache/desktop.json')

test.describe('npm start on a machine without a desktop', { tag: '@trust' }, () => {
  test.skip(process.platform !== 'linux', 'other systems always have a desktop')

  let start: TerminalStart | undefined
  test.afterEach(async () => {
    start?.interrupt()
    await start?.ended
    start = undefined
  })

  test('with --picture it does the main job once and keeps a picture of it', async () => {
    const began = Date.now()
    start = startWithoutDesktop(['--picture'])
    const { code, said } = await start.ended
    expect(said).toMatch(/It works: a win was logged on Today and is on the disk\. Picture: .+/)
    expect(code).toBe(0)
    const picture = /Picture: (.+)/.exec(said)?.[1] ?? ''
    expect(statSync(picture).mtimeMs).toBeGreaterThan(began)
    expect(await shareOf(readFileSync(picture), PAPER)).toBeGreaterThan(0.4)
  })

  test(
    'it is seen and used in a browser, and Ctrl+C leaves nothing',
    { tag: '@long' },
    async ({ userData }) => {
      await seedWins(userData, [])
      start = startWithoutDesktop([`--user-data-dir=${userData}`])
      const [, address = ''] = await start.says(
        /Open (http:\/\/127\.0\.0\.1:\d+\/#\w+) in a browser/,
      )
      const [, picture = ''] = await start.says(/Latest screenshot: (.+?) \(Ctrl/)
      const folder = desktopFolder()
      expect(processesUsing(folder).length).toBeGreaterThan(5)
      // The page is there, and everything else is reached from this machine alone as well.
      const places = listeningAt(processesUsing(folder))
      expect(places).toContain(new URL(address).host)
      expect(places.filter((place) => !place.startsWith('127.0.0.1:'))).toEqual([])
      const browser = await chromium.launch({ executablePath: findChromium() })
      try {
        const page = await browser.newPage({ viewport: SCREEN })
        await page.goto(address)
        // It has a size once it is connected.
        const canvas = page.locator(`canvas[width="${SCREEN.width}"]`)
        await expect.poll(async () => variety(await screenOf(canvas), ICON)).toBeGreaterThan(0.05)
        const before = await screenOf(canvas)

        await page.mouse.click(ICON_MIDDLE.x, ICON_MIDDLE.y)
        await expect.poll(async () => shareOf(await screenOf(canvas), PAPER)).toBeGreaterThan(0.05)
        await expect
          .poll(async () => difference(await screenOf(canvas), readFileSync(picture)))
          .toBeLessThan(0.01)
        await page.keyboard.type('opened the app in a browser')
        await page.keyboard.press('Enter')
        await expect
          .poll(() => storedWins(userData))
          .toMatchObject([{ text: 'opened the app in a browser', source: 'quick-log' }])

        await page.mouse.click(ICON_MIDDLE.x, ICON_MIDDLE.y, { button: 'right' })
        await expect
          .poll(async () => difference(await screenOf(canvas), before, MENU))
          .toBeGreaterThan(0.5)
      } finally {
        await browser.close()
      }
      start.interrupt()
      expect(await start.ended).toMatchObject({ code: 0 })
      // The last of them are told to end, and need a moment for it.
      await expect.poll(() => processesUsing(folder)).toEqual([])
      expect([folder, SHARED].filter((path) => existsSync(path))).toEqual([])
    },
  )
})

/** The desktop's own folder, which everything on it names. */
function desktopFolder(): string {
  const { env } = JSON.parse(readFileSync(SHARED, 'utf8')) as { env: { XAUTHORITY: string } }
  return dirname(env.XAUTHORITY)
}

/** What the browser shows of the desktop's screen, pixel by pixel. */
async function screenOf(canvas: Locator): Promise<Buffer> {
  const url = await canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL())
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
