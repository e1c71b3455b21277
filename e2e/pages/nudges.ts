import type { Locator, Page } from '@playwright/test'

import type { AnyApp } from '../harness/any-app.ts'
import { mainPage } from './main-window.ts'

/** What Settings has about nudges. */
export interface NudgesPage {
  page: Page
  dayStart: Locator
  from: Locator
  until: Locator
  restDay: (weekday: string) => Locator
  /** The lines of the next two weeks. */
  preview: Locator
  pause: Locator
  lowEnergy: Locator
  startWithComputer: Locator
  /** Opens everything that is folded away. */
  unfold: () => Promise<void>
}

/** Opens Settings, where nudges come first. */
export async function openNudges(app: AnyApp): Promise<NudgesPage> {
  const main = await mainPage(app)
  await main.go('Settings')
  const { page } = main
  const restDays = page.getByRole('group', { name: 'Rest days' })
  const preview = page.getByRole('list', { name: 'The next two weeks' }).getByRole('listitem')
  await preview.first().waitFor()
  return {
    page,
    dayStart: page.getByRole('switch', { name: 'A nudge when your day starts' }),
    from: page.getByLabel('From', { exact: true }),
    until: page.getByLabel('Until', { exact: true }),
    restDay: (weekday) => restDays.getByRole('checkbox', { name: weekday }),
    preview,
    pause: page.getByRole('group', { name: 'A pause' }),
    lowEnergy: page.getByRole('switch', { name: 'Today is a low-energy day' }),
    startWithComputer: page.getByRole('switch', { name: 'Start with the computer' }),
    unfold: () =>
      page.locator('details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true
      }),
  }
}
