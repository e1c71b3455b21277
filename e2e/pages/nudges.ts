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
  /** The next seven days. */
  preview: Locator
  pause: Locator
  lowEnergy: Locator
  /** Why it was quiet: the last thirty days. */
  why: Locator
  /** Opens everything that is folded away. */
  unfold: () => Promise<void>
}

/** Opens Settings at nudges. */
export async function openNudges(app: AnyApp): Promise<NudgesPage> {
  const main = await mainPage(app)
  await main.settings('Nudges')
  const { page } = main
  const restDays = page.getByRole('group', { name: 'Rest days' })
  const preview = page.getByRole('list', { name: 'The next seven days' }).getByRole('listitem')
  const dayStart = page.getByRole('switch', { name: 'A nudge when your day starts' })
  await dayStart.waitFor()
  return {
    page,
    dayStart,
    from: page.getByLabel('From', { exact: true }),
    until: page.getByLabel('Until', { exact: true }),
    restDay: (weekday) => restDays.getByRole('checkbox', { name: weekday }),
    preview,
    pause: page.getByRole('group', { name: 'Pause nudges' }),
    lowEnergy: page.getByRole('switch', { name: 'Rough day today' }),
    why: page.getByRole('button', { name: 'Why was it quiet?' }),
    unfold: () =>
      page.locator('details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true
      }),
  }
}
