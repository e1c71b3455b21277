import type { Page } from '@playwright/test'

import { openCatalog } from '../../../src-shared/words/catalog.ts'
import { ask } from '../../fixtures/bridge.ts'
import { readDataFolder } from '../../fixtures/data-folder.ts'
import { tagsOf } from '../../fixtures/long.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { storedPlan } from '../../fixtures/plan-file.ts'
import { clickTwice, enterTwice, GAPS, logged } from '../../fixtures/presses.ts'
import type { AnyApp } from '../../harness/any-app.ts'
import { mainPage, openToday, TODAY, type MainPage } from '../../pages/main-window.ts'
import { choose } from '../../pages/plan.ts'
import { nextStep, openShrink, toLadder } from '../../pages/shrink.ts'

const { t } = openCatalog()

/** The plan screen with a task and two steps of it. */
async function openPlan(app: AnyApp): Promise<MainPage> {
  const main = await openToday(app)
  const { page } = main
  const task = await ask(page, 'task.add', { text: 'the tax return' })
  if (task.kind !== 'added') throw new Error('The task was not kept.')
  for (const text of ['open the folder', 'read one line']) {
    await ask(page, 'step.add', { text, taskId: task.id })
  }
  await showPlan(page)
  return main
}

async function showPlan(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = 'plan'
  })
  await page.getByRole('heading', { name: t('plan.heading') }).waitFor()
}

for (const [how, gap] of Object.entries(GAPS)) {
  const tag = tagsOf(gap === GAPS['a bouncing key or button'], '@trust')
  test.describe(`by ${how}, once is once`, { tag }, () => {
    test('a task, a step and a goal of the plan', async ({ launch, userData }) => {
      const { page } = await openPlan(await launch())
      for (const [button, label, heading] of [
        [t('plan.addTask'), t('plan.addTaskLabel'), undefined],
        // A new goal is what one looks at next.
        [t('plan.addGoal'), t('plan.goalName'), 'learn Portuguese'],
      ] as const) {
        const open = page.getByRole('button', { name: button, exact: true })
        const field = page.getByRole('textbox', { name: label })
        await open.click()
        await field.fill('learn Portuguese')
        await enterTwice(page, gap, () => field.waitFor({ state: 'hidden' }))
        // It is closed, and the second Enter has not opened it again.
        await expect(
          heading === undefined ? open : page.getByRole('heading', { name: heading, level: 2 }),
        ).toBeFocused()
        await expect(field).toBeHidden()
      }
      const text = 'the tax return'
      await choose(page, text, t('plan.addStep'))
      const step = page.getByRole('textbox', { name: t('plan.addStepLabel') })
      await step.fill('put the letters in one pile')
      await clickTwice(page.getByRole('button', { name: t('plan.add'), exact: true }), gap)
      await expect(step).toBeHidden()
      await logged(page, userData)
      const { tasks, goals, steps } = storedPlan(userData)
      expect(tasks.map(({ text }) => text)).toEqual(['the tax return', 'learn Portuguese'])
      expect(goals.map(({ name }) => name)).toEqual(['learn Portuguese'])
      expect(steps.map(({ text }) => text)).toEqual([
        'open the folder',
        'read one line',
        'put the letters in one pile',
      ])
    })

    test('a step, where another one takes its place at once', async ({ launch, userData }) => {
      const main = await openPlan(await launch())
      const { page } = main
      await main.go('Today')
      const did = nextStep(page).getByRole('button', { name: t('next.didIt') })
      const another = nextStep(page).getByText('read one line')
      await clickTwice(did, gap, () => another.waitFor())
      await expect(another).toBeVisible()
      expect(await logged(page, userData)).toEqual(['opened the folder'])

      await showPlan(page)
      // One alone: the list that was under the pointer is gone.
      await clickTwice(page.getByRole('button', { name: t('next.didIt') }), gap)
      await expect
        .poll(() => logged(page, userData))
        .toEqual(['opened the folder', 'read one line'])
    })

    test('a new goal of a win', async ({ launch, userData }) => {
      const app = await launch()
      const { page, edit } = await openToday(app)
      await ask(page, 'win.log', { text: 'a walk', source: 'quick-log' })
      await edit('a walk').click()
      await page.getByRole('button', { name: t('today.more') }).click()
      await page
        .getByRole('combobox', { name: t('win.goal') })
        .selectOption({ label: t('win.newGoal') })
      await page.getByRole('textbox', { name: t('win.newGoalLabel') }).fill('be outside')
      await enterTwice(page, gap)
      await expect(edit('a walk')).toBeVisible()
      await logged(page, userData)
      const { goals } = storedPlan(userData)
      expect(goals.map(({ name }) => name)).toEqual(['be outside'])
      expect(readDataFolder(userData).wins).toMatchObject([{ goalId: goals[0]?.id }])
    })

    test('what was shrunk, and a day of its repeat', async ({ launch, userData }) => {
      const app = await launch()
      const shrink = await openShrink(app)
      await toLadder(shrink, 'the tax return')
      await shrink.sevenDays.click()
      await clickTwice(shrink.page.getByRole('button', { name: 'Repeat it' }), gap)
      const { page } = await mainPage(app)
      await page.getByRole('heading', { name: TODAY, level: 1 }).waitFor()
      await logged(page, userData)
      expect(storedPlan(userData)).toMatchObject({ tasks: [{}], repeats: [{}] })
      const { tasks, repeats } = storedPlan(userData)
      expect([tasks.length, repeats.length]).toEqual([1, 1])

      const repeat = page.getByRole('list', { name: t('repeats.heading') })
      await clickTwice(repeat.getByRole('button', { name: t('repeats.didIt') }), gap)
      await expect.poll(() => logged(page, userData)).toHaveLength(1)
      await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
    })

    test('a backup', async ({ launch }) => {
      const app = await launch()
      const { page, settings } = await openToday(app)
      const count = async () => (await ask(page, 'backups.read', {})).backups.length
      await ask(page, 'win.log', { text: 'a walk', source: 'quick-log' })
      // One is made by itself, soon after a change; the next would be in a quarter of an hour.
      app.passTime(2_000)
      await expect.poll(count).toBe(1)
      await ask(page, 'win.log', { text: 'a swim', source: 'quick-log' })
      await settings('Data')
      await clickTwice(page.getByRole('button', { name: t('settings.backups.make') }), gap)
      await expect.poll(count).toBe(2)
    })
  })
}
