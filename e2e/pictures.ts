import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { ElectronApplication, Page } from '@playwright/test'

import { ROOT } from '../scripts/paths.ts'
import { say } from '../scripts/say.ts'
import { powerEvent, seedStep, setClock, setIdle } from './fixtures/nudges.ts'
import { QUARTER_UNTIL, seedQuarter } from './fixtures/realistic-quarter.ts'
import { seedWins } from './fixtures/seed.ts'
import { desktopFor, launchApp, pageOf } from './fixtures/test.ts'
import { chooseInTray, trayLines } from './fixtures/tray.ts'
import { openWeek, showPeriod } from './pages/week.ts'

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
  const morning = await mkdtemp(join(tmpdir(), 'micro-momentum-pictures-'))
  await seedStep(morning, 'put the tax folder where I pour my coffee')
  const quarter = await mkdtemp(join(tmpdir(), 'micro-momentum-pictures-'))
  seedQuarter(quarter, { until: QUARTER_UNTIL, zone: 'UTC', energy: true })
  try {
    await chooseInTray(app, 'Today')
    const main = await pageOf(app, 'main')
    const quickLog = await pageOf(app, 'quick-log')
    for (const theme of ['light', 'dark'] as const) {
      await app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source
      }, theme)
      await sizeTo(app, 'main.html', 760, 600)
      await main.getByText('wrote one sentence', { exact: true }).waitFor()
      await picture(main, `today-${theme}`)
      await main.getByRole('link', { name: 'Shrink' }).click()
      await shrinkPicture(app, main, theme)
      await sizeTo(app, 'main.html', 760, 600)
      await main.getByRole('link', { name: 'Today' }).click()
      await main.getByRole('link', { name: 'All wins' }).click()
      await main.getByText('answered one message').waitFor()
      await picture(main, `all-wins-${theme}`)
      await main.getByRole('link', { name: 'Today' }).click()
      await chooseInTray(app, 'Log a win…')
      await quickLog.getByRole('textbox').fill('answered one message')
      await picture(quickLog, `quick-log-${theme}`)
    }
    await app.close()
    await nudgePictures(await launchApp({ env: { TZ: 'UTC' } }, desktop, morning))
    await reviewPictures(await launchApp({ env: { TZ: 'UTC' } }, desktop, quarter))
  } finally {
    await desktop.stop()
    for (const folder of [userData, morning, quarter]) {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/** Something heavy, and small steps for it; nothing is kept. */
async function shrinkPicture(app: ElectronApplication, main: Page, theme: string): Promise<void> {
  await sizeTo(app, 'main.html', 760, 860)
  await main.getByRole('textbox', { name: 'What feels heavy?' }).fill('the tax return')
  await main.keyboard.press('Enter')
  await main.getByText('It’s boring').click()
  await main.getByRole('region', { name: 'Start here' }).waitFor()
  await picture(main, `shrink-${theme}`)
  await main.getByRole('button', { name: 'Start over' }).click()
}

/** A nudge on Today, and when the next ones come. */
async function nudgePictures(app: ElectronApplication): Promise<void> {
  await trayLines(app)
  await setIdle(app, 3)
  await setClock(app, '2031-12-02T09:00:00Z')
  await powerEvent(app, 'resume')
  await chooseInTray(app, 'Today')
  const main = await pageOf(app, 'main')
  for (const theme of ['light', 'dark'] as const) {
    await app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source
    }, theme)
    await sizeTo(app, 'main.html', 760, 420)
    await main.getByRole('button', { name: 'Did it' }).waitFor()
    await picture(main, `nudge-${theme}`)
    await main.getByRole('link', { name: 'Settings' }).click()
    await main.getByRole('link', { name: 'Nudges' }).click()
    await sizeTo(app, 'main.html', 760, 720)
    await main.getByRole('list', { name: 'The next two weeks' }).waitFor()
    await picture(main, `settings-${theme}`)
    await main.getByRole('link', { name: 'Today' }).click()
  }
  await app.close()
}

/** A week, the month before it, and its year, at an instant that stays. */
async function reviewPictures(app: ElectronApplication): Promise<void> {
  const week = await openWeek(app, QUARTER_UNTIL)
  const { page } = week
  for (const theme of ['light', 'dark'] as const) {
    await app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source
    }, theme)
    await sizeTo(app, 'main.html', 960, 720)
    await week.sentences.first().waitFor()
    await picture(page, `week-${theme}`)
    await showPeriod(page, 'Month')
    await page.getByRole('link', { name: 'Previous month' }).click()
    await page.getByRole('heading', { name: 'November 2031' }).waitFor()
    await sizeTo(app, 'main.html', 760, 720)
    await picture(page, `month-${theme}`)
    await showPeriod(page, 'Year')
    await page.getByRole('heading', { name: /^Longest threads?$/ }).waitFor()
    await picture(page, `year-${theme}`)
    await page.getByRole('link', { name: 'Week', exact: true }).click()
  }
  await app.close()
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
