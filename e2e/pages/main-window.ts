import { expect, type Locator, type Page } from '@playwright/test'

import type { Bridge } from '../../src-shared/contract/bridge.ts'
import { isShown, pageOf } from '../fixtures/test.ts'
import { chooseInTray } from '../fixtures/tray.ts'
import type { AnyApp } from '../harness/any-app.ts'

/** What the heading of Today says: a date in the format of the United States. */
export const TODAY = /^\w+day, \w+ \d+$/

/** The sections of Settings, by their names on the list. */
type SettingsSection = 'General' | 'Nudges' | 'Appearance' | 'Data' | 'Advanced'

/** The main window, on Today unless another screen was chosen. */
export interface MainPage {
  page: Page
  /** The heading of Today. */
  heading: Locator
  /** The field for a win on Today. */
  field: Locator
  wins: Locator
  undo: Locator
  edit: (text: string) => Locator
  go: (screen: 'Today' | 'Shrink' | 'Week' | 'Plan' | 'Settings') => Promise<void>
  /** Opens a section of Settings. */
  settings: (section: SettingsSection) => Promise<void>
}

/** The main window of a running app, once it is there; the welcome of a first run is skipped. */
export async function mainPage(app: AnyApp): Promise<MainPage> {
  const page = await pageOf(app, 'main')
  await skipWelcome(page)
  const go: MainPage['go'] = (screen) =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: screen }).click()
  return {
    page,
    heading: page.getByRole('heading', { name: TODAY, level: 1 }),
    field: page.getByRole('textbox', { name: 'What did you do?' }),
    wins: page.getByRole('list', { name: 'Wins today' }).getByRole('listitem'),
    undo: page.getByRole('button', { name: 'Undo' }),
    edit: (text) => page.getByRole('button', { name: `Edit “${text}”` }),
    go,
    async settings(section) {
      await go('Settings')
      const list = page.getByRole('navigation', { name: 'Settings' })
      await list.getByRole('link', { name: section }).click()
      await page.getByRole('region', { name: section, exact: true }).waitFor()
      // What is in it is read first, and comes up as a card.
      if (section === 'Nudges') {
        await page.getByRole('heading', { name: 'Upcoming nudges' }).waitFor()
      }
    },
  }
}

/** Opens Today from the tray, and waits until a window that was there before has gone to it. */
export async function openToday(app: AnyApp): Promise<MainPage> {
  const gone = (await isShown(app, 'main')) ? await nextAsked(await pageOf(app, 'main')) : undefined
  await chooseInTray(app, 'Today')
  const main = await mainPage(app)
  await gone?.()
  return main
}

/** Waits, from now on, for a page to be asked for a screen. Other ways lead to other screens as well. */
export async function nextAsked(page: Page): Promise<() => Promise<void>> {
  // A page that draws a screen listens.
  await page.getByRole('heading', { level: 1 }).waitFor()
  const asked = await page.evaluateHandle(() => {
    const { microMomentum } = globalThis as unknown as { microMomentum: Bridge }
    return {
      promise: new Promise<void>((resolve) => {
        microMomentum.subscribe((event) => event === 'screen.asked' && resolve())
      }),
    }
  })
  return () => asked.evaluate(({ promise }) => promise)
}

/** Leaves the welcome as a person in a hurry does, where it is shown. */
async function skipWelcome(page: Page): Promise<void> {
  // No screen is drawn before it is known which one was asked for.
  await page.getByRole('heading', { level: 1 }).waitFor()
  const skip = page.getByRole('button', { name: 'Skip all' })
  // Another screen may be asked for meanwhile, which takes the welcome away as well: whoever is there
  // is pressed at once. A pointer would wait for one that has gone, or give up on a busy computer.
  await expect(async () => {
    await skip.evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLElement).click()
    })
    expect(await skip.isVisible()).toBe(false)
  }).toPass()
}

/** Makes today a rough day. */
export async function sayRoughDay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Rough day?' }).click()
  await page.getByRole('button', { name: 'Better now' }).waitFor()
}

/** Makes it an ordinary day again. */
export async function sayEasier(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Better now' }).click()
  await page.getByRole('button', { name: 'Rough day?' }).waitFor()
}
