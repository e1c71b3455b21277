import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { ElectronApplication, Page } from '@playwright/test'

import { ROOT } from '../scripts/paths.ts'
import { say } from '../scripts/say.ts'
import { seedWins } from './fixtures/seed.ts'
import { desktopFor, launchApp, pageOf } from './fixtures/test.ts'
import { chooseInTray } from './fixtures/tray.ts'

const DOCS = join(ROOT, 'docs')

/** The days before, for the list of everything. */
const EARLIER = [
  'answered one message',
  'laid out the running shoes',
  'Rested on purpose',
  'watered the plants',
  'read two pages',
  'called the dentist',
  'washed one cup',
  'asked one question',
]

/** Draws the screens of the README in both colours into `docs/`. Started by `npm run screenshots`. */
export async function takeScreenshots(): Promise<void> {
  await mkdir(DOCS, { recursive: true })
  const desktop = await desktopFor({ trayHost: true })
  const userData = await mkdtemp(join(tmpdir(), 'micro-momentum-pictures-'))
  await seedWins(userData, [
    { text: 'opened the letter', minutesAgo: 154 },
    { text: 'Showed up', minutesAgo: 121 },
    { text: 'put the tax folder where I pour my coffee', minutesAgo: 48 },
    { text: 'wrote one sentence', minutesAgo: 3 },
    ...EARLIER.map((text, number) => ({ text, minutesAgo: 1_440 + number * 530 })),
  ])
  const app = await launchApp({}, desktop, userData)
  try {
    await chooseInTray(app, 'Today')
    const main = await pageOf(app, 'main')
    const quickLog = await pageOf(app, 'quick-log')
    for (const theme of ['light', 'dark'] as const) {
      await app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source
      }, theme)
      await sizeTo(app, 'main.html', 760, 600)
      await main.getByText('wrote one sentence').waitFor()
      await picture(main, `today-${theme}`)
      await main.getByRole('link', { name: 'All wins' }).click()
      await main.getByText('asked one question').waitFor({ state: 'attached' })
      await picture(main, `all-wins-${theme}`)
      await main.getByRole('link', { name: 'Today' }).click()
      await chooseInTray(app, 'Log a win…')
      await quickLog.getByRole('textbox').fill('answered one message')
      await picture(quickLog, `quick-log-${theme}`)
    }
  } finally {
    await app.close()
    await desktop.stop()
    await rm(userData, { recursive: true, force: true })
  }
}

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(DOCS, `${name}.png`), animations: 'disabled' })
  say(`docs/${name}.png`)
}

async function sizeTo(
  app: ElectronApplication,
  page: string,
  width: number,
  height: number,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().includes(size.page))
        ?.setContentSize(size.width, size.height)
    },
    { page, width, height },
  )
}
