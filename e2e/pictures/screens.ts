import type { Page } from '@playwright/test'

import { instantText } from '../../src-shared/calendar.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import { ask } from '../fixtures/bridge.ts'
import { LOOK_NOW } from '../fixtures/look-week.ts'
import { powerEvent, setPageClock } from '../fixtures/nudges.ts'
import type { PagesApp } from '../harness/pages-app.ts'
import { logFromWindow, openLadder, openLook, openQuickLog, openRing } from '../pages/look.ts'
import { afterChange, holdTimers, type Studio } from './studio.ts'

const { t } = openCatalog()
/** The inside of the main window when it is first opened. */
const MAIN_SIZE = { width: 1120, height: 760 }
const QUICK_LOG_SIZE = { width: 460, height: 300 }
/** What the week of the design has, and what of it lies before its Saturday. */
const WINS = 24
const WINS_UNTIL_FRIDAY = 20
const SATURDAY_MORNING = '2026-11-28T09:00:00.000Z'
/** How far the ring is. */
const RING_MS = 45_000
/** What is written down in the quick-log window. */
export const WORDS = 'answered one message'

/** Opens a page as it is to be in a picture. */
export type Opening = (studio: Studio) => Promise<Page>

/** The screens that the documentation shows, by the names of their pictures. */
export const SCREENS: Readonly<Record<string, Opening>> = {
  today: opening((app) => openLook(app, 'today')),
  week: openWeek,
  month: opening((app) => openLook(app, 'month')),
  year: opening((app) => openLook(app, 'year')),
  plan: opening((app) => openLook(app, 'plan')),
  shrink: opening(openLadder),
  ring: opening(openRingOnItsWay),
  nudge: openNudge,
  settings: opening((app) => openLook(app, 'settings')),
  'quick-log': openQuickLogWith(WORDS),
  'quick-log-after': async (studio) => {
    const page = await openQuickLogWith(WORDS)(studio)
    await holdTimers(page)
    await logFromWindow(page)
    await fitQuickLog(page)
    return page
  },
}

function opening(open: (app: PagesApp) => Promise<Page>): Opening {
  return async (studio) => {
    const app = await studio.launch(WINS)
    const page = await open(app)
    await page.setViewportSize(MAIN_SIZE)
    return page
  }
}

async function openRingOnItsWay(app: PagesApp): Promise<Page> {
  const page = await openRing(app)
  const later = instantText(Date.parse(LOOK_NOW) + RING_MS)
  await afterChange(page, () => setPageClock(page, later))
  return page
}

/** The week, once it has said what there is to say. */
export async function openWeek(studio: Studio): Promise<Page> {
  const page = await opening((app) => openLook(app, 'week'))(studio)
  const says = page.getByRole('region', { name: t('week.says') })
  await says.getByRole('listitem').first().waitFor()
  return page
}

/** Today on a Saturday morning on which nothing is logged yet, with a nudge. */
export async function openNudge(studio: Studio): Promise<Page> {
  const app = await studio.launch(WINS_UNTIL_FRIDAY)
  const page = await openLook(app, 'today', SATURDAY_MORNING)
  await page.setViewportSize(MAIN_SIZE)
  await ask(page, 'nudges.change', { dayStart: true, softDelay: 0, restDays: [7] })
  await powerEvent(app, 'resume')
  await page.getByRole('button', { name: t('nudge.actions.not-today') }).waitFor()
  return page
}

/** The quick-log window as high as what is in it, with some words in its field. */
export function openQuickLogWith(words: string): Opening {
  return async (studio) => {
    const page = await openQuickLog(await studio.launch(WINS), words)
    await fitQuickLog(page)
    return page
  }
}

/** Makes the quick-log page as high as its window would be. */
export async function fitQuickLog(page: Page): Promise<void> {
  const box = await page.getByRole('main').boundingBox()
  const height = Math.ceil(box?.height ?? QUICK_LOG_SIZE.height)
  await page.setViewportSize({ width: QUICK_LOG_SIZE.width, height })
}
