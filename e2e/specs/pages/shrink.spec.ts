import {
  replyOf,
  startModelServer,
  type ModelServer,
} from '../../../src-main/tests/model-server.ts'
import { expectAccessible } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { readDataFolder } from '../../fixtures/data-folder.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { storedPlan } from '../../fixtures/plan-file.ts'
import type { AnyApp } from '../../harness/any-app.ts'
import { mainPage } from '../../pages/main-window.ts'
import { nextStep, openShrink, startText, toLadder, type ShrinkPage } from '../../pages/shrink.ts'

test.describe('shrinking', { tag: '@shrink' }, () => {
  test('goes on with the task that was done, whatever else was kept', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    await toLadder(shrink, 'the garage')
    await shrink.later.click()
    await expect(nextStep(shrink.page).getByText(/^the garage/)).toBeVisible()
    await openShrink(app)
    await toLadder(shrink, 'the tax return')
    await shrink.start.click()
    await expect(shrink.page.getByRole('timer')).toBeVisible()
    await shrink.page.getByRole('button', { name: 'Did it' }).click()
    const next = nextStep(shrink.page)
    await expect(next.getByText(/^the tax return/)).toBeVisible()
    await next.getByRole('button', { name: 'Did it' }).click()
    await expect.poll(() => readDataFolder(userData).wins.length).toBe(2)
    const { wins } = readDataFolder(userData)
    expect(wins[1]?.linkedTo).toBe(wins[0]?.id)
  })

  test('a step that was too big waits above the smaller one', async ({ launch, userData }) => {
    const shrink = await openShrink(await launch())
    await toLadder(shrink, 'the tax return')
    const first = await startText(shrink)
    await shrink.smaller.click()
    await expect(shrink.step).not.toHaveText(first)
    const smaller = await startText(shrink)
    await shrink.later.click()
    await expect(nextStep(shrink.page).getByText(smaller)).toBeVisible()
    expect(storedPlan(userData).tasks[0]?.rungs?.[0]).toBe(first)
  })

  test('what was said on one screen is not said on the next', async ({ launch }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    const { page } = shrink
    await toLadder(shrink, 'the garage')
    await shrink.later.click()
    const kept = page.getByText('Saved to Plan.')
    await expect(kept).toBeVisible()
    const main = await mainPage(app)
    await main.go('Shrink')
    await expect(shrink.heavy).toBeVisible()
    await expect(kept).toBeHidden()
    await main.go('Today')
    await expect(nextStep(page)).toBeVisible()
    await expect(kept).toBeHidden()
  })

  test('goes on with a task whose ladder is used up', async ({ launch, userData }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    const { page } = shrink
    await toLadder(shrink, 'the tax return', 'It’s boring')
    await shrink.others.filter({ hasText: 'about two minutes' }).click()
    await shrink.later.click()
    await nextStep(page).getByRole('button', { name: 'Did it' }).click()
    await expect(nextStep(page)).toBeHidden()
    await page.getByRole('button', { name: 'Another small step for “the tax return”' }).click()
    // What is hardest about it is known.
    await expect(shrink.friction('It’s boring')).toBeChecked()
    await shrink.later.click()
    await nextStep(page).getByRole('button', { name: 'Did it' }).click()
    await expect.poll(() => readDataFolder(userData).wins.length).toBe(2)
    const { wins } = readDataFolder(userData)
    expect(wins[1]).toMatchObject({ taskId: wins[0]?.taskId, linkedTo: wins[0]?.id })
  })
})

test.describe('shrinking with the own language model', { tag: '@shrink' }, () => {
  let server: ModelServer
  test.beforeEach(async () => {
    server = await startModelServer()
  })
  test.afterEach(() => server.stop())

  const STEPS = [
    'Look at the tax return for one breath',
    'Put the tax letter flat on the table',
    'Read the first line of the tax letter',
  ]

  async function withModel(launch: () => Promise<AnyApp>): Promise<ShrinkPage> {
    const shrink = await openShrink(await launch())
    await ask(shrink.page, 'model.change', { on: true, url: `${server.origin}/v1`, model: 'own' })
    // Whether it is asked is read when the screen is shown.
    await shrink.page.getByRole('link', { name: 'Settings' }).click()
    await expect(shrink.heavy).toBeHidden()
    await shrink.page.getByRole('link', { name: 'Shrink' }).click()
    return shrink
  }

  test('shows its steps', async ({ launch }) => {
    server.answer(replyOf(JSON.stringify({ steps: STEPS })))
    const shrink = await withModel(launch)
    await toLadder(shrink, 'the tax return')
    await expect(shrink.step).toHaveText(STEPS[0] ?? '')
    await expect(shrink.others).toHaveCount(STEPS.length - 1)
  })

  test('is not waited for where the steps of this machine are wanted', async ({ launch }) => {
    const shrink = await withModel(launch)
    const { page } = shrink
    await shrink.heavy.fill('the tax return')
    await shrink.heavy.press('Enter')
    await expect(page.getByText('Asking your own model…')).toBeVisible()
    await expectAccessible(page)
    // One's own step can be typed meanwhile.
    await shrink.writeOwn.click()
    await shrink.own.fill('hold the letter')
    await page.getByRole('button', { name: 'Don’t wait' }).click()
    await expect(shrink.others.nth(2)).toBeVisible()
    await expect(page.getByText('Asking your own model…')).toBeHidden()
    await expect(shrink.own).toHaveValue('hold the letter')
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
  })

  test('is waited for eight seconds, and then passed over without a word', async ({ launch }) => {
    const app = await launch()
    const shrink = await withModel(() => Promise.resolve(app))
    const { page } = shrink
    await shrink.heavy.fill('the tax return')
    await shrink.heavy.press('Enter')
    const asking = page.getByText('Asking your own model…')
    await expect(asking).toBeVisible()
    await expect.poll(() => server.asked).toHaveLength(1)
    app.passTime(7_000)
    // Whatever that has ended is said before this is answered.
    await ask(page, 'today.read', {})
    await expect(asking).toBeVisible()
    app.passTime(1_000)
    await expect(shrink.others.nth(2)).toBeVisible()
    await expect(asking).toBeHidden()
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
  })

  test('that answers nonsense is passed over without a word', async ({ launch }) => {
    server.answer(replyOf('I am sorry, but as a language model'))
    const shrink = await withModel(launch)
    await toLadder(shrink, 'the tax return')
    await expect(shrink.others).not.toHaveCount(0)
    await expect(shrink.page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
  })
})
