import { setTimeout as pause } from 'node:timers/promises'

import type { ElectronApplication, Page } from 'playwright'

import { launchApp, pageOf } from '../e2e/fixtures/test.ts'
import { chooseInTray } from '../e2e/fixtures/tray.ts'
import type { Desktop } from '../electron-stand-in/desktop.ts'
import type { Bridge } from '../src-shared/contract/bridge.ts'
import type { WeekView } from '../src-shared/review.ts'
import { openCatalog } from '../src-shared/words/catalog.ts'
import type { GeneratedFolder } from './generated-folder.ts'
import { timeToPaint } from './time-to-paint.ts'

/** For so long Today is looked at before the person goes on, in milliseconds. */
const LOOKED_AT_MS = 1_000
/** What is painted when a screen is there: some beads, or some days that have a dot. */
const PAINTED = {
  week: '.week-win [data-win]',
  year: '.year-day:not([data-size="0"])',
} as const
type Screen = keyof typeof PAINTED

/** The app with its main window on Today, as a person has it who is about to look back. */
export interface ReviewWindow {
  app: ElectronApplication
  page: Page
}

/** Launches the app and looks at Today. Nothing of the months before has been read for it. */
export async function openReviewWindow(
  desktop: Desktop,
  folder: GeneratedFolder,
): Promise<ReviewWindow> {
  const app = await launchApp({}, desktop, folder.userData)
  const { t } = openCatalog()
  await chooseInTray(app, t('tray.today'))
  const page = await pageOf(app, 'main')
  await page.getByRole('link', { name: t('main.week'), exact: true }).waitFor()
  await pause(LOOKED_AT_MS)
  return { app, page }
}

/**
 * Goes to a screen from Today, by its link where it has one, and answers with how long it takes until the first
 * frame with what is on it has been painted; milliseconds.
 */
export async function paintTime({ page }: ReviewWindow, screen: Screen): Promise<number> {
  const took = await timeToPaint(page, {
    click: `nav a[href="#${screen}"]`,
    // A year has no link of its own there.
    route: screen,
    awaited: PAINTED[screen],
  })
  await page.evaluate(() => {
    location.hash = '#today'
  })
  await page.waitForSelector(PAINTED[screen], { state: 'detached' })
  await pause(LOOKED_AT_MS / 5)
  return took
}

/** Waits until every month has been read, as looking back begins to do. */
export function readWhole({ page }: ReviewWindow): Promise<void> {
  return page.evaluate(async () => {
    const { microMomentum } = globalThis as unknown as { microMomentum: Bridge }
    const view = (await microMomentum.invoke('week.read', {})) as WeekView
    const id = view.days.flatMap(({ wins }) => wins)[0]?.id ?? crypto.randomUUID()
    await microMomentum.invoke('chain.read', { id })
  })
}

/** Each question asked in turn, from asking until the page has the answer, in milliseconds. */
export interface AskTimes {
  data: number[]
  says: number[]
  /** A question that nothing needs to be done for. */
  empty: number[]
}

/** Asks for weeks, for what they say, and for nothing, in turn. */
export function askTimes({ page }: ReviewWindow, days: readonly string[]): Promise<AskTimes> {
  return page.evaluate(async (days) => {
    const { microMomentum } = globalThis as unknown as { microMomentum: Bridge }
    const times: AskTimes = { data: [], says: [], empty: [] }
    const timed = async (into: number[], command: string, argument: unknown) => {
      const began = performance.now()
      const answer = await microMomentum.invoke(command, argument)
      into.push(performance.now() - began)
      return answer
    }
    for (const of of days) {
      const view = (await timed(times.data, 'week.read', { of })) as WeekView
      // There is no such change: the answer is that it is gone.
      await timed(times.empty, 'undo', { changeId: crypto.randomUUID() })
      await timed(times.says, 'week.summary', { first: view.days[0]?.day })
    }
    return times
  }, days)
}
