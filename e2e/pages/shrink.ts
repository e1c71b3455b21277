import type { ElectronApplication, Locator, Page } from '@playwright/test'

import { writtenShrinker } from '../../src-main/tests/written-shrinker.ts'
import { openToday } from './main-window.ts'

/** The Shrink screen, whichever of its questions is asked. */
export interface ShrinkPage {
  page: Page
  heavy: Locator
  friction: (kind: string) => Locator
  inYourWords: Locator
  showSteps: Locator
  skip: Locator
  steps: Locator
  /** What can be done with a step of the ladder, by its place from the top. */
  use: (place: number) => Locator
  tooBig: (place: number) => Locator
  own: Locator
  step: Locator
  start: Locator
  later: Locator
  onSevenDays: Locator
}

/** Opens Shrink. */
export async function openShrink(app: ElectronApplication): Promise<ShrinkPage> {
  const main = await openToday(app)
  await main.go('Shrink')
  const { page } = main
  const radios = page.getByRole('radiogroup', { name: 'Which part feels hardest?' })
  const steps = page.getByRole('list', { name: 'Two-minute steps' }).getByRole('listitem')
  return {
    page,
    heavy: page.getByRole('textbox', { name: 'What feels heavy?' }),
    friction: (kind) => radios.getByRole('radio', { name: kind }),
    inYourWords: page.getByRole('textbox', { name: 'In your words', exact: true }),
    showSteps: page.getByRole('button', { name: 'Show small steps' }),
    skip: page.getByRole('button', { name: 'Skip' }),
    steps,
    use: (place) => steps.nth(place).getByRole('button', { name: 'Use this step' }),
    tooBig: (place) => steps.nth(place).getByRole('button', { name: 'Still too big' }),
    own: page.getByRole('textbox', { name: 'Or in your own words' }),
    step: page.getByRole('textbox', { name: 'Your step' }),
    start: page.getByRole('button', { name: 'Start two minutes' }),
    later: page.getByRole('button', { name: 'Keep it for later' }),
    onSevenDays: page.getByRole('button', { name: 'On seven days' }),
  }
}

/** Goes from what feels heavy to its small steps. */
export async function toLadder(
  shrink: ShrinkPage,
  heavy: string,
  friction?: string,
): Promise<void> {
  await shrink.heavy.fill(heavy)
  await shrink.heavy.press('Enter')
  if (friction === undefined) await shrink.skip.click()
  else {
    await shrink.friction(friction).check()
    await shrink.showSteps.click()
  }
  await shrink.steps.first().waitFor()
}

/** The words of a step of the ladder, by its place from the top. */
export async function rungText(shrink: ShrinkPage, place: number): Promise<string> {
  return (await shrink.steps.nth(place).getByRole('paragraph').first().textContent()) ?? ''
}

/** How a step reads as a win. */
export function asWin(step: string): string {
  return writtenShrinker.asWin(step)
}

/** The one step that is next on Today. */
export function nextStep(page: Page): Locator {
  return page.getByRole('region', { name: 'Next step' })
}
