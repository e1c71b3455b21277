import { expect, type Locator, type Page } from '@playwright/test'

import { writtenShrinker } from '../../src-main/tests/written-shrinker.ts'
import type { AnyApp } from '../harness/any-app.ts'
import { openToday } from './main-window.ts'

/** The Shrink screen. */
export interface ShrinkPage {
  page: Page
  heavy: Locator
  friction: (kind: string) => Locator
  /** The card with the recommended step, and its words. */
  card: Locator
  step: Locator
  /** The steps beside it, each a button. */
  others: Locator
  start: Locator
  didIt: Locator
  smaller: Locator
  notNow: Locator
  ideas: Locator
  writeOwn: Locator
  own: Locator
  attach: Locator
  anchor: Locator
  sevenDays: Locator
  later: Locator
  startOver: Locator
}

/** What can be found on the Shrink screen of a page. */
export function shrinkPage(page: Page): ShrinkPage {
  const card = page.getByRole('region', { name: 'Start here' })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    page,
    heavy: page.getByRole('textbox', { name: 'What feels heavy?' }),
    friction: (kind) =>
      page
        .getByRole('radiogroup', { name: 'What’s the hardest part?' })
        .getByRole('radio', { name: kind }),
    card,
    step: card.getByRole('paragraph').first(),
    others: page.getByRole('list', { name: 'Other steps' }).getByRole('button'),
    start: card.getByRole('button', { name: 'Start two minutes' }),
    didIt: card.getByRole('button', { name: 'Did it' }),
    smaller: card.getByRole('button', { name: 'Smaller' }),
    notNow: card.getByRole('button', { name: 'Not now' }),
    ideas: button('Other ideas'),
    writeOwn: button('Write my own'),
    own: page.getByRole('textbox', { name: 'Your step' }),
    attach: button('Attach to a habit…'),
    anchor: page.getByRole('textbox', { name: 'After I…' }),
    sevenDays: button('Repeat for seven days…'),
    later: button('Save for later'),
    startOver: button('Start over'),
  }
}

/** Opens Shrink. */
export async function openShrink(app: AnyApp): Promise<ShrinkPage> {
  const main = await openToday(app)
  await main.go('Shrink')
  const shrink = shrinkPage(main.page)
  await shrink.heavy.waitFor()
  return shrink
}

/** Goes from what feels heavy to its small steps. */
export async function toLadder(
  shrink: ShrinkPage,
  heavy: string,
  friction?: string,
): Promise<void> {
  await shrink.heavy.fill(heavy)
  if (friction === undefined) await shrink.heavy.press('Enter')
  else await shrink.page.getByText(friction, { exact: true }).click()
  await shrink.card.waitFor()
}

/** The words of the step in the card. */
export async function startText(shrink: ShrinkPage): Promise<string> {
  return (await shrink.step.textContent()) ?? ''
}

/** How a step reads as a win. */
export function asWin(step: string): string {
  return writtenShrinker.asWin(step)
}

/** The one step that is next on Today. */
export function nextStep(page: Page): Locator {
  return page.getByRole('region', { name: 'Next step' })
}

/** Chooses something of the next step's menu. */
export async function chooseOfStep(
  page: Page,
  name: 'Edit' | 'Attach' | 'Let it go',
): Promise<void> {
  await nextStep(page).getByRole('button', { name: 'More' }).click()
  // Once it has the focus the menu stays where it is.
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.getByRole('menuitem', { name }).click()
}
