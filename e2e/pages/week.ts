import { expect, type Locator, type Page } from '@playwright/test'

import type { Day } from '../../src-shared/calendar.ts'
import type { Preferences } from '../../src-shared/contract/settings.ts'
import { ask } from '../fixtures/bridge.ts'
import { powerEvent, setClock, setPageClock } from '../fixtures/nudges.ts'
import { chooseInTray } from '../fixtures/tray.ts'
import type { AnyApp } from '../harness/any-app.ts'
import { openToday } from './main-window.ts'

/** The screen of a week. */
export interface WeekPage {
  page: Page
  heading: Locator
  /** The lists of the seven days, in their order. */
  days: Locator
  /** The wins of a day, named as `Monday, Dec 1`. */
  winsOf: (day: string) => Locator
  /** Beads or lines by the words of their win, on whatever day. */
  bead: (text: string) => Locator
  /** What is said about the chain of the win that is selected. */
  panel: (text: string) => Locator
  chain: Locator
  /** The sentences of the week. */
  sentences: Locator
  says: Locator
  before: Locator
  after: Locator
  /** The question that the week ends on, until it is answered. */
  question: Locator
  answer: Locator
}

/**
 * Opens the present week from the tray.
 *
 * @param at what the clocks are set to, an instant; the true one where it is not named
 * @param firstWeekday that a week begins with, whatever the region has
 */
export async function openWeek(
  app: AnyApp,
  at?: string,
  firstWeekday: Preferences['firstWeekday'] = 'monday',
): Promise<WeekPage> {
  const { page } = await openToday(app)
  expect(await ask(page, 'settings.change', { firstWeekday })).toEqual({ kind: 'changed' })
  if (at !== undefined) {
    await setClock(app, at)
    await setPageClock(page, at)
    await powerEvent(app, 'resume')
  }
  await chooseInTray(app, 'This week')
  const week = weekPage(page)
  await week.days.first().waitFor({ state: 'attached' })
  return week
}

/** The week that a page shows, or will show. */
function weekPage(page: Page): WeekPage {
  const screen = page.getByRole('main')
  const says = page.getByRole('region', { name: 'The week in words' })
  return {
    page,
    heading: page.getByRole('heading', { level: 1, name: /^Week of / }),
    days: screen.getByRole('list', { name: /^\w+day, \w{3} \d+$/ }),
    winsOf: (day) => page.getByRole('list', { name: day, exact: true }).getByRole('listitem'),
    bead: (text) =>
      page.locator('button[data-win]').filter({ has: page.getByText(text, { exact: true }) }),
    panel: (text) => page.getByRole('region', { name: text, exact: true }),
    chain: page.getByRole('list', { name: 'The whole thread' }),
    sentences: says.getByRole('list').first().locator('> li'),
    says,
    before: page.getByRole('link', { name: 'Previous week' }),
    after: page.getByRole('link', { name: 'Next week' }),
    question: says.getByRole('button', { name: /\?$/ }),
    answer: says.getByRole('textbox'),
  }
}

/** Opens the field for the answer, where nothing has been answered so far. */
export async function openAnswer(week: WeekPage): Promise<Locator> {
  await week.question.or(week.answer).first().waitFor()
  if (await week.question.isVisible()) await week.question.click()
  return week.answer
}

/** Chooses week, month or year. */
export function showPeriod(page: Page, period: 'Week' | 'Month' | 'Year'): Promise<void> {
  return page.getByRole('radiogroup', { name: 'Show' }).getByText(period, { exact: true }).click()
}

/** Goes to a week as a link to it does. */
export async function goToWeek(week: WeekPage, day: Day, monday: string): Promise<void> {
  await week.page.evaluate((day) => {
    location.hash = `week/${day}`
  }, day)
  await expect(week.heading).toHaveText(`Week of ${monday}`)
}

/** The words of the beads or lines of a week, day by day. */
export async function shownIn({ days }: WeekPage): Promise<string[][]> {
  const lists = await days.all()
  return Promise.all(
    lists.map((list) => list.locator('button[data-win] [dir=auto]').allTextContents()),
  )
}
