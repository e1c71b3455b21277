import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { ask } from '../../fixtures/bridge.ts'
import { BRITAIN, CRISIS, expectNowhere } from '../../fixtures/care-words.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { storedPlan } from '../../fixtures/plan-file.ts'
import { careCard } from '../../pages/care.ts'
import { openToday } from '../../pages/main-window.ts'
import { choose } from '../../pages/plan.ts'
import { nextStep, openShrink, toLadder } from '../../pages/shrink.ts'

function goToPlan(page: Page): Promise<void> {
  return page.getByRole('link', { name: 'Plan', exact: true }).click()
}

test.describe('words that need care', { tag: '@trust' }, () => {
  test('stand in no ladder, no step, no habit and no list', async ({ launch, userData }) => {
    const shrink = await openShrink(await launch(BRITAIN))
    const { page } = shrink
    const { card, heading } = careCard(page)
    /** The card comes instead, nothing is on the disk, and it goes again. */
    const isHeld = async () => {
      await expect(heading).toBeFocused()
      await expectNowhere(userData)
      await page.keyboard.press('Escape')
      await expect(card).toHaveCount(0)
    }
    await toLadder(shrink, 'the garage')
    await shrink.writeOwn.click()
    await shrink.own.fill(CRISIS)
    await shrink.own.press('Enter')
    await isHeld()

    await toLadder(shrink, 'the garage')
    await shrink.attach.click()
    await shrink.anchor.fill(CRISIS)
    await shrink.anchor.press('Enter')
    await isHeld()

    // One line of several is enough.
    await shrink.heavy.fill(`the garage\n${CRISIS}`)
    await shrink.heavy.press('Enter')
    await isHeld()

    // Half typed, and then something else is begun: it is not said again, and not kept.
    await toLadder(shrink, 'the garage')
    await shrink.writeOwn.click()
    await shrink.own.fill(CRISIS)
    await shrink.startOver.click()
    await expect(page.getByText('Discarded.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(shrink.own).toHaveValue(CRISIS)
    await expectNowhere(userData)
    expect(storedPlan(userData).tasks).toEqual([])
  })

  test('are kept by no form of the plan, unless they are about something else', async ({
    launch,
    userData,
  }) => {
    const { page } = await openToday(await launch(BRITAIN))
    await ask(page, 'task.add', { text: 'the garage' })
    await page.getByRole('link', { name: 'Shrink' }).click()
    await goToPlan(page)
    const { card, heading, somethingElse } = careCard(page)
    const field = page.getByRole('textbox', { name: 'Something heavy, in your words' })
    await page.getByRole('button', { name: 'Add a task' }).click()
    await field.fill(CRISIS)
    await field.press('Enter')
    await expect(heading).toBeFocused()
    await expectNowhere(userData)
    await page.keyboard.press('Escape')
    // The card is gone, and so are the words.
    await expect(card).toHaveCount(0)
    await expect(field).toHaveCount(0)
    await expect(page.getByText(CRISIS)).toHaveCount(0)

    await choose(page, 'the garage', 'Add a step')
    const step = page.getByRole('textbox', { name: 'A step of about two minutes' })
    await step.fill(CRISIS)
    await step.press('Enter')
    await expect(card).toBeVisible()
    await expectNowhere(userData)
    await somethingElse.click()
    await expect(card).toHaveCount(0)
    await expect(page.getByText(CRISIS)).toBeVisible()
    expect(storedPlan(userData).steps.map(({ text }) => text)).toEqual([CRISIS])
  })

  test('that are a task already are asked nothing, and are no next step', async ({
    launch,
    userData,
  }) => {
    let app = await launch(BRITAIN)
    let { page } = await openToday(app)
    // As from another device, or from a version that did not read them.
    await ask(page, 'care.ordinary', { texts: [CRISIS] })
    await ask(page, 'task.add', { text: CRISIS })
    const task = storedPlan(userData).tasks[0]
    await ask(page, 'step.add', { text: CRISIS, taskId: task?.id ?? '' })
    await app.close()
    await rm(join(userData, 'care.json'))

    app = await launch(BRITAIN)
    page = (await openToday(app)).page
    const next = nextStep(page)
    await expect(next).toContainText('Your next step')
    await expect(next).not.toContainText('die')
    await page.getByRole('link', { name: 'Shrink' }).click()
    await goToPlan(page)
    await choose(page, CRISIS, 'Find a small step')
    const { card } = careCard(page)
    await expect(card).toBeVisible()
    // What is kept in the plan is not said to be kept nowhere.
    await expect(card).not.toContainText('Nothing you wrote here is kept')
    await expect(page.getByText(CRISIS)).toHaveCount(0)
  })
})
