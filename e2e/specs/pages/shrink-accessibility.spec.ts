import type { Page } from '@playwright/test'

import type { RepeatView } from '../../../src-shared/contract/plan.ts'
import {
  expectAccessible,
  expectNothingFoundInAnyLook,
  narrow,
  overflow,
  ZOOMS,
} from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { answerPages, sendEvent } from '../../fixtures/events.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { picture } from '../../fixtures/picture.ts'
import type { AnyApp } from '../../harness/any-app.ts'
import { openToday, sayRoughDay, sayEasier } from '../../pages/main-window.ts'
import { nextStep, openShrink, toLadder } from '../../pages/shrink.ts'

const LONG = `the ${'very '.repeat(20)}${'long'.repeat(30)} letter`

const REPEATS: RepeatView[] = [
  { id: '019a0000-0000-7000-8000-0000000000a1', text: LONG, days: 3, today: false, task: LONG },
  { id: '019a0000-0000-7000-8000-0000000000a2', text: 'stretch', days: 7, today: true },
]

/**
 * Goes through every state of the screens of shrinking, once, and looks at each.
 *
 * @param heavy what is shrunk
 */
async function everyState(
  app: AnyApp,
  heavy: string,
  look: (page: Page, state: string) => Promise<void>,
): Promise<void> {
  const shrink = await openShrink(app)
  const { page } = shrink
  await look(page, 'empty')
  await shrink.heavy.press('Enter')
  await expect(page.getByText('A word or two is enough.')).toBeVisible()
  await look(page, 'still-empty')
  await shrink.heavy.fill(heavy)
  await look(page, 'typed')
  await toLadder(shrink, heavy, 'It’s boring')
  await shrink.smaller.click()
  await look(page, 'ladder')
  await shrink.writeOwn.click()
  await shrink.own.fill(`finish all of ${heavy}`)
  await shrink.own.press('Enter')
  await expect(page.getByText(/^This could be smaller/)).toBeVisible()
  await look(page, 'own')
  await shrink.sevenDays.click()
  await look(page, 'seven-days')
  await shrink.attach.click()
  await shrink.anchor.fill('pour my coffee')
  await look(page, 'anchor')
  await shrink.startOver.click()
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  await look(page, 'put-away')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Attach', exact: true }).click()

  const next = nextStep(page)
  await next.waitFor()
  const today = await ask(page, 'today.read', {})
  await sendEvent(app, 'main', 'today.changed', { ...today, repeats: REPEATS })
  await expect(page.getByText(/^Seven days, done/)).toBeVisible()
  await look(page, 'today')
  await next.getByRole('button', { name: 'Smaller' }).click()
  await next.getByRole('group', { name: 'A smaller one' }).getByRole('paragraph').first().waitFor()
  await look(page, 'today-smaller')
  await next.getByRole('button', { name: /^(Keep this one|OK)$/ }).click()
  await next.getByRole('button', { name: 'Start two minutes' }).click()
  await page.getByRole('timer').waitFor()
  await look(page, 'today-ring')
  await page.getByRole('button', { name: 'Stop here' }).click()
  await page.getByRole('heading', { name: 'You started. Log that?' }).waitFor()
  await look(page, 'today-stopped')
  await sayRoughDay(page)
  await look(page, 'today-low-energy')
  await sayEasier(page)

  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await page.getByRole('heading', { name: 'Plan', level: 1 }).waitFor()
  const plan = await ask(page, 'plan.read', {})
  await answerPages(app, 'plan.read', {
    ...plan,
    repeats: REPEATS,
    goals: [...plan.goals, { id: REPEATS[0]?.id ?? '', name: LONG, identity: LONG }],
    archived: [{ id: REPEATS[1]?.id ?? '', what: 'task', text: LONG, day: '2026-11-20' }],
  })
  await sendEvent(app, 'main', 'plan.changed', {})
  await expect(page.getByText('stretch', { exact: true }).first()).toBeVisible()
  await look(page, 'plan')
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true
  })
  await look(page, 'plan-unfolded')
  for (const name of [/^Add a task/, /^New goal/]) {
    await page.getByRole('button', { name }).click()
  }
  await page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click()
  await look(page, 'plan-menu')
  await page.getByRole('menuitem', { name: /^Edit/ }).first().click()
  await look(page, 'plan-forms')
}

test.describe('the screens of shrinking', { tag: '@shrink' }, () => {
  // On each push axe looks at the same states in a narrow window, below.
  test('axe finds nothing, however it is looked at', { tag: '@long' }, async ({ launch }) => {
    test.setTimeout(180_000)
    const app = await launch()
    await everyState(app, 'the tax return', async (page, state) => {
      await expectNothingFoundInAnyLook(app, page, (look) => picture(page, `${look}-${state}`))
    })
  })

  for (const zoom of ZOOMS) {
    test(`nothing sticks out at 360 px, letters ${zoom} times as large`, async ({ launch }) => {
      test.setTimeout(120_000)
      const app = await launch()
      await openToday(app)
      await narrow(app, zoom)
      await everyState(app, LONG, async (page, state) => {
        await picture(page, `narrow-${zoom}-${state}`)
        expect(await overflow(page), state).toBeLessThanOrEqual(0)
        await expectAccessible(page)
      })
    })
  }
})
