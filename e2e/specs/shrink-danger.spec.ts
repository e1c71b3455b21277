import type { ElectronApplication } from '@playwright/test'

import { ask } from '../fixtures/bridge.ts'
import { storedPlan } from '../fixtures/plan-file.ts'
import { expect, test } from '../fixtures/test.ts'
import { nextStep, openShrink, rungText, toLadder, type ShrinkPage } from '../pages/shrink.ts'

const WORDS = 'I want to die'

test.describe('words of somebody who may be in danger', { tag: '@shrink' }, () => {
  /** Shrink, with a task on the plan. */
  async function withTask(app: ElectronApplication, text: string): Promise<ShrinkPage> {
    const shrink = await openShrink(app)
    await ask(shrink.page, 'task.add', { text })
    return shrink
  }

  async function findSmallStep({ page }: ShrinkPage, task: string): Promise<void> {
    await page.getByRole('link', { name: 'Tasks and goals' }).click()
    await page.getByRole('button', { name: `Find a small step for “${task}”` }).click()
  }

  async function expectNotKept({ page }: ShrinkPage, userData: string): Promise<void> {
    await expect(page.getByText('Put away.')).toBeVisible()
    await expect(page.getByText(/want to die/)).toHaveCount(0)
    expect(JSON.stringify(storedPlan(userData))).not.toContain('want to die')
  }

  test('become no task where another is begun, whether they were sent or not', async ({
    launch,
    userData,
  }) => {
    const shrink = await withTask(await launch(), 'the garage')
    const { page } = shrink
    await shrink.heavy.fill(WORDS)
    await findSmallStep(shrink, 'the garage')
    await expectNotKept(shrink, userData)

    await page.getByRole('button', { name: 'Change “the garage”' }).click()
    await shrink.heavy.fill(WORDS)
    await shrink.heavy.press('Enter')
    await expect(page.getByText(/crisis line/)).toBeVisible()
    await findSmallStep(shrink, 'the garage')
    await expectNotKept(shrink, userData)
    await expect(page.getByText('Which part feels hardest?')).toBeVisible()
  })

  test('go nowhere where they were said of what is hardest', async ({ launch, userData }) => {
    const shrink = await withTask(await launch(), 'the tax return')
    const { page } = shrink
    await findSmallStep(shrink, 'the tax return')
    await shrink.inYourWords.fill(WORDS)
    await shrink.showSteps.click()
    await expect(page.getByText(/crisis line/)).toBeVisible()
    const help = await rungText(shrink, 0)
    await shrink.use(0).click()
    await shrink.start.click()
    await expect(page.getByText('Two quiet minutes.')).toBeVisible()
    const { tasks, steps } = storedPlan(userData)
    expect(tasks.map(({ text, friction }) => ({ text, friction }))).toEqual([
      { text: 'the tax return', friction: undefined },
      { text: help, friction: undefined },
    ])
    // It is for now, and for no task.
    expect(steps).toMatchObject([{ text: help, taskId: tasks[1]?.id }])
    await expect(page.getByText(/tax return|want to die/)).toHaveCount(0)
  })

  test('are asked nothing where they are a task, or were said of one', async ({
    launch,
    userData,
  }) => {
    const shrink = await withTask(await launch(), WORDS)
    const { page } = shrink
    await ask(page, 'task.add', { text: 'the letter' })
    const letter = storedPlan(userData).tasks.find(({ text }) => text === 'the letter')
    await ask(page, 'task.edit', { id: letter?.id ?? '', friction: { words: WORDS } })
    await findSmallStep(shrink, WORDS)
    await expect(page.getByText(/crisis line/)).toBeVisible()
    await expect(page.getByText('Which part feels hardest?')).toBeHidden()
    await shrink.use(0).click()
    await shrink.later.click()
    await expect(nextStep(page)).toBeVisible()
    await expect(page.getByText(/want to die/)).toHaveCount(0)

    await openAgain(shrink)
    await findSmallStep(shrink, 'the letter')
    await expect(page.getByText(/crisis line/)).toBeVisible()
    await expect(page.getByText(/want to die/)).toHaveCount(0)
  })

  async function openAgain({ page, heavy }: ShrinkPage): Promise<void> {
    await page.getByRole('link', { name: 'Shrink' }).click()
    await expect(heavy).toBeVisible()
  }

  test('are no step, either', async ({ launch, userData }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    await toLadder(shrink, 'the garage')
    await shrink.own.fill(WORDS)
    await shrink.use(1).click()
    await shrink.step.fill('read the red letter')
    await page.getByRole('button', { name: 'Other steps' }).click()
    await expect(page.getByText('read the red letter')).toBeVisible()
    await shrink.own.press('Enter')
    await expect(page.getByText(/crisis line/)).toBeVisible()
    // Steps towards help are the same for everybody.
    await expect(page.getByText('read the red letter')).toBeHidden()
    await expect(shrink.tooBig(0)).toHaveCount(0)
    await shrink.use(0).click()
    await shrink.step.fill(WORDS)
    await shrink.later.click()
    await expect(page.getByText(/crisis line/)).toBeVisible()
    await page.getByRole('button', { name: 'Begin with something else' }).click()
    await expectNotKept(shrink, userData)
    expect(storedPlan(userData).tasks).toEqual([])
  })
})
